import type { WorkbookNotes } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ReadContext } from '../readContext.ts';
import type { SheetEmitter } from '../sheetEmitter.ts';
import type { ZipArchive } from '../zip/archive.ts';
import { readSheet } from './readSheet.ts';
import { readSharedStrings } from './sharedStrings.ts';
import { readStyleKinds } from './styles.ts';
import { readWorkbookPart } from './workbookPart.ts';

/** Reads xlsx and xlsm, transitional and strict, in one streaming pass per part. */
export async function readXlsx(
  archive: ZipArchive,
  format: 'xlsx' | 'xlsm',
  emitter: SheetEmitter,
  context: ReadContext,
): Promise<WorkbookNotes> {
  const parts = await readWorkbookPart(archive);
  const { limits } = context;
  if (parts.sheets.length > limits.sheets) {
    throw new AppError('TOO_MANY_SHEETS', { count: parts.sheets.length, limit: limits.sheets });
  }
  const sheetBytes = parts.sheets.reduce((sum, sheet) => sum + sheet.entry.size, 0);
  context.setBytesTotal(sheetBytes + (parts.sharedStrings?.size ?? 0));
  const kinds = await readStyleKinds(archive, parts.styles);
  const { texts, maySpoil } = await readSharedStrings(archive, parts.sharedStrings, context);
  const source = {
    kinds,
    strings: texts,
    maySpoil,
    isDate1904: parts.isDate1904,
  };
  if (maySpoil) context.letters.learn(texts);
  for (const sheet of parts.sheets) await readSheet(archive, sheet, source, emitter, context);
  return {
    format,
    encoding: null,
    delimiter: null,
    hasMacros: parts.hasMacros || format === 'xlsm',
    hasExternalLinks: parts.hasExternalLinks,
    skippedSheets: parts.skippedSheets,
  };
}
