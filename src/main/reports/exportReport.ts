import type { ReportFormat } from '#shared/contract/reports.ts';
import type { BuiltReport } from '#shared/report/reportModel.ts';
import type { PrintPdf } from '../files/printedPage.ts';
import { writeWhole } from '../files/writeWhole.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import { writeModelInWorker } from '../jobs/writeInWorker.ts';
import { writeCsv } from './writeCsv.ts';

export interface ReportTarget {
  format: ReportFormat;
  /** The file to write; an existing one is replaced only when the new one is whole. */
  path: string;
  forkWorker: ForkWorker;
  /** Null where nothing can print, as in plain Node. */
  print: PrintPdf | null;
  signal: AbortSignal;
  /** Told after each batch of a streamed table. */
  onProgress?: (done: number, total: number) => void;
}

/** Writes a report as a file and returns the number of rows of its tables; streams are read once, while it writes. */
export async function exportReport(report: BuiltReport, target: ReportTarget): Promise<number> {
  const { model } = report;
  const { format, path, forkWorker, signal } = target;
  if (format === 'xlsx') await writeModelInWorker(forkWorker, path, model, signal);
  else writeWhole(path, format === 'csv' ? writeCsv(model) : `${JSON.stringify(model, null, 2)}\n`);
  return model.sections.reduce(
    (sum, section) => sum + (section.kind === 'table' ? section.rowCount : 0),
    0,
  );
}
