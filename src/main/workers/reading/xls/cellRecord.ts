import type { Cell } from '#shared/domain/workbook.ts';
import { errorText } from '../library/errorTexts.ts';
import type { CellNote } from '../xlsx/cellState.ts';
import { numberCell } from '../xlsx/cellValue.ts';
import { cleanText } from '../xml/decodeText.ts';
import { createSegmentCursor, readUnicodeString } from './binaryText.ts';
import type { BinaryGlobals } from './globals.ts';
import { record } from './records.ts';
import type { BinaryRecord } from './records.ts';

const scratch = Buffer.alloc(8);

/** A number packed in 30 bits (MS-XLS 2.5.122). */
export function rkNumber(packed: number): number {
  let value: number;
  if (packed & 2) value = packed >> 2;
  else {
    scratch.writeUInt32LE(0, 0);
    scratch.writeInt32LE(packed & ~3, 4);
    value = scratch.readDoubleLE(0);
  }
  return packed & 1 ? value / 100 : value;
}

/** Text of a record: its count of characters stands at `start`. */
export function recordText(
  bytes: Buffer,
  start: number,
  end: number,
  globals: BinaryGlobals,
): string {
  const count = bytes.readUInt16LE(start);
  if (!globals.isUnicode) {
    return cleanText(globals.decode(bytes.subarray(start + 2, Math.min(end, start + 2 + count))));
  }
  const cursor = createSegmentCursor(bytes, [{ start: start + 2, end }]);
  return cleanText(readUnicodeString(cursor, count));
}

function errorCell(code: number | undefined, notes: CellNote[]): null {
  notes.push({ code: 'CELL_ERROR', text: errorText(code) });
  return null;
}

/** The stored result of a formula; `undefined` when it is a text that stands in the next record. */
function formulaResult(
  bytes: Buffer,
  start: number,
  toNumber: (value: number) => Cell,
  notes: CellNote[],
): Cell | undefined {
  if (bytes.readUInt16LE(start + 6) !== 0xffff) return toNumber(bytes.readDoubleLE(start));
  const value = bytes[start + 2];
  switch (bytes[start] ?? 0) {
    case 0:
      return undefined;
    case 1:
      return value === 1;
    case 2:
      return errorCell(value, notes);
    default:
      return null;
  }
}

/** The value of a record of one cell; `undefined` when the next record holds it. */
export function cellOfRecord(
  bytes: Buffer,
  { id, start, end }: BinaryRecord,
  globals: BinaryGlobals,
  notes: CellNote[],
): Cell | undefined {
  const kind = globals.kinds[bytes.readUInt16LE(start + 4)];
  const toNumber = (value: number): Cell => numberCell(value, kind, globals.isDate1904, notes);
  const body = start + 6;
  switch (id) {
    case record.number:
      return toNumber(bytes.readDoubleLE(body));
    case record.rk:
      return toNumber(rkNumber(bytes.readInt32LE(body)));
    case record.labelShared: {
      const text = globals.strings[bytes.readUInt32LE(body)];
      if (text === undefined) notes.push({ code: 'BAD_REFERENCE', text: 'SST' });
      return text ?? null;
    }
    case record.label:
    case record.richString:
      return recordText(bytes, body, end, globals);
    case record.booleanOrError:
      return bytes[body + 1] === 1 ? errorCell(bytes[body], notes) : bytes[body] === 1;
    case record.formula:
      return formulaResult(bytes, body, toNumber, notes);
    default:
      return null;
  }
}
