import { randomUUID } from 'node:crypto';
import { chmod, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { KeptFolder } from './keptFile.ts';
import { takeCopy, type KeptFile } from './takeCopy.ts';

/**
 * A checked copy of a kept file under `name` in a new folder of `opened`, that may be read and not written:
 * what is changed there would be lost. Throws what `takeCopy` throws.
 */
export async function openCopy(
  folder: KeptFolder,
  kept: KeptFile,
  { opened, name }: { opened: string; name: string },
): Promise<string> {
  const own = path.join(opened, randomUUID());
  await mkdir(own, { recursive: true, mode: 0o700 });
  const target = path.join(own, name);
  try {
    await takeCopy(folder, kept, target);
    await chmod(target, 0o400);
    return target;
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    throw error;
  }
}
