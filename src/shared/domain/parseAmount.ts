import { isBlankMark } from './blankMarks.ts';
import type { CurrencyCode } from './currencies.ts';
import { findCurrencies } from './parseCurrency.ts';
import { takeUnit } from './unitMultiplier.ts';

export type DecimalSign = ',' | '.';

export type AmountProblem =
  'AMOUNT_UNREADABLE' | 'AMOUNT_PERCENT' | 'AMOUNT_TWO_CURRENCIES' | 'AMOUNT_RANGE';

export type ParsedAmount =
  | {
      kind: 'amount';
      /** Exact decimal text: optional `-`, digits, optional `.` and digits (`-1234.5`). */
      value: string;
      currency: CurrencyCode | null;
      /** Which sign separated the decimals, as evidence for the column; `null` when none did. */
      decimal: DecimalSign | null;
    }
  | {
      /** `1,234` or `1.234`: one thousand or one and a bit; the column's majority decides. */
      kind: 'ambiguous';
      sign: DecimalSign;
      asDecimal: string;
      asThousands: string;
      currency: CurrencyCode | null;
    }
  | { kind: 'empty' }
  | { kind: 'problem'; code: AmountProblem };

/** No amount is longer; a cell full of prose must not be tried in every way. */
const longestAmount = 100;

/**
 * Reads an amount as people type it, without losing a digit: any kind of space or apostrophe between
 * thousands, comma or point as decimal sign, brackets or minus for negative, currency and `тыс.`, `млн`
 * in the cell. `decimal` settles what `1,234` means.
 */
export function parseAmount(text: string, options: { decimal?: DecimalSign } = {}): ParsedAmount {
  const clean = text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .trim();
  if (clean.length > longestAmount) return { kind: 'problem', code: 'AMOUNT_UNREADABLE' };
  if (isBlankMark(clean)) return { kind: 'empty' };
  if (clean.includes('%')) return { kind: 'problem', code: 'AMOUNT_PERCENT' };
  const { found } = findCurrencies(clean);
  if (found.size > 1) return { kind: 'problem', code: 'AMOUNT_TWO_CURRENCIES' };
  const number = takeNumber(clean);
  if (typeof number !== 'object') return { kind: 'problem', code: number };
  const currency = [...found][0] ?? null;
  const reading = readNumber(number.digits, options.decimal);
  if (reading === undefined) return { kind: 'problem', code: 'AMOUNT_UNREADABLE' };
  const finish = (value: string): string =>
    shiftDecimal(`${number.isNegative ? '-' : ''}${value}`, number.exponent);
  if (reading.kind === 'ambiguous') {
    const { sign, asDecimal, asThousands } = reading;
    const readings = { asDecimal: finish(asDecimal), asThousands: finish(asThousands) };
    return { kind: 'ambiguous', sign, ...readings, currency };
  }
  return { kind: 'amount', value: finish(reading.value), currency, decimal: reading.decimal };
}

/** Folded words that may stand beside a currency: `долларов США`, `АҚШ доллары`. */
const countryWords = new Set(['сша', 'акш', 'us', 'of']);

/** The digits with their separators, sign and unit; or why there is not one number. */
function takeNumber(
  text: string,
): { digits: string; isNegative: boolean; exponent: number } | AmountProblem {
  if (/\d\s*e\s*[+-]?\d/iu.test(text)) return 'AMOUNT_UNREADABLE';
  const digitGroups = text.match(/\d(?:[\d.,'’\s]*\d)?|[.,]\d+/gu) ?? [];
  const [digits] = digitGroups;
  if (digits === undefined) return 'AMOUNT_UNREADABLE';
  if (digitGroups.length > 1) return 'AMOUNT_RANGE';
  const start = text.indexOf(digits);
  const [before, after] = [text.slice(0, start), text.slice(start + digits.length)];
  const words = `${before} ${after}`;
  const isBracketed = /^[^\p{L}\p{N}]*\(/u.test(before) && /^[^()]*\)\s*$/u.test(after);
  const isNegative = isBracketed || /^[^\p{L}\p{N}]*[\p{Pd}\u2212]/u.test(before);
  // A dash after words or behind the number may or may not be a minus; `500,-` is a whole amount.
  const isUnclear = !isNegative && /[\p{Pd}\u2212]/u.test(before);
  if (isUnclear || /^\s*[\p{Pd}\u2212]/u.test(after)) return 'AMOUNT_UNREADABLE';
  const { exponent, rest } = takeUnit(words);
  const others = findCurrencies(rest).rest.match(/\p{L}+/gu) ?? [];
  if (!others.every((word) => countryWords.has(word))) return 'AMOUNT_UNREADABLE';
  return { digits, isNegative, exponent };
}

type Reading =
  | { kind: 'value'; value: string; decimal: DecimalSign | null }
  | { kind: 'ambiguous'; sign: DecimalSign; asDecimal: string; asThousands: string };

function readNumber(text: string, decimal: DecimalSign | undefined): Reading | undefined {
  const hasSpaces = /[\s'’]/u.test(text);
  if (hasSpaces && !/^\d{1,3}(?:[\s'’]+\d{3})+(?:[.,]\s*\d*)?$/u.test(text)) return undefined;
  const digits = text.replace(/[\s'’]/gu, '');
  const signs = digits.match(/[.,]/g) ?? [];
  const kinds = new Set(signs);
  if (signs.length === 0) return { kind: 'value', value: tidy(digits), decimal: null };
  const last = signs.at(-1) === ',' ? ',' : '.';
  if (kinds.size === 2) return readTwoSigns(digits, last);
  if (signs.length > 1) return readThousands(digits, last);
  const [whole = '', part = ''] = digits.split(last);
  const asDecimal = tidy(`${whole || '0'}.${part}`);
  const canBeThousands = part.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && !hasSpaces;
  if (!canBeThousands) return { kind: 'value', value: asDecimal, decimal: last };
  const asThousands = whole + part;
  if (decimal === undefined) return { kind: 'ambiguous', sign: last, asDecimal, asThousands };
  return decimal === last
    ? { kind: 'value', value: asDecimal, decimal: last }
    : { kind: 'value', value: asThousands, decimal: null };
}

/** `1.234,56` and `1,234.56`: the last sign separates the decimals, the other the thousands. */
function readTwoSigns(digits: string, last: DecimalSign): Reading | undefined {
  const at = digits.lastIndexOf(last);
  const whole = digits.slice(0, at);
  const other = last === ',' ? '.' : ',';
  const groups = whole.split(other);
  if (whole.includes(last) || !isGrouped(groups)) return undefined;
  return {
    kind: 'value',
    value: tidy(`${groups.join('')}.${digits.slice(at + 1)}`),
    decimal: last,
  };
}

/** `1.234.567`: a sign that comes twice separates thousands. */
function readThousands(digits: string, sign: DecimalSign): Reading | undefined {
  const groups = digits.split(sign);
  return isGrouped(groups)
    ? { kind: 'value', value: tidy(groups.join('')), decimal: null }
    : undefined;
}

function isGrouped(groups: readonly string[]): boolean {
  return groups.every((group, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
}

function tidy(value: string): string {
  const [whole = '', part = ''] = value.split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  return part === '' ? digits : `${digits}.${part}`;
}

/** The value times ten to the power of `exponent`, exactly. */
export function shiftDecimal(value: string, exponent: number): string {
  if (exponent === 0) return value;
  const sign = value.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = value.replace('-', '').split('.');
  const padded = part.padEnd(exponent, '0');
  return sign + tidy(`${whole}${padded.slice(0, exponent)}.${padded.slice(exponent)}`);
}
