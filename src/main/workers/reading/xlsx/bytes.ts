import { decodeCellText } from '../xml/decodeText.ts';

export const lessThan = 0x3c;
export const greaterThan = 0x3e;
export const slash = 0x2f;
export const space = 0x20;
export const equals = 0x3d;
export const doubleQuote = 0x22;
export const singleQuote = 0x27;
export const colon = 0x3a;
export const zero = 0x30;
export const nine = 0x39;

const minus = 0x2d;
const point = 0x2e;
const ampersand = 0x26;
const underscore = 0x5f;
const mostExactDigits = 15;
const powersOfTen = Array.from({ length: mostExactDigits + 1 }, (_, power) => 10 ** power);

/** A whole number of digits only; NaN for anything else. */
export function readWhole(bytes: Buffer, start: number, end: number): number {
  if (start === end || end - start > mostExactDigits) return Number.NaN;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = bytes[at]! - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** A decimal number; exact, because up to 15 digits and a power of ten divide without a rounding of their own. */
export function readNumber(bytes: Buffer, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === minus;
  if (isNegative) at += 1;
  let value = 0;
  let digits = 0;
  let pointAt = -1;
  for (; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte >= zero && byte <= nine) {
      value = value * 10 + (byte - zero);
      digits += 1;
    } else if (byte === point && pointAt === -1) pointAt = at;
    else break;
  }
  if (at < end || digits === 0 || digits > mostExactDigits) {
    const text = bytes.toString('latin1', start, end).trim();
    return text === '' ? Number.NaN : Number(text);
  }
  if (pointAt !== -1) value /= powersOfTen[end - pointAt - 1]!;
  return isNegative && value !== 0 ? -value : value;
}

/** Decodes the text of a cell between two positions: UTF-8, entities, escapes. */
export function readText(bytes: Buffer, start: number, end: number): string {
  let isAscii = true;
  let isPlain = true;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte >= 0x80) isAscii = false;
    else if (byte < space || byte === ampersand || byte === underscore) isPlain = false;
  }
  const raw = bytes.toString(isAscii ? 'latin1' : 'utf8', start, end);
  return isPlain ? raw : decodeCellText(raw);
}
