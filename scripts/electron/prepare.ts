import { installPackages } from '../system/installPackages.ts';
import { prepareAddon } from './prepareAddon.ts';
import { prepareRuntime } from './prepareRuntime.ts';
import type { Runtime } from './runtime.ts';

// What Chromium loads on Linux; DejaVu has every Kazakh letter.
const systemLibraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'fonts-dejavu-core'];

/** Makes this machine able to run the app: system libraries, Electron, and an add-on that fits it. */
export async function prepare(): Promise<Runtime> {
  await installPackages(systemLibraries);
  const runtime = await prepareRuntime();
  if (runtime.isFallback) await prepareAddon();
  return runtime;
}
