import { spawnSync } from 'node:child_process';
import { app } from 'electron';
import { forkUtility } from './app/forkUtility.ts';
import { findPlaces } from './app/places.ts';
import { printPdf } from './app/printPdf.ts';
import { runCli } from './cli/main.ts';

/** On Linux without a display Electron starts only with this switch, and takes it only as an argument. */
function startWithoutDisplay(): never {
  const args = ['--ozone-platform=headless', '--disable-gpu', ...process.argv.slice(1)];
  const again = spawnSync(process.execPath, args, { stdio: 'inherit' });
  process.exit(again.status ?? 1);
}

function isDisplayMissing(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
}

/** Runs a command of the command line inside the packaged program, without any window. */
export async function runPackagedCli(args: readonly string[]): Promise<void> {
  if (isDisplayMissing() && !app.commandLine.hasSwitch('ozone-platform')) startWithoutDisplay();
  app.disableHardwareAcceleration();
  app.dock?.hide();
  // The window that prints is closed before its file is written; that is no reason to end.
  app.on('window-all-closed', () => {});
  await app.whenReady();
  const { workbookProgram } = findPlaces();
  const words = args.slice(args.findIndex((argument) => !argument.startsWith('-')));
  const code = await runCli(words, {
    forkWorker: forkUtility(workbookProgram),
    print: printPdf,
    appVersion: app.getVersion(),
  });
  app.exit(code);
}
