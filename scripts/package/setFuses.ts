import { flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import type { Runtime } from '../electron/runtime.ts';
import { say } from '../system/say.ts';
import { chooseFuses } from './chooseFuses.ts';

/** Sets the fuses of a packaged app before it is signed. */
export async function setFuses(context: AfterPackContext, runtime: Runtime): Promise<void> {
  const wire = await getCurrentFuseWire(runtime.executable);
  const wireLength = Object.keys(wire).filter((key) => /^\d+$/.test(key)).length;
  const { config, absent } = chooseFuses(wireLength);
  if (absent.length > 0) say(`Electron ${runtime.version} has no fuse ${absent.join(', ')}.`);
  await flipFuses(programOf(context), config);
}

function programOf({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'darwin') return join(appOutDir, `${productFilename}.app`);
  return join(appOutDir, electronPlatformName === 'win32' ? `${productFilename}.exe` : 'ortaq');
}
