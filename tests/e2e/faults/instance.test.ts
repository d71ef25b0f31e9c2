import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '#scripts/system/root.ts';
import { openApp } from '../app.ts';
import { get, openReady, projectOf } from '../ready.ts';

const home = mkdtempSync(join(tmpdir(), 'ortaq-twice-'));
test.afterAll(() => rmSync(home, { recursive: true }));

/** Starts the app once more over the same data and waits for its end. */
async function startAgain(): Promise<number | null> {
  const program = process.env['ORTAQ_ELECTRON'] ?? '';
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(program, [...switches, '.', `--user-data-dir=${join(home, 'data')}`], {
    cwd: root,
    env: { ...process.env, HOME: home, USERPROFILE: home },
    stdio: 'ignore',
    timeout: 20_000,
    killSignal: 'SIGKILL',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

test('a second start opens a second writer or leaves the first behind (S-31, F-28)', async () => {
  const first = await openReady({ home });
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  expect(await startAgain()).toBe(0);
  await expect
    .poll(async () =>
      first.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
      ),
    )
    .toEqual([false]);
  await get(first.window, 'projects.create', projectOf({ code: 'ONE' }));

  const lock = join(first.folder, 'ortaq.lock');
  const ended = once(first.app.process(), 'exit');
  first.app.process().kill('SIGKILL');
  await ended;
  expect(existsSync(lock)).toBe(true);

  const third = await openApp({ home });
  await expect(third.window.getByRole('navigation').first()).toBeVisible();
  const info = await get(third.window, 'app.info', {});
  expect(info.workspaceError).toBe(null);
  expect(info.workspace?.projects).toBe(1);
  await third.close();
  expect(existsSync(lock)).toBe(false);
});
