import type { ReadProgress, SheetSink, WorkbookLimits } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import { createLetterRepair, type LetterRepair } from './csv/letterRepair.ts';
import { defaultLimits } from './limits.ts';

export interface ReadOptions {
  limits?: Partial<WorkbookLimits>;
  signal?: AbortSignal;
  onProgress?: (progress: ReadProgress) => void;
  /** Stop each sheet after its first rows, for a preview. */
  sheetRowLimit?: number;
  /** Encoding of a csv; found out when it is not given. */
  encoding?: string | null;
}

/** What every reader needs besides the bytes. */
export interface ReadContext {
  sink: SheetSink;
  limits: WorkbookLimits;
  sheetRowLimit: number;
  encoding: string | null;
  letters: LetterRepair;
  /** Throws READING_CANCELLED once the signal is aborted; called between chunks. */
  checkCancelled(): void;
  /** Adds to the bytes read and reports. */
  addBytes(count: number): void;
  addRows(count: number): void;
  setBytesTotal(count: number): void;
}

export function createReadContext(sink: SheetSink, options: ReadOptions): ReadContext {
  const progress: ReadProgress = { bytesRead: 0, bytesTotal: 0, rows: 0 };
  return {
    sink,
    limits: { ...defaultLimits, ...options.limits },
    sheetRowLimit: options.sheetRowLimit ?? Number.POSITIVE_INFINITY,
    encoding: options.encoding ?? null,
    // Whoever chooses the encoding wants to see the letters as they are in it.
    letters: createLetterRepair((options.encoding ?? null) === null),
    checkCancelled() {
      if (options.signal?.aborted) throw new AppError('READING_CANCELLED');
    },
    addBytes(count) {
      progress.bytesRead += count;
      options.onProgress?.({ ...progress });
    },
    addRows(count) {
      progress.rows += count;
    },
    setBytesTotal(count) {
      progress.bytesTotal = count;
    },
  };
}
