import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { withFolder } from './benchWorkspace.ts';
import { compare, type Figure } from './measure.ts';

/** The least that an Electron window can be: one page that says it is there. */
const emptyMain = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,<h1>Ready</h1>'));
`;

function makeEmptyApp(folder: string): string {
  const app = path.join(folder, 'empty');
  mkdirSync(app);
  writeFileSync(
    path.join(app, 'package.json'),
    '{"name":"empty","version":"1.0.0","main":"main.cjs"}',
  );
  writeFileSync(path.join(app, 'main.cjs'), emptyMain);
  return app;
}

/** From the start of the program to the first heading on its screen. */
async function start(executable: string, app: string, folder: string): Promise<void> {
  const home = mkdtempSync(path.join(folder, 'home-'));
  const running = await _electron.launch({
    executablePath: executable,
    args: [app, `--user-data-dir=${path.join(home, 'data')}`],
    env: { ...process.env, HOME: home },
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const window = await running.firstWindow();
  await window.locator('h1').first().waitFor();
  await running.close();
}

/** `app` is the folder of the built application. */
export function startBench(executable: string, app: string): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const empty = makeEmptyApp(folder);
    const figure = await compare(
      'start to the first screen and quit against an empty Electron window',
      's',
      5,
      () => start(executable, app, folder),
      () => start(executable, empty, folder),
    );
    return [figure];
  });
}
