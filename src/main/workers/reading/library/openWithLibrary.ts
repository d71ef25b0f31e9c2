import type { WorkBook } from '@e965/xlsx';
import { AppError } from '#shared/errors/appError.ts';

const cyrillicCodePage = 1251;

/** Strings of BIFF5 without a CodePage record come out as Latin-1; these are what Cyrillic looks like then. */
const cyrillicAsLatin = /[\u00c0-\u00ff]{3}/g;

/** With code pages loaded SheetJS decodes every text through them, ten times as slow, so only Excel 95 gets them. */
async function loadLibrary(needsCodePages: boolean) {
  const library = await import('@e965/xlsx');
  if (needsCodePages) library.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  return library;
}

function textOf(book: WorkBook): string {
  const texts: string[] = [];
  let length = 0;
  for (const name of book.SheetNames) {
    const rows = (book.Sheets[name]?.['!data'] ?? []) as ({ v?: unknown } | undefined)[][];
    for (const row of rows.slice(0, 500)) {
      for (const cell of row ?? []) {
        if (typeof cell?.v !== 'string') continue;
        texts.push(cell.v);
        length += cell.v.length;
      }
      if (length > 20_000) return texts.join(' ');
    }
  }
  return texts.join(' ');
}

/** Whether most letters beyond ASCII stand three in a row, which no western language does. */
function looksLikeCyrillicInLatin(text: string): boolean {
  const high = text.match(/[\u00c0-\u00ff]/g)?.length ?? 0;
  const inRows = (text.match(cyrillicAsLatin)?.length ?? 0) * 3;
  return high > 10 && inRows * 2 > high && !/[\u0400-\u04ff]/.test(text);
}

/** Opens xls and xlsb with SheetJS: values, number formats, hidden rows and columns, no rendered text. */
export async function openWithLibrary(
  bytes: Buffer,
  needsCodePages: boolean,
  sheetRowLimit: number,
): Promise<WorkBook> {
  const { read } = await loadLibrary(needsCodePages);
  const options = {
    type: 'buffer',
    dense: true,
    cellDates: false,
    cellNF: true,
    cellText: false,
    cellHTML: false,
    cellFormula: true,
    cellStyles: true,
    bookVBA: false,
    nodim: true,
    ...(Number.isFinite(sheetRowLimit) ? { sheetRows: sheetRowLimit } : {}),
  } as const;
  try {
    const book = read(bytes, options);
    if (!needsCodePages || !looksLikeCyrillicInLatin(textOf(book))) return book;
    return read(bytes, { ...options, codepage: cyrillicCodePage });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(message)) throw new AppError('FILE_ENCRYPTED');
    throw new AppError('FILE_DAMAGED');
  }
}
