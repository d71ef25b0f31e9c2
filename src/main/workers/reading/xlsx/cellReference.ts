import type { MergedRange } from '#shared/domain/workbook.ts';
import { nine, zero } from './bytes.ts';

export const columnCount = 16_384;
export const rowCount = 1_048_576;

/** 0-based position, or `null` for an address no sheet has. */
export function parseReference(text: string): { row: number; column: number } | null {
  const match = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i.exec(text.trim());
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  if (column > columnCount || row < 1 || row > rowCount) return null;
  return { row: row - 1, column: column - 1 };
}

export function parseRange(text: string): MergedRange | null {
  const [first = '', last = first] = text.split(':');
  const start = parseReference(first);
  const end = parseReference(last);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    bottom: Math.max(start.row, end.row),
    left: Math.min(start.column, end.column),
    right: Math.max(start.column, end.column),
  };
}

/** The 0-based column of an address such as `AB12` in bytes; -1 when it is none. */
export function readColumn(bytes: Buffer, start: number, end: number): number {
  let column = 0;
  let at = start;
  for (; at < end; at += 1) {
    const letter = bytes[at]! & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
    if (column > columnCount) return -1;
  }
  if (at === start || at === end || end - at > 7) return -1;
  for (; at < end; at += 1) if (bytes[at]! < zero || bytes[at]! > nine) return -1;
  return column - 1;
}

/** The 0-based row of an address in bytes, whose column is known to be sound; -1 when no sheet has it. */
export function readRow(bytes: Buffer, start: number, end: number): number {
  let row = 0;
  for (let at = start; at < end; at += 1) {
    const digit = bytes[at]! - zero;
    if (digit >= 0 && digit <= 9) row = row * 10 + digit;
  }
  return row >= 1 && row <= rowCount ? row - 1 : -1;
}
