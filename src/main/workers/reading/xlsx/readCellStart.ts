import { doubleQuote, equals, greaterThan, readWhole, singleQuote, slash, space } from './bytes.ts';
import { readColumn, readRow } from './cellReference.ts';
import { cellType } from './cellValue.ts';
import type { CellState } from './cellState.ts';
import { badColumn } from './cellState.ts';

const letterB = 0x62;
const letterD = 0x64;
const letterE = 0x65;
const letterI = 0x69;
const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;

/** The type of a cell by its first letter: n, s, str, inlineStr, b, e, d. */
function readType(bytes: Buffer, start: number, end: number): number {
  switch (bytes[start] ?? 0) {
    case letterS:
      return end - start === 1 ? cellType.shared : cellType.text;
    case letterI:
      return cellType.text;
    case letterB:
      return cellType.boolean;
    case letterE:
      return cellType.error;
    case letterD:
      return cellType.date;
    default:
      return cellType.number;
  }
}

function readAddress(bytes: Buffer, start: number, end: number, state: CellState): void {
  state.column = readColumn(bytes, start, end);
  state.row = state.column === -1 ? -1 : readRow(bytes, start, end);
  if (state.row !== -1) return;
  state.column = badColumn;
  state.notes.push({ code: 'BAD_REFERENCE', text: bytes.toString('latin1', start, end) });
}

/** Reads the attributes of a `<c>` into `state`. Returns the position after `>`, or -1 when it is not there. */
export function readCellStart(bytes: Buffer, from: number, end: number, state: CellState): number {
  for (let at = from; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte === greaterThan) return at + 1;
    if (byte === slash) state.isEmpty = true;
    if (byte <= space || byte === slash) continue;
    const name = at;
    while (at < end && bytes[at] !== equals) at += 1;
    const isShort = at - name === 1 || bytes[name + 1]! <= space;
    while (at < end && bytes[at] !== doubleQuote && bytes[at] !== singleQuote) at += 1;
    const quote = bytes[at];
    const start = at + 1;
    at = start;
    while (at < end && bytes[at] !== quote) at += 1;
    if (at >= end) return -1;
    if (!isShort) continue;
    const letter = bytes[name];
    if (letter === letterR) readAddress(bytes, start, at, state);
    else if (letter === letterS) state.style = readWhole(bytes, start, at);
    else if (letter === letterT) state.type = readType(bytes, start, at);
  }
  return -1;
}
