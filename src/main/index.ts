import { app } from 'electron';
import { isCommandLine } from './cli/isCommandLine.ts';

// In the packaged program the arguments follow the executable; a checkout names the app folder first.
const given = process.argv.slice(app.isPackaged ? 1 : 2);

if (isCommandLine(given)) {
  const { runPackagedCli } = await import('./runPackagedCli.ts');
  await runPackagedCli(given);
} else {
  const { runWindow } = await import('./runWindow.ts');
  runWindow();
}
