import { setImmediate } from 'node:timers/promises';
import { AppError } from '#shared/errors/appError.ts';
import type { BuiltReport } from '#shared/report/reportModel.ts';
import { checkCancelled, replaceFile } from '../replaceFile.ts';
import { rowsOfTable } from '../rowsOfTable.ts';
import type { WriteOptions } from '../writeOptions.ts';
import { zipWriter } from '../zip/zipWriter.ts';
import { bodyXml, type BodyXml, type WrittenBody } from './bodyXml.ts';
import { planBook, type BookPlan, type TableSheet } from './bookPlan.ts';
import { bookShell, sheetPath, type BookShell } from './bookShell.ts';
import { maxBodyLines } from './sheetPlan.ts';

/** Characters of XML that are handed to the packer at once. */
const chunkLength = 512 * 1024;

const contentTypes = '[Content_Types].xml';

/** The XML of the lines of a table in chunks; gives the event loop back between them. */
async function* lineChunks(
  body: BodyXml,
  sheet: TableSheet,
  report: BuiltReport,
  { signal }: WriteOptions,
): AsyncGenerator<string> {
  const limit = maxBodyLines(sheet.rows);
  let xml = '';
  for await (const batch of rowsOfTable(sheet.table, report.streams)) {
    for (const row of batch) {
      xml += body.add(row);
      if (body.lines() > limit) throw new AppError('TOO_MANY_ROWS', { sheet: sheet.name, limit });
      if (xml.length < chunkLength) continue;
      yield xml;
      xml = '';
      await setImmediate();
      checkCancelled(signal);
    }
    checkCancelled(signal);
  }
  yield xml + body.end();
}

/** The lines of the tables whose rows the model holds itself: they are known before the book is made. */
async function heldLines(
  report: BuiltReport,
  plan: BookPlan,
  styleIds: BookShell['styleIds'],
  options: WriteOptions,
): Promise<Map<string, { chunks: string[]; body: WrittenBody }>> {
  const held = new Map<string, { chunks: string[]; body: WrittenBody }>();
  for (const sheet of plan.sheets) {
    if (sheet.kind !== 'table' || report.streams[sheet.table.key] !== undefined) continue;
    const body = bodyXml(sheet, report.model, styleIds);
    const chunks: string[] = [];
    for await (const xml of lineChunks(body, sheet, report, options)) chunks.push(xml);
    held.set(sheet.table.key, { chunks, body: body.result() });
  }
  return held;
}

/**
 * The sheets of a report in their order. What stands below streamed rows is known only after them, so the
 * book is made anew after each such table: what came before it stays the same, letter by letter.
 */
async function addSheets(
  zip: ReturnType<typeof zipWriter>,
  report: BuiltReport,
  plan: BookPlan,
  options: WriteOptions,
): Promise<Map<string, Buffer>> {
  const { model } = report;
  const first = await bookShell(model, plan, new Map());
  const held = await heldLines(report, plan, first.styleIds, options);
  const bodies = new Map([...held].map(([key, { body }]) => [key, body]));
  let shell = await bookShell(model, plan, bodies);
  // Programs that tell a file's kind by its first bytes look for this part at the beginning.
  await zip.add(contentTypes, [shell.parts.get(contentTypes) ?? Buffer.alloc(0)]);

  async function* sheetChunks(sheet: TableSheet, path: string): AsyncGenerator<Buffer> {
    yield Buffer.from(shell.tables.get(path)?.before ?? '');
    const { key } = sheet.table;
    const lines = held.get(key)?.chunks;
    if (lines === undefined) {
      const body = bodyXml(sheet, model, first.styleIds);
      for await (const xml of lineChunks(body, sheet, report, options)) yield Buffer.from(xml);
      bodies.set(key, body.result());
      shell = await bookShell(model, plan, bodies);
    } else for (const xml of lines) yield Buffer.from(xml);
    yield Buffer.from(shell.tables.get(path)?.after ?? '');
  }

  for (const [index, sheet] of plan.sheets.entries()) {
    const path = sheetPath(index);
    if (sheet.kind === 'table') await zip.add(path, sheetChunks(sheet, path));
    checkCancelled(options.signal);
  }
  return shell.parts;
}

/**
 * Writes a report as xlsx to `path`, through a temporary file beside it: a failure or a cancel leaves what
 * stood there before. Streamed rows are taken batch by batch and never held. Throws CANCELLED,
 * TOO_MANY_ROWS, DISK_FULL, DISK_ERROR or FILE_NOT_WRITTEN. Returns the size of the file in bytes.
 */
export function writeXlsx(
  report: BuiltReport,
  path: string,
  options: WriteOptions = {},
): Promise<number> {
  const { model } = report;
  return replaceFile(
    path,
    async (file) => {
      const zip = zipWriter(file, new Date(model.issuedAt));
      const parts = await addSheets(zip, report, planBook(model), options);
      parts.delete(contentTypes);
      for (const [name, bytes] of parts) await zip.add(name, [bytes]);
      return zip.finish();
    },
    options.signal,
    options.temporary,
  );
}
