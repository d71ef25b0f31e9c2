import { app } from 'electron';
import { isCommandLine } from './cli/isCommandLine.ts';

// In the packaged program the arguments follow the executable; a checkout names the app folder first,
// after switches of Chromium.
const folder = process.argv.findIndex((word, index) => index > 0 && !word.startsWith('-'));
const given = process.argv.slice(app.isPackaged ? 1 : folder + 1);

// Neither is awaited: Electron is ready only after this module has ended.
if (isCommandLine(given)) {
  const { runPackagedCli } = await import('./runPackagedCli.ts');
  void runPackagedCli(given);
} else {
  const { runWindow } = await import('./runWindow.ts');
  runWindow();
}
