import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** Throws unless the file has this digest, given as in a package lock: `sha512-<base64>`. */
export async function checkIntegrity(file: string, integrity: string): Promise<void> {
  const [algorithm = '', wanted = ''] = integrity.split(/-(.*)/s);
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  if (hash.digest('base64') !== wanted) {
    throw new Error(`The download is not what it should be: its ${algorithm} digest differs.`);
  }
}
