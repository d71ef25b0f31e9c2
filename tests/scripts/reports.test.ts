import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPlaywrightReport } from '#scripts/results/readPlaywrightReport.ts';
import { readVitestReport } from '#scripts/results/readVitestReport.ts';
import { withReport } from '#scripts/results/withReport.ts';
import { root } from '#scripts/system/root.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ortaq-runner-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(program: string, args: readonly string[], env = {}): Promise<number> {
  const path = join(root, 'node_modules', program);
  const options = { cwd: folder, env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [path, ...args], options).status ?? 1;
}

function writeTests(runner: string, extension: string): void {
  const head = `import { expect, test } from '${runner}';\n`;
  const write = (name: string, text: string): void =>
    writeFileSync(join(folder, `${name}.${extension}`), head + text);
  write('good', "test('a', () => {}); test('b', () => {});");
  write('bad', "test('c', () => { expect(1).toBe(2); }); test.skip('d', () => {});");
  write('broken', "throw new Error('before any test');");
}

test('a failing or broken file of Vitest is not counted', async () => {
  writeTests('vitest', 'test.js');
  const result = await withReport('unit', readVitestReport, (file) =>
    run('vitest/vitest.mjs', ['run', '--reporter=json', `--outputFile.json=${file}`]),
  );
  expect(result).toEqual({ step: 'unit', passed: 2, failed: 2 });
});

test('a failing or broken file of Playwright is not counted', async () => {
  writeTests('@playwright/test', 'spec.js');
  const runPlaywright = (file: string, args: string[]): Promise<number> =>
    run('@playwright/test/cli.js', ['test', '--reporter=json', ...args], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    });
  const healthy = await withReport('e2e', readPlaywrightReport, (file) =>
    runPlaywright(file, ['good', 'bad']),
  );
  expect(healthy).toEqual({ step: 'e2e', passed: 2, failed: 1 });
  const broken = await withReport('e2e', readPlaywrightReport, (file) => runPlaywright(file, []));
  expect(broken.failed).toBeGreaterThan(0);
});

test('a report cut off in the middle of writing ends the whole run', async () => {
  const result = await withReport('unit', readVitestReport, async (file) => {
    writeFileSync(file, '{"numPassedTests": 12');
    return 0;
  });
  expect(result).toEqual({ step: 'unit', passed: 0, failed: 1 });
});
