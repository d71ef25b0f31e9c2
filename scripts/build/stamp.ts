import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashSources } from './hashSources.ts';

const stampFile = (folder: string): string => join(folder, 'out', 'build.stamp');

/** True when out/ was built completely from the sources as they are now. */
export function isBuildFresh(folder: string): boolean {
  const file = stampFile(folder);
  return existsSync(file) && readFileSync(file, 'utf8') === hashSources(folder);
}

/** Says that out/ is no longer a finished build; before anything writes there. */
export function forgetBuild(folder: string): void {
  rmSync(stampFile(folder), { force: true });
}

/** Says that out/ now is the build of the sources with this digest. */
export function rememberBuild(folder: string, digest: string): void {
  writeFileSync(stampFile(folder), digest);
}
