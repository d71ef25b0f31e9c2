import type { ReportFormat } from '#shared/contract/reports.ts';
import type { ReportModel } from '#shared/report/reportModel.ts';
import { writeWhole } from '../files/writeWhole.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import { writeModelInWorker } from '../jobs/writeInWorker.ts';
import { writeCsv } from './writeCsv.ts';

export interface ModelTarget {
  format: ReportFormat;
  path: string;
  forkWorker: ForkWorker;
  signal: AbortSignal;
}

/** Writes a report as a file and returns the number of rows of its tables. */
export async function exportReport(model: ReportModel, target: ModelTarget): Promise<number> {
  const { format, path, forkWorker, signal } = target;
  if (format === 'xlsx') await writeModelInWorker(forkWorker, path, model, signal);
  else writeWhole(path, format === 'csv' ? writeCsv(model) : `${JSON.stringify(model, null, 2)}\n`);
  return model.sections.reduce(
    (sum, section) => sum + (section.kind === 'table' ? section.rowCount : 0),
    0,
  );
}
