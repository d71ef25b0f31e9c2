import type { Cell, MergedRange } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { SheetEmitter } from '../sheetEmitter.ts';
import { attribute, isTrue } from '../xml/attribute.ts';
import { colon, doubleQuote, greaterThan, lessThan, singleQuote, slash, space } from './bytes.ts';
import { columnCount, parseRange, rowCount } from './cellReference.ts';
import { badColumn, createCellState, missingColumn } from './cellState.ts';
import type { ValueSource } from './cellValue.ts';
import { readCell } from './readCell.ts';

/** Rows as they are found; `null` marks a place that is out of order or doubled. */
export interface RowTarget {
  /** Returns false when the sheet is not in order and must be read again, sorted. */
  addRow(index: number, cells: Cell[]): boolean;
}

export interface SheetScan {
  merges: MergedRange[];
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Returns false when the rows are not in order: read the sheet again with a target that sorts. */
  push(chunk: Buffer): boolean;
  /** Throws FILE_DAMAGED when the sheet breaks off. */
  end(): void;
}

const letterC = 0x63;
const exclamation = 0x21;
const question = 0x3f;
/** A cell of the longest text, every letter its own formatted run, stays far below. Bytes. */
const longestCell = 16 * 1024 * 1024;
const noBytes = Buffer.alloc(0);

/** End of a tag, skipping quoted values; -1 when it is not there. */
function tagEnd(bytes: Buffer, from: number, end: number): number {
  let quote = 0;
  for (let at = from; at < end; at += 1) {
    const byte = bytes[at]!;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === doubleQuote || byte === singleQuote) quote = byte;
    else if (byte === greaterThan) return at;
  }
  return -1;
}

/** Position after a comment, CDATA or processing instruction; -1 when it is not complete. */
function skipMarkup(bytes: Buffer, at: number, end: number): number {
  const start = bytes.toString('latin1', at, Math.min(end, at + 9));
  const terminator = start.startsWith('<!--')
    ? '-->'
    : start.startsWith('<![CDATA[')
      ? ']]>'
      : start.startsWith('<?')
        ? '?>'
        : '';
  if (terminator === '') {
    if (start.length < 9) return -1;
    throw new AppError('FILE_UNSAFE', { reason: 'DOCTYPE' });
  }
  const stop = bytes.indexOf(terminator, at + 2, 'latin1');
  return stop === -1 || stop + terminator.length > end ? -1 : stop + terminator.length;
}

/** Scans the bytes (UTF-8) of a worksheet part in chunks, in one pass, without building a tree. */
export function createSheetScan(
  source: ValueSource,
  target: RowTarget,
  emitter: SheetEmitter,
): SheetScan {
  const state = createCellState();
  const merges: MergedRange[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  let rest: Buffer = noBytes;
  let row = -1;
  let isRowOpen = false;
  let hasRowNumber = false;
  let cells: Cell[] = [];
  let lastColumn = -1;
  let hasRoot = false;
  let isComplete = false;

  function closeRow(): boolean {
    if (!isRowOpen) return true;
    isRowOpen = false;
    if (cells.length === 0) return true;
    if (row >= rowCount) throw new AppError('TOO_MANY_ROWS', { sheet: '', limit: rowCount });
    const isAdded = target.addRow(row, cells);
    cells = [];
    return isAdded;
  }

  function openRow(tag: string): void {
    isRowOpen = true;
    lastColumn = -1;
    const number = attribute(tag, 'r');
    hasRowNumber = number !== undefined;
    const index = Number(number) - 1;
    row = Number.isInteger(index) && index >= 0 ? index : row + 1;
    if (tag.includes('hidden') && isTrue(attribute(tag, 'hidden'))) hiddenRows.push(row);
  }

  function placeCell(): void {
    const column = state.column === missingColumn ? lastColumn + 1 : state.column;
    for (const note of state.notes) {
      emitter.addProblem(row, Math.max(column, 0), note.code, note.text);
    }
    if (column === badColumn) return;
    lastColumn = column;
    if (state.value === null || column >= columnCount) return;
    if (!hasRowNumber && state.row !== -1) row = state.row;
    while (cells.length < column) cells.push(null);
    cells[column] = state.value;
  }

  function openTag(name: string, tag: string, isEmpty: boolean): boolean {
    hasRoot = true;
    if (name === 'row') {
      if (!closeRow()) return false;
      openRow(tag);
      return isEmpty ? closeRow() : true;
    }
    if (name === 'mergeCell') {
      const range = parseRange(attribute(tag, 'ref') ?? '');
      if (range !== null) merges.push(range);
    } else if (name === 'col' && isTrue(attribute(tag, 'hidden'))) {
      const first = Number(attribute(tag, 'min'));
      const last = Math.min(Number(attribute(tag, 'max')), columnCount);
      for (let column = first; column <= last; column += 1) hiddenColumns.push(column - 1);
    }
    return true;
  }

  /** Handles one tag that is not a cell; returns the position after it, or -1 when it is not complete. */
  let isOrdered = true;
  function readTag(bytes: Buffer, at: number, nameEnd: number, name: string, end: number): number {
    const isClosing = bytes[at + 1] === slash;
    const close = tagEnd(bytes, nameEnd, end);
    if (close === -1) return -1;
    if (isClosing) {
      if (name === 'row') isOrdered = closeRow();
      else if (name === 'sheetData') isOrdered = closeRow();
      else if (name === 'worksheet') isComplete = true;
    } else {
      const isEmpty = bytes[close - 1] === slash;
      isOrdered = openTag(name, bytes.toString('utf8', nameEnd, close), isEmpty);
    }
    return close + 1;
  }

  function push(chunk: Buffer): boolean {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.length;
    let at = 0;
    while (isOrdered) {
      while (at < end && bytes[at] !== lessThan) at += 1;
      if (at + 1 >= end) break;
      const first = bytes[at + 1];
      let next: number;
      if (first === exclamation || first === question) next = skipMarkup(bytes, at, end);
      else {
        let name = first === slash ? at + 2 : at + 1;
        let nameEnd = name;
        for (; nameEnd < end; nameEnd += 1) {
          const byte = bytes[nameEnd]!;
          if (byte === colon) name = nameEnd + 1;
          else if (byte === greaterThan || byte === slash || byte <= space) break;
        }
        if (nameEnd === end) break;
        if (nameEnd - name === 1 && bytes[name] === letterC && first !== slash && isRowOpen) {
          next = readCell(bytes, nameEnd, end, state, source);
          if (next !== -1) placeCell();
        } else {
          next = readTag(bytes, at, nameEnd, bytes.toString('latin1', name, nameEnd), end);
        }
      }
      if (next === -1) break;
      at = next;
    }
    rest = at === end ? noBytes : bytes.subarray(at);
    if (rest.length > longestCell) {
      throw new AppError('FILE_UNSAFE', { reason: 'TOO_LARGE_INFLATED' });
    }
    return isOrdered;
  }

  return {
    merges,
    hiddenRows,
    hiddenColumns,
    push,
    end() {
      if (!hasRoot || (!isComplete && rest.length > 0)) throw new AppError('FILE_DAMAGED');
    },
  };
}
