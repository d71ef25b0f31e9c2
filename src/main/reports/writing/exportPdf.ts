import { setImmediate } from 'node:timers/promises';
import { margins, sheetOf } from '#shared/report/paper/sheetOf.ts';
import type { BuiltReport } from '#shared/report/reportModel.ts';
import type { PrintPdf } from '../../files/printedPage.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import type { ForkWorker } from '../../jobs/workerProcess.ts';
import { writeInWorker } from '../../jobs/writeInWorker.ts';
import { AppError } from '#shared/errors/appError.ts';
import { pageFooter } from './pageFooter.ts';

export interface PdfTarget {
  path: string;
  forkWorker: ForkWorker;
  print: PrintPdf;
  signal: AbortSignal;
  onRows: (done: number) => void;
}

/** Prints a report as PDF: the page is made in the workbook process, so that a long one holds up nobody. */
export async function exportPdf(report: BuiltReport, target: PdfTarget): Promise<void> {
  const { path, forkWorker, print, signal, onRows } = target;
  const pieces: string[] = [];
  const onPage = (html: string): void => void pieces.push(html);
  await writeInWorker(forkWorker, 'page', path, report, { signal, onRows, onPage });
  const { size, isLying } = sheetOf(report.model);
  const pdf = await print({
    // The nonce is known only to the window that prints.
    html: (nonce) => pieces.join('').replace('<style>', `<style nonce="${nonce}">`),
    footer: pageFooter(report.model),
    size,
    isLandscape: isLying,
    margins,
  });
  await setImmediate();
  if (signal.aborted) throw new AppError('CANCELLED');
  writeWhole(path, pdf);
}
