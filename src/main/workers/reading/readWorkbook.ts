import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { SheetSink, WorkbookNotes } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import { readCsv } from './csv/readCsv.ts';
import { readWithLibrary } from './library/readWithLibrary.ts';
import { readOds } from './ods/readOds.ts';
import { createReadContext } from './readContext.ts';
import type { ReadContext, ReadOptions } from './readContext.ts';
import { createSheetEmitter } from './sheetEmitter.ts';
import type { SheetEmitter } from './sheetEmitter.ts';
import { sniffBytes } from './sniff/sniffBytes.ts';
import { sniffZip } from './sniff/sniffZip.ts';
import { readXlsx } from './xlsx/readXlsx.ts';
import { readXls } from './xls/readXls.ts';
import { findEntry } from './zip/archive.ts';
import { checkArchive } from './zip/checkArchive.ts';
import { readDirectory } from './zip/readDirectory.ts';
import { verifyArchive } from './zip/verifyArchive.ts';

async function loadFile(path: string, limit: number): Promise<Buffer> {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) throw new AppError('FILE_NOT_READABLE');
    if (facts.size > limit) throw new AppError('FILE_TOO_LARGE', { bytes: facts.size, limit });
    return await readFile(path);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new AppError(isMissing ? 'FILE_NOT_FOUND' : 'FILE_NOT_READABLE');
  }
}

async function readZip(
  bytes: Buffer,
  emitter: SheetEmitter,
  context: ReadContext,
): Promise<WorkbookNotes> {
  const archive = readDirectory(bytes, context.limits.zipEntries);
  checkArchive(archive, context.limits);
  const format = await sniffZip(archive);
  if (format === 'ods') return readOds(archive, emitter, context);
  if (format === 'xlsb') {
    await verifyArchive(archive, context);
    const hasMacros = findEntry(archive, 'xl/vbaProject.bin') !== undefined;
    const hasExternalLinks = archive.entries.some(({ name }) => /^xl\/externalLinks\//i.test(name));
    const container = { format, hasMacros, hasExternalLinks, needsCodePages: false };
    return readWithLibrary(bytes, container, emitter, context);
  }
  return readXlsx(archive, format, emitter, context);
}

async function readBytes(
  bytes: Buffer,
  path: string,
  emitter: SheetEmitter,
  context: ReadContext,
): Promise<WorkbookNotes> {
  const kind = sniffBytes(bytes);
  if (kind === 'zip') return readZip(bytes, emitter, context);
  if (kind === 'csv') {
    return readCsv(bytes, basename(path, extname(path)), emitter, context);
  }
  if (kind === 'ole') return readXls(bytes, emitter, context);
  const container = { format: 'xls', hasMacros: false, hasExternalLinks: false } as const;
  return readWithLibrary(bytes, { ...container, needsCodePages: true }, emitter, context);
}

/**
 * Reads a workbook or a table of text, whatever its name says, and pushes its sheets to `sink`. Runs in a
 * process of its own: it may use both time and memory. Nothing outside the file is read.
 * Throws the codes of `workbookErrorCodes`; what the sink has got by then is to be dropped.
 */
export async function readWorkbook(
  path: string,
  sink: SheetSink,
  options: ReadOptions = {},
): Promise<WorkbookNotes> {
  const context = createReadContext(sink, options);
  context.checkCancelled();
  const bytes = await loadFile(path, context.limits.fileBytes);
  const emitter = createSheetEmitter(context);
  const notes = await readBytes(bytes, path, emitter, context);
  await emitter.flush();
  if (emitter.valueCount() === 0) throw new AppError('FILE_HAS_NO_DATA');
  const { repaired, samples } = context.letters;
  if (repaired === 0) return notes;
  const { others, undecodable } = notes.letters ?? { others: [], undecodable: 0 };
  return { ...notes, letters: { others, undecodable, repaired, samples } };
}
