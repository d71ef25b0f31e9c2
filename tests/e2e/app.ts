import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

export type OpenApp = {
  app: ElectronApplication;
  /** The first window, its content loaded. */
  window: Page;
  /** Home folder of this run, empty at the start; the app's own data is in `home/data`. */
  home: string;
  /** Quits the app and removes its home, unless the home was given to openApp. */
  close: () => Promise<void>;
};

export type OpenOptions = {
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** A home folder to use again and keep, for tests that close the app and open it once more. */
  home?: string;
};

/** Starts the built app in the prepared Electron, in a home folder of its own. */
export async function openApp(options: OpenOptions = {}): Promise<OpenApp> {
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'ortaq-e2e-'));
  const data = join(home, 'data');
  mkdirSync(data, { recursive: true });
  const app = await _electron.launch({
    executablePath: electron(),
    args: ['.', `--user-data-dir=${data}`, ...(options.args ?? [])],
    env: { ...cleanEnvironment(), HOME: home, USERPROFILE: home, ...options.env },
    // Playwright turns Chromium's sandbox off unless told not to; only the superuser has no choice.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const window = await app.firstWindow();
  await window.waitForLoadState('domcontentloaded');
  const close = async (): Promise<void> => {
    await app.close();
    if (!options.home) rmSync(home, { recursive: true, force: true });
  };
  return { app, window, home, close };
}

function electron(): string {
  const path = process.env['ORTAQ_ELECTRON'];
  if (!path) throw new Error('Run the end-to-end tests with "npm run test:e2e".');
  return path;
}

// Only what a window needs to open: nothing of npm, Node or a developer's own settings.
const kept = ['PATH', 'DISPLAY', 'XAUTHORITY', 'WAYLAND_DISPLAY', 'XDG_RUNTIME_DIR', 'TMPDIR'];
const keptOnWindows = ['SystemRoot', 'TEMP', 'TMP', 'APPDATA', 'LOCALAPPDATA'];

function cleanEnvironment(): Record<string, string> {
  const clean: Record<string, string> = { LANG: 'C.UTF-8' };
  for (const name of [...kept, ...keptOnWindows]) {
    const value = process.env[name];
    if (value !== undefined) clean[name] = value;
  }
  return clean;
}
