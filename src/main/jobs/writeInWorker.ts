import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ReportHead, ReportRow } from '#shared/report/model.ts';
import { superviseWorker } from './superviseWorker.ts';
import type { ForkWorker } from './workerProcess.ts';

/**
 * Writes a report as xlsx in a process of its own; `rows` is asked for the next batch as it writes.
 * However the process ends, no unfinished file is left.
 */
export async function writeInWorker(
  forkWorker: ForkWorker,
  path: string,
  head: ReportHead,
  rows: AsyncIterator<readonly ReportRow[]>,
  signal: AbortSignal,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 40)}.${randomUUID()}.tmp`);
  const writing = superviseWorker(
    forkWorker,
    { type: 'write', path, temporary, head },
    signal,
    async (message, send) => {
      if (message.type !== 'next') return;
      const batch = await rows.next();
      send(batch.done ? { type: 'end' } : { type: 'rows', rows: batch.value });
    },
  );
  try {
    await writing;
  } catch (error) {
    // The fault of the work is what the officer must hear of, not that of the cleaning.
    await rm(temporary, { force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {});
    throw error;
  }
}
