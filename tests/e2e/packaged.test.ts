import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { chooseFuses } from '#scripts/package/chooseFuses.ts';
import { root } from '#scripts/system/root.ts';
import { packagedProgram, runPackaged, withPackagedWindow } from './packaged.ts';

test.beforeAll(() => {
  test.setTimeout(240_000);
  const made = spawnSync(process.execPath, [join(root, 'scripts', 'run.mjs'), 'package'], {
    encoding: 'utf8',
  });
  expect(made.status, made.stderr + made.stdout).toBe(0);
});

const folder = mkdtempSync(join(tmpdir(), 'ortaq-packaged-test-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const resources = (): string => join(dirname(packagedProgram()), 'resources');

test('the packaged app does not open its window', async () => {
  await withPackagedWindow(async (window) => {
    await expect(window).toHaveURL(/^app:\/\/bundle\//);
    await expect(window.getByRole('button').first()).toBeVisible();
  });
});

test('a fuse of the packaged app is open that should be closed (S-19)', async () => {
  const wire = await getCurrentFuseWire(packagedProgram());
  const states = Object.entries(wire).filter(([index]) => /^\d+$/.test(index));
  const { config } = chooseFuses(states.length);
  for (const [index, state] of states) {
    const wanted = Object.entries(config).find(([key]) => key === index)?.[1];
    expect(state, `fuse ${index}`).toBe(wanted === true ? FuseState.ENABLE : FuseState.DISABLE);
  }
});

test('the packaged app runs foreign code as a plain Node (S-19)', async () => {
  const script = join(folder, 'foreign.cjs');
  writeFileSync(script, 'process.stdout.write("FOREIGN")');
  // Without the superuser's switch, which Node would refuse before it came to the script.
  const asNodeArgs = [`--require=${script}`, 'help'];
  const asNode = await runPackaged(asNodeArgs, { ELECTRON_RUN_AS_NODE: '1' }, []);
  expect(asNode.stdout).not.toContain('FOREIGN');
  const options = await runPackaged(['help'], { NODE_OPTIONS: `--require=${script}` });
  expect(options.stdout).not.toContain('FOREIGN');
  const inspected = await runPackaged(['--inspect=0', 'help']);
  expect(inspected.stderr).not.toContain('Debugger listening');
});

test('an app folder put beside the archive runs in place of the app (S-19)', async () => {
  const foreign = join(resources(), 'app');
  mkdirSync(foreign);
  try {
    writeFileSync(join(foreign, 'package.json'), '{"main":"main.js"}');
    writeFileSync(join(foreign, 'main.js'), 'process.stdout.write("FOREIGN"); process.exit(0);');
    expect((await runPackaged(['help'])).stdout).not.toContain('FOREIGN');
  } finally {
    rmSync(foreign, { recursive: true });
  }
});

test('sources, tests or other people’s add-ons are shipped, or something needed is not', () => {
  const files = listPackage(join(resources(), 'app.asar'), { isPack: false });
  const tops = new Set(files.map((file) => file.split(/[\\/]/)[1]));
  expect(tops).toEqual(new Set(['LICENSE', 'node_modules', 'out', 'package.json', 'resources']));
  expect(files.filter((file) => file.endsWith('.node'))).toHaveLength(1);
  expect(files.filter((file) => /\.(ts|tsx|map|cpp|c|h)$/.test(file))).toEqual([]);
  expect(existsSync(join(resources(), 'app.asar.unpacked', 'node_modules'))).toBe(true);
});

test('a command of the packaged app needs a display or writes more than its JSON', async () => {
  const workspace = join(folder, 'workspace');
  const home = { HOME: folder, USERPROFILE: folder };
  const noDisplay = { ...home, DISPLAY: undefined, WAYLAND_DISPLAY: undefined };
  const created = await runPackaged(['workspace', 'create', workspace], noDisplay);
  expect(created.code, created.stderr).toBe(0);
  expect(() => JSON.parse(created.stdout) as unknown).not.toThrow();
  const refused = await runPackaged(['list', 'nothing', '--workspace', workspace], noDisplay);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.stdout)).toHaveProperty('error.code');
});

/** Every text of a workbook but the moment it was made. */
async function textsOf(file: string): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const texts: string[] = [];
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  }
  return texts.filter((text) => !/\d\d:\d\d/u.test(text));
}

test('Electron, which knows no Kazakh, writes another register than Node does', async () => {
  const workspace = join(folder, 'sample');
  const created = await runPackaged(['workspace', 'create', workspace, '--sample']);
  expect(created.code, created.stderr).toBe(0);
  for (const language of ['kk', 'ru', 'en']) {
    const [inElectron, inNode] = [join(folder, 'electron.xlsx'), join(folder, 'node.xlsx')];
    const report = ['report', 'register', '--workspace', workspace, '--lang', language, '--out'];
    expect((await runPackaged([...report, inElectron])).code).toBe(0);
    const node = [join(root, 'scripts', 'run.mjs'), 'cli', ...report, inNode];
    expect(spawnSync(process.execPath, node, { cwd: root }).status).toBe(0);
    const texts = await textsOf(inNode);
    expect(texts.length).toBeGreaterThan(500);
    expect(await textsOf(inElectron)).toEqual(texts);
  }
});
