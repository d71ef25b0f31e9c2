import type { BuiltReport } from '#shared/report/reportModel.ts';
import { writeInWorker } from '../../jobs/writeInWorker.ts';
import type { ForkWorker } from '../../jobs/workerProcess.ts';

export interface FillTarget {
  /** The office's workbook with its marks; null writes an example of one. */
  template: string | null;
  path: string;
  forkWorker: ForkWorker;
  signal: AbortSignal;
}

/**
 * Writes a report into the office's own workbook. Throws `TEMPLATE_UNREADABLE`, `TEMPLATE_NAME_UNKNOWN`,
 * `TEMPLATE_NOTHING`, `TEMPLATE_TABLE` and what writing throws.
 */
export const fillReport = (
  { model, streams }: BuiltReport,
  { template, path, forkWorker, signal }: FillTarget,
): Promise<void> =>
  template === null
    ? writeInWorker(forkWorker, 'example', path, { model, streams: {} }, { signal })
    : writeInWorker(forkWorker, 'filled', path, { model, streams }, { signal, template });
