import type { WorkbookNotes } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import { readWithLibrary } from '../library/readWithLibrary.ts';
import { openOle } from '../ole/oleFile.ts';
import type { ReadContext } from '../readContext.ts';
import type { SheetEmitter } from '../sheetEmitter.ts';
import { sniffOle } from '../sniff/sniffOle.ts';
import { readGlobals } from './globals.ts';
import type { BinaryGlobals } from './globals.ts';
import { readBinarySheet } from './readBinarySheet.ts';

function tryGlobals(stream: Buffer): BinaryGlobals | null {
  try {
    return readGlobals(stream);
  } catch (error) {
    if (error instanceof RangeError) throw new AppError('FILE_DAMAGED', { part: 'Workbook' });
    throw error;
  }
}

/**
 * Reads xls of Excel 5 to 2003; what is older is left to SheetJS. Damaged files are not: on some of them it takes
 * all the memory there is.
 */
export async function readXls(
  bytes: Buffer,
  emitter: SheetEmitter,
  context: ReadContext,
): Promise<WorkbookNotes> {
  const file = openOle(bytes);
  const { stream, hasMacros } = sniffOle(file);
  const content = file.read(stream);
  const globals = tryGlobals(content);
  if (globals === null) {
    const container = { format: 'xls', hasMacros, hasExternalLinks: false } as const;
    return readWithLibrary(bytes, { ...container, needsCodePages: true }, emitter, context);
  }
  const { sheets } = globals;
  if (sheets.length > context.limits.sheets) {
    throw new AppError('TOO_MANY_SHEETS', { count: sheets.length, limit: context.limits.sheets });
  }
  context.letters.learn(globals.strings);
  context.setBytesTotal(content.length);
  const tables = sheets.filter((sheet) => sheet.isTable);
  for (const sheet of tables) {
    context.checkCancelled();
    await readBinarySheet(content, sheet, globals, emitter, context);
    context.addBytes(content.length / tables.length);
  }
  return {
    format: 'xls',
    encoding: null,
    delimiter: null,
    hasMacros,
    hasExternalLinks: globals.hasExternalLinks,
    skippedSheets: sheets.filter((sheet) => !sheet.isTable).map((sheet) => sheet.name),
  };
}
