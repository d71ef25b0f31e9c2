import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '#scripts/system/root.ts';
import { runChild } from '#scripts/system/runChild.ts';

const entry = join(root, 'scripts', 'run.mjs');

test('a wrong name runs something else or writes where a program reads', () => {
  for (const name of ['nothing', '../package', 'system/say', '']) {
    const { status, stdout } = spawnSync(process.execPath, [entry, name], { encoding: 'utf8' });
    expect({ name, status, stdout }).toEqual({ name, status: 2, stdout: '' });
  }
});

test('the exit code of the app is lost on its way to the shell', async () => {
  expect(await runChild(process.execPath, ['-e', 'process.exit(7)'])).toBe(7);
  const suicide = 'process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000)';
  if (process.platform !== 'win32') {
    expect(await runChild(process.execPath, ['-e', suicide])).toBe(137);
  }
});
