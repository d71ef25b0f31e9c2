import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cacheFolder } from '../system/cacheFolder.ts';
import { withLock } from '../system/withLock.ts';

/**
 * Answers the path of a thing in the cache, making it first when it is not there. It is made in a
 * temporary folder and moved into place whole, so what stands in the cache is always complete.
 */
export async function buildOnce(
  name: string,
  make: (folder: string) => Promise<string>,
): Promise<string> {
  const target = join(cacheFolder(), name);
  if (existsSync(target)) return target;
  return withLock(`${target}.lock`, async () => {
    if (existsSync(target)) return target;
    const folder = mkdtempSync(join(cacheFolder(), `${basename(name)}-making-`));
    try {
      renameSync(await make(folder), target);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return target;
  });
}
