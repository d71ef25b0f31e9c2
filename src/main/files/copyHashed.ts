import { createHash } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';

/** Bytes copied at once. */
const chunk = 256 * 1024;

export interface Copied {
  size: number;
  /** In hex. */
  sha256: string;
}

/**
 * Copies an open file to `target`, which appears only when all is written and `isRight` agrees; its hash is
 * taken on the way. Stops after `limit` bytes, so that a file that grows meanwhile fills no disk.
 */
export async function copyHashed(
  from: FileHandle,
  target: string,
  limit: number,
  isRight: (copied: Copied) => boolean,
): Promise<Copied> {
  const unfinished = `${target}.unfinished`;
  const hash = createHash('sha256');
  let size = 0;
  try {
    const to = await open(unfinished, 'w', 0o600);
    try {
      const buffer = Buffer.allocUnsafe(chunk);
      while (size <= limit) {
        const { bytesRead } = await from.read(buffer, 0, chunk, size);
        if (bytesRead === 0) break;
        const part = buffer.subarray(0, bytesRead);
        hash.update(part);
        await to.writeFile(part);
        size += bytesRead;
      }
      await to.sync();
    } finally {
      await to.close();
    }
    const copied = { size, sha256: hash.digest('hex') };
    if (isRight(copied)) await rename(unfinished, target);
    else await rm(unfinished, { force: true });
    return copied;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
