import { runCli } from '../src/main/cli/main.ts';
import { ensureBuilt } from './build/buildApp.ts';
import { electronArguments } from './electron/electronArguments.ts';
import { prepare } from './electron/prepare.ts';
import { root } from './system/root.ts';
import { runChild } from './system/runChild.ts';

/** Only the app itself can print a page: the command is then run by it, without a window. */
const needsApp = (args: readonly string[]): boolean =>
  args.some(
    (word, at) => word === '--format=pdf' || (word === '--format' && args[at + 1] === 'pdf'),
  );

async function runInApp(args: readonly string[]): Promise<number> {
  const runtime = await prepare();
  await ensureBuilt();
  return runChild(runtime.executable, [...electronArguments(), root, ...args]);
}

const args = process.argv.slice(2);
process.exitCode = await (needsApp(args) ? runInApp(args) : runCli(args));
