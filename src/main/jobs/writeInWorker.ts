import type { ReportHead, ReportRow } from '#shared/report/model.ts';
import { superviseWorker } from './superviseWorker.ts';
import type { ForkWorker } from './workerProcess.ts';

/** Writes a report as xlsx in a process of its own; `rows` is asked for the next batch as it writes. */
export async function writeInWorker(
  forkWorker: ForkWorker,
  path: string,
  head: ReportHead,
  rows: AsyncIterator<readonly ReportRow[]>,
  signal: AbortSignal,
): Promise<void> {
  await superviseWorker(
    forkWorker,
    { type: 'write', path, head },
    signal,
    async (message, send) => {
      if (message.type !== 'next') return;
      const batch = await rows.next();
      send(batch.done ? { type: 'end' } : { type: 'rows', rows: batch.value });
    },
  );
}
