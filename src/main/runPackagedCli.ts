import { app } from 'electron';
import { forkUtility } from './app/forkUtility.ts';
import { findPlaces } from './app/places.ts';
import { runCli } from './cli/main.ts';

/** Runs a command of the command line inside the packaged program, without any window. */
export async function runPackagedCli(args: readonly string[]): Promise<void> {
  app.disableHardwareAcceleration();
  app.dock?.hide();
  await app.whenReady();
  const { workbookProgram } = findPlaces();
  const code = await runCli(args, {
    forkWorker: forkUtility(workbookProgram),
    appVersion: app.getVersion(),
  });
  app.exit(code);
}
