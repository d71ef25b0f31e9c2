import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type {
  Cell,
  SheetVisibility,
  WorkbookFormat,
  WorkbookNotes,
} from '#shared/domain/workbook.ts';
import { formatKind } from '../dates/numberFormat.ts';
import type { DateKind } from '../dates/serialDate.ts';
import type { ReadContext } from '../readContext.ts';
import type { SheetEmitter, SheetNotes } from '../sheetEmitter.ts';
import { numberCell } from '../xlsx/cellValue.ts';
import type { CellNote } from '../xlsx/cellState.ts';
import { refersToOtherFile } from '../xlsx/formula.ts';
import { cleanText } from '../xml/decodeText.ts';
import { errorText } from './errorTexts.ts';
import { openWithLibrary } from './openWithLibrary.ts';

const rowsPerTurn = 500;
const visibilities: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];

/** What a sheet of SheetJS may be that holds no table. */
const otherSheetTypes = new Set(['chart', 'macro', 'dialog']);

function createFormatKinds(): (format: unknown) => DateKind {
  const known = new Map<unknown, DateKind>();
  return (format) => {
    if (typeof format !== 'string') return 'none';
    let kind = known.get(format);
    if (kind === undefined) {
      kind = formatKind(format);
      known.set(format, kind);
    }
    return kind;
  };
}

function createCellReader(isDate1904: boolean) {
  const kindOf = createFormatKinds();
  return (cell: CellObject, notes: CellNote[]): Cell => {
    const formula = typeof cell.f === 'string' ? cell.f : null;
    if (formula !== null && refersToOtherFile(formula)) {
      notes.push({ code: 'LINK_TO_OTHER_FILE', text: formula });
    }
    switch (cell.t) {
      case 'n':
        return typeof cell.v === 'number'
          ? numberCell(cell.v, kindOf(cell.z), isDate1904, notes)
          : null;
      case 'b':
        return cell.v === true;
      case 'e':
        notes.push({ code: 'CELL_ERROR', text: errorText(cell.v) });
        return null;
      case 's':
        return typeof cell.v === 'string' ? cleanText(cell.v) : null;
      case 'd':
        return cell.v instanceof Date ? cell.v.toISOString().slice(0, 19) : null;
      case 'z':
      default:
        if (formula !== null) notes.push({ code: 'FORMULA_NOT_CALCULATED', text: '' });
        return null;
    }
  };
}

function hiddenPlaces(list: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  const places: number[] = [];
  list?.forEach((item, place) => {
    if (item?.hidden === true) places.push(place);
  });
  return places;
}

function notesOf(sheet: WorkSheet): SheetNotes {
  return {
    merges: (sheet['!merges'] ?? []).map((range) => ({
      top: range.s.r,
      left: range.s.c,
      bottom: range.e.r,
      right: range.e.c,
    })),
    hiddenRows: hiddenPlaces(sheet['!rows']),
    hiddenColumns: hiddenPlaces(sheet['!cols']),
  };
}

async function readSheet(
  sheet: WorkSheet,
  readCell: (cell: CellObject, notes: CellNote[]) => Cell,
  emitter: SheetEmitter,
  context: ReadContext,
): Promise<void> {
  const rows = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  let turn = 0;
  // Only stored rows: a cell in the last row of a sheet leaves a million holes before it.
  for (const key of Object.keys(rows)) {
    const row = Number(key);
    const cells: Cell[] = [];
    for (const column of Object.keys(rows[row] ?? [])) {
      const cell = rows[row]?.[Number(column)];
      if (cell === undefined || cell === null) continue;
      const notes: CellNote[] = [];
      const value = readCell(cell, notes);
      for (const note of notes) emitter.addProblem(row, Number(column), note.code, note.text);
      if (value === null) continue;
      while (cells.length < Number(column)) cells.push(null);
      cells.push(value);
    }
    emitter.addRow(row, cells);
    turn += 1;
    if (turn % rowsPerTurn === 0) {
      context.checkCancelled();
      await emitter.flush();
    }
  }
  emitter.end(notesOf(sheet));
  await emitter.flush();
}

function isDate1904(book: WorkBook): boolean {
  return book.Workbook?.WBProps?.date1904 === true;
}

/** What the container around the records says of a workbook. */
export type BinaryContainer = Pick<WorkbookNotes, 'hasMacros' | 'hasExternalLinks'> & {
  format: Extract<WorkbookFormat, 'xls' | 'xlsb'>;
  /** Texts are bytes in a code page: Excel 95 and older. */
  needsCodePages: boolean;
};

/** Reads xls and xlsb, whose records SheetJS knows; dates are told by number format and made here. */
export async function readWithLibrary(
  bytes: Buffer,
  { needsCodePages, ...notes }: BinaryContainer,
  emitter: SheetEmitter,
  context: ReadContext,
): Promise<WorkbookNotes> {
  context.setBytesTotal(bytes.length);
  const book = await openWithLibrary(bytes, needsCodePages, context.sheetRowLimit);
  context.checkCancelled();
  context.addBytes(bytes.length);
  const readCell = createCellReader(isDate1904(book));
  const skippedSheets: string[] = [];
  for (const [place, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (sheet === undefined || otherSheetTypes.has(String(sheet['!type']))) {
      skippedSheets.push(name);
      continue;
    }
    const hidden = book.Workbook?.Sheets?.[place]?.Hidden ?? 0;
    emitter.begin({ name, visibility: visibilities[hidden] ?? 'visible' });
    await readSheet(sheet, readCell, emitter, context);
  }
  return {
    ...notes,
    encoding: null,
    delimiter: null,
    skippedSheets,
  };
}
