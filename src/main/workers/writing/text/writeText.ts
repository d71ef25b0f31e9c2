import { setImmediate } from 'node:timers/promises';
import { checkCancelled, replaceFile } from '../replaceFile.ts';
import type { WriteOptions } from '../writeOptions.ts';

/** Characters that are written at once. */
const chunkLength = 256 * 1024;

/** Writes a text as it comes to `path`, as `replaceFile` does. */
export function writeText(
  chunks: AsyncIterable<string>,
  path: string,
  { signal, temporary }: WriteOptions = {},
): Promise<void> {
  return replaceFile(
    path,
    async (file) => {
      let waiting = '';
      for await (const chunk of chunks) {
        waiting += chunk;
        if (waiting.length < chunkLength) continue;
        await file.appendFile(waiting);
        waiting = '';
        await setImmediate();
        checkCancelled(signal);
      }
      await file.appendFile(waiting);
    },
    signal,
    temporary,
  );
}
