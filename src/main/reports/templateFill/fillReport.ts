import type { ChosenReport } from '#shared/contract/reports.ts';
import { writeInWorker } from '../../jobs/writeInWorker.ts';
import type { ForkWorker } from '../../jobs/workerProcess.ts';
import type { ServiceContext } from '../../workspace/serviceContext.ts';
import { withReport } from '../catalogue/buildReport.ts';
import type { BuildOptions } from '../catalogue/openReport.ts';

export interface FillTarget {
  /** The office's workbook with its marks; null writes an example of one. */
  template: string | null;
  path: string;
  forkWorker: ForkWorker;
  signal: AbortSignal;
}

/**
 * Writes a report into the office's own workbook. Throws `TEMPLATE_UNREADABLE`, `TEMPLATE_NAME_UNKNOWN`,
 * `TEMPLATE_NOTHING`, `TEMPLATE_TABLE` and what building and writing throw.
 */
export const fillReport = (
  ctx: ServiceContext,
  choice: ChosenReport,
  { template, path, forkWorker, signal }: FillTarget,
  options: BuildOptions,
): Promise<void> =>
  withReport(ctx, choice, options, ({ model, streams }) =>
    template === null
      ? writeInWorker(forkWorker, 'example', path, { model, streams: {} }, { signal })
      : writeInWorker(forkWorker, 'filled', path, { model, streams }, { signal, template }),
  );
