import { setImmediate } from 'node:timers/promises';
import { AppError } from '#shared/errors/appError.ts';
import { countTotals } from '#shared/report/countTotals.ts';
import type { TotalsCounter } from '#shared/report/countTotals.ts';
import type { ReportHead, ReportRows } from '#shared/report/model.ts';
import { bookShell } from './bookShell.ts';
import type { BookShell } from './bookShell.ts';
import { checkCancelled, replaceFile } from './replaceFile.ts';
import { rowXml } from './rowXml.ts';
import { maxReportRows } from './sheetPlan.ts';
import { zipWriter } from './zipWriter.ts';

/** Characters of XML that are handed to the packer at once. */
const chunkLength = 512 * 1024;

const contentTypes = '[Content_Types].xml';

export interface WriteOptions {
  signal?: AbortSignal;
  /** The file that is written before it is renamed; its name is made up when not given. */
  temporary?: string;
  /** Called with the number of rows written so far. */
  onProgress?: (rows: number) => void;
}

export interface WrittenFile {
  rows: number;
  bytes: number;
}

/** The XML of the table's sheet in chunks; the end comes from a second shell, made when the rows are counted. */
async function* sheetChunks(
  shell: BookShell,
  head: ReportHead,
  rows: ReportRows,
  counter: TotalsCounter,
  finish: () => Promise<string>,
  options: WriteOptions,
): AsyncGenerator<Buffer> {
  const toXml = rowXml(head.columns, shell.styleIds);
  const { firstRow } = shell.plan;
  const limit = maxReportRows(shell.plan);
  let count = 0;
  let xml = shell.before;
  for await (const batch of rows) {
    for (const row of batch) {
      if (count >= limit) throw new AppError('TOO_MANY_ROWS', { sheet: head.sheetName, limit });
      counter.add(row);
      xml += toXml(row, firstRow + count);
      count += 1;
      if (xml.length < chunkLength) continue;
      yield Buffer.from(xml);
      xml = '';
      options.onProgress?.(count);
      await setImmediate();
      checkCancelled(options.signal);
    }
    checkCancelled(options.signal);
  }
  if (count === 0) xml += toXml([], firstRow);
  options.onProgress?.(count);
  yield Buffer.from(xml + (await finish()));
}

/**
 * Writes a report as xlsx to `path`, through a temporary file beside it: a failure or a cancel leaves what
 * stood there before. Rows are taken batch by batch and never held. Throws CANCELLED, TOO_MANY_ROWS,
 * DISK_FULL, DISK_ERROR or FILE_NOT_WRITTEN.
 */
export async function writeXlsx(
  head: ReportHead,
  rows: ReportRows,
  path: string,
  options: WriteOptions = {},
): Promise<WrittenFile> {
  const start = await bookShell(head, null);
  const counter = countTotals(head.columns, head.totals);
  const write = async (file: Parameters<typeof zipWriter>[0]): Promise<WrittenFile> => {
    const zip = zipWriter(file, new Date(head.issuedAt));
    let { parts } = start;
    const finish = async (): Promise<string> => {
      const shell = await bookShell(head, counter.result());
      parts = shell.parts;
      return shell.after;
    };
    // Programs that tell a file's kind by its first bytes look for this part at the beginning.
    await zip.add(contentTypes, [start.parts.get(contentTypes) ?? Buffer.alloc(0)]);
    await zip.add(start.tablePath, sheetChunks(start, head, rows, counter, finish, options));
    parts.delete(contentTypes);
    for (const [name, bytes] of parts) await zip.add(name, [bytes]);
    return { rows: counter.result().rows, bytes: await zip.finish() };
  };
  return replaceFile(path, write, options.signal, options.temporary);
}
