import type { ReportFormat } from '#shared/contract/reports.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { BuiltReport, ReportModel } from '#shared/report/reportModel.ts';
import type { PrintPdf } from '../files/printedPage.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import { writeInWorker } from '../jobs/writeInWorker.ts';
import { exportPdf } from './writing/exportPdf.ts';

export interface ReportTarget {
  format: ReportFormat;
  /** The file to write; an existing one is replaced only when the new one is whole. */
  path: string;
  forkWorker: ForkWorker;
  /** Null where nothing can print, as in plain Node. */
  print: PrintPdf | null;
  signal: AbortSignal;
  /** Told after each batch of the long tables. */
  onProgress?: (done: number, total: number) => void;
}

/** Rows that a page or a document can hold and still be turned over by a reader. */
const mostPrinted = 5000;

const rowsIn = ({ sections }: ReportModel): number =>
  sections.reduce((sum, section) => sum + (section.kind === 'table' ? section.rowCount : 0), 0);

/**
 * Writes a report as a file and returns the number of rows of its tables; streams are read once, while it
 * writes. Throws `REPORT_TOO_LONG` where a pdf or docx would have too many rows, `PDF_NEEDS_WINDOW` where
 * nothing can print.
 */
export async function exportReport(report: BuiltReport, target: ReportTarget): Promise<number> {
  const { format, path, forkWorker, print, signal, onProgress } = target;
  const rows = rowsIn(report.model);
  const isPrinted = format === 'pdf' || format === 'docx';
  if (isPrinted && rows > mostPrinted) {
    throw new AppError('REPORT_TOO_LONG', { format, rows, limit: mostPrinted });
  }
  const onRows = (done: number): void => onProgress?.(Math.min(done, rows), rows);
  if (format !== 'pdf') await writeInWorker(forkWorker, format, path, report, { signal, onRows });
  else if (print === null) throw new AppError('PDF_NEEDS_WINDOW');
  else await exportPdf(report, { path, forkWorker, print, signal, onRows });
  return rows;
}
