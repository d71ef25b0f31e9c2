import type { Cell } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ReadContext } from '../readContext.ts';
import type { SheetEmitter, SheetNotes } from '../sheetEmitter.ts';
import type { CellNote } from '../xlsx/cellState.ts';
import { numberCell } from '../xlsx/cellValue.ts';
import { createSegmentCursor, readUnicodeString } from './binaryText.ts';
import type { Segment } from './binaryText.ts';
import { cellOfRecord, recordText, rkNumber } from './cellRecord.ts';
import type { BinaryGlobals, BinarySheet } from './globals.ts';
import { eachRecord, record } from './records.ts';
import type { BinaryRecord } from './records.ts';

const cellRecords = new Set<number>([
  record.number,
  record.rk,
  record.labelShared,
  record.label,
  record.richString,
  record.booleanOrError,
  record.formula,
]);
const recordsPerCheck = 10_000;
const rowsPerTurn = 500;
const hiddenRowFlag = 0x20;

/** Rows by their number; the records of a sheet need not be in order. */
type Rows = Map<number, Cell[]>;

function place(rows: Rows, row: number, column: number, value: Cell): void {
  if (value === null) return;
  let cells = rows.get(row);
  if (cells === undefined) {
    cells = [];
    rows.set(row, cells);
  }
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

/** A row of packed numbers: first column, then style and number of each, then last column. */
function placeMultiple(
  bytes: Buffer,
  { start, end }: BinaryRecord,
  globals: BinaryGlobals,
  rows: Rows,
  note: (row: number, column: number, notes: CellNote[]) => void,
): void {
  const row = bytes.readUInt16LE(start);
  let column = bytes.readUInt16LE(start + 2);
  for (let at = start + 4; at + 6 <= end - 2; at += 6) {
    const kind = globals.kinds[bytes.readUInt16LE(at)];
    const notes: CellNote[] = [];
    const number = rkNumber(bytes.readInt32LE(at + 2));
    place(rows, row, column, numberCell(number, kind, globals.isDate1904, notes));
    note(row, column, notes);
    column += 1;
  }
}

interface Scan {
  rows: Rows;
  notes: Required<SheetNotes>;
}

function scanSheet(
  bytes: Buffer,
  sheet: BinarySheet,
  globals: BinaryGlobals,
  emitter: SheetEmitter,
  context: ReadContext,
): Scan {
  const rows: Rows = new Map();
  const notes: Required<SheetNotes> = { merges: [], hiddenRows: [], hiddenColumns: [] };
  let depth = 0;
  let count = 0;
  let waiting: { row: number; column: number } | null = null;
  let text: Segment[] = [];

  function note(row: number, column: number, found: CellNote[]): void {
    for (const { code, text: shown } of found) emitter.addProblem(row, column, code, shown);
  }

  /** The text of a formula may go on in CONTINUE records. */
  function finishText(): void {
    const [first] = text;
    if (waiting !== null && first !== undefined) {
      const cursor = createSegmentCursor(bytes, text);
      const value = globals.isUnicode
        ? readUnicodeString(cursor, cursor.readUInt16())
        : recordText(bytes, first.start, first.end, globals);
      place(rows, waiting.row, waiting.column, value);
      waiting = null;
    }
    text = [];
  }

  for (const found of eachRecord(bytes, sheet.start)) {
    const { id, start, end } = found;
    count += 1;
    if (count % recordsPerCheck === 0) context.checkCancelled();
    if (id === record.continue && text.length > 0) {
      text.push({ start, end });
      continue;
    }
    if (text.length > 0) finishText();
    if (id === record.start) depth += 1;
    else if (id === record.endOfStream) {
      depth -= 1;
      if (depth === 0) break;
    } else if (depth > 1) continue;
    else if (id === record.string && waiting !== null) text.push({ start, end });
    else if (cellRecords.has(id)) {
      const row = bytes.readUInt16LE(start);
      const column = bytes.readUInt16LE(start + 2);
      const problems: CellNote[] = [];
      const value = cellOfRecord(bytes, found, globals, problems);
      waiting = value === undefined ? { row, column } : null;
      place(rows, row, column, value ?? null);
      note(row, column, problems);
    } else if (id === record.multipleRk) placeMultiple(bytes, found, globals, rows, note);
    else if (id === record.row) {
      if (((bytes[start + 12] ?? 0) & hiddenRowFlag) !== 0) {
        notes.hiddenRows.push(bytes.readUInt16LE(start));
      }
    } else if (id === record.columnInfo && ((bytes[start + 8] ?? 0) & 1) === 1) {
      const last = Math.min(bytes.readUInt16LE(start + 2), 255);
      for (let c = bytes.readUInt16LE(start); c <= last; c += 1) notes.hiddenColumns.push(c);
    } else if (id === record.mergedCells) {
      for (let at = start + 2; at + 8 <= end; at += 8) {
        const [top = 0, bottom = 0, left = 0, right = 0] = [0, 2, 4, 6].map((shift) =>
          bytes.readUInt16LE(at + shift),
        );
        notes.merges.push({ top, left, bottom, right });
      }
    }
  }
  finishText();
  return { rows, notes };
}

/** Reads one sheet of a binary workbook into the emitter. Throws FILE_DAMAGED when a record breaks off. */
export async function readBinarySheet(
  bytes: Buffer,
  sheet: BinarySheet,
  globals: BinaryGlobals,
  emitter: SheetEmitter,
  context: ReadContext,
): Promise<void> {
  emitter.begin({ name: sheet.name, visibility: sheet.visibility });
  let scan: Scan;
  try {
    scan = scanSheet(bytes, sheet, globals, emitter, context);
  } catch (error) {
    if (error instanceof RangeError) throw new AppError('FILE_DAMAGED', { part: sheet.name });
    throw error;
  }
  let turn = 0;
  for (const row of [...scan.rows.keys()].sort((a, b) => a - b)) {
    emitter.addRow(row, scan.rows.get(row) ?? []);
    scan.rows.delete(row);
    turn += 1;
    if (turn % rowsPerTurn === 0) await emitter.flush();
    if (emitter.isCut()) break;
  }
  emitter.end(scan.notes);
  await emitter.flush();
}
