import { promisify } from 'node:util';
import { constants, deflateRaw } from 'node:zlib';
import type { ZlibOptions } from 'node:zlib';

const deflate: (chunk: Buffer, options: ZlibOptions) => Promise<Buffer> = promisify(deflateRaw);

const level = 6;
const windowSize = 32 * 1024;

/** Chunks that are packed on zlib's threads, or wait for the file, while the next is built. */
const maxInFlight = 4;

/** An empty last block: every chunk ends on a whole byte, so the stream can be closed by itself. */
const lastBlock = Buffer.from([3, 0]);

/**
 * One DEFLATE stream of all `chunks`, packed several at a time. Each chunk is given the 32 KB before it
 * as its dictionary, so the result is as small as that of one pass.
 */
export async function* deflateInParallel(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<Buffer> {
  const inFlight: Promise<Buffer>[] = [];
  let before: Buffer | undefined;
  for await (const chunk of chunks) {
    const options: ZlibOptions = { level, finishFlush: constants.Z_SYNC_FLUSH };
    if (before !== undefined && before.length > 0) options.dictionary = before;
    inFlight.push(deflate(chunk, options));
    before = chunk.subarray(-windowSize);
    const first = inFlight.length < maxInFlight ? undefined : inFlight.shift();
    if (first !== undefined) yield await first;
  }
  for (const packed of inFlight) yield await packed;
  yield lastBlock;
}
