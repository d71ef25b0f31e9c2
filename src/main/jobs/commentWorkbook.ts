import type { CellComment } from '#shared/domain/workbook.ts';
import { superviseWorker } from './superviseWorker.ts';
import type { ForkWorker } from './workerProcess.ts';
import { overTemporary } from './writeInWorker.ts';

export interface CommentedBook {
  /** The workbook that is commented; it is only read. */
  source: string;
  target: string;
  comments: readonly CellComment[];
  /** Encoding in which a csv was read, if the officer chose it. */
  encoding?: string | null;
}

/**
 * Writes a workbook with comments in its cells, in a process of its own: xlsx and xlsm as they are, any other
 * format as an xlsx of its values. However the process ends, no unfinished file is left.
 */
export function commentWorkbook(
  forkWorker: ForkWorker,
  { source, target, comments, encoding = null }: CommentedBook,
  signal: AbortSignal,
): Promise<void> {
  return overTemporary(target, async (temporary) => {
    await superviseWorker(
      forkWorker,
      { type: 'comment', path: target, temporary, source, encoding, comments },
      signal,
      () => {},
    );
  });
}
