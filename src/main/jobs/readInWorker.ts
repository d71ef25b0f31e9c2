import type { ReadProgress, SheetSink, WorkbookNotes } from '#shared/domain/workbook.ts';
import { superviseWorker } from './superviseWorker.ts';
import type { ForkWorker } from './workerProcess.ts';

export interface ReadInWorkerOptions {
  signal: AbortSignal;
  onProgress?: (progress: ReadProgress) => void;
  sheetRowLimit?: number;
  /** Encoding of a csv as the officer chose it, of those that `WorkbookNotes.letters` names. */
  encoding?: string | null;
  /** Milliseconds without a sign of life after which the process is given up. */
  silence?: number;
}

/** Reads each workbook in a process of its own. */
export const readApart =
  (forkWorker: ForkWorker) =>
  (path: string, sink: SheetSink, options: ReadInWorkerOptions): Promise<WorkbookNotes> =>
    readInWorker(forkWorker, path, sink, options);

/** Reads a workbook in a process of its own; the sink is called as if the file were read right here. */
export async function readInWorker(
  forkWorker: ForkWorker,
  path: string,
  sink: SheetSink,
  options: ReadInWorkerOptions,
): Promise<WorkbookNotes> {
  const notes = await superviseWorker(
    forkWorker,
    {
      type: 'read',
      path,
      sheetRowLimit: options.sheetRowLimit ?? null,
      encoding: options.encoding ?? null,
    },
    options.signal,
    async (message, send) => {
      if (message.type === 'sheet') await sink.onSheet(message.info);
      else if (message.type === 'sheetEnd') await sink.onSheetEnd(message.end);
      else if (message.type === 'readProgress') options.onProgress?.(message.progress);
      else if (message.type === 'sheetRows') {
        // The next batch is made while this one is taken in.
        send({ type: 'next' });
        await sink.onRows(message.startRow, message.rows);
      }
    },
    options.silence,
  );
  if (notes === null) throw new Error('The workbook process ended without its notes');
  return notes;
}
