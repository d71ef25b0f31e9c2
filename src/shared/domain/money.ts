import { minorDigits } from './currencies.ts';
import { shiftDecimal } from './parseAmount.ts';

/** Amount in minor units (tiyn, cents) with its ISO 4217 currency. */
export interface Money {
  minor: number;
  currency: string;
}

export type MoneyProblem = 'MONEY_TOO_PRECISE' | 'MONEY_TOO_LARGE';

/** `nearest` is the amount rounded half away from zero, to be offered, not taken silently. */
export type MoneyResult =
  { ok: true; money: Money } | { ok: false; code: MoneyProblem; nearest: Money | null };

/**
 * Money of an exact decimal text (`-1234.5`, as `parseAmount` gives it). Refuses more decimals than the
 * currency has (zeros at the end do not count) and amounts beyond whole numbers that stay exact.
 * `exponent` is the power of ten of the column's unit: 3 for `тыс.`.
 */
export function toMoney(value: string, currency: string, exponent = 0): MoneyResult {
  const shifted = shiftDecimal(value, exponent + minorDigits(currency));
  const [whole = '0', part = ''] = shifted.split('.');
  const minor = Number(whole);
  if (!Number.isSafeInteger(minor)) return { ok: false, code: 'MONEY_TOO_LARGE', nearest: null };
  if (!/[1-9]/.test(part)) return { ok: true, money: { minor: minor === 0 ? 0 : minor, currency } };
  const step = /^[5-9]/.test(part) ? 1 : 0;
  const rounded = Math.abs(minor) + step;
  const nearest = { minor: whole.startsWith('-') ? -rounded : rounded, currency };
  return { ok: false, code: 'MONEY_TOO_PRECISE', nearest };
}

/** The amount in whole units as exact decimal text: `1234.50` for 123450 tiyn. */
export function decimalOfMoney(money: { minor: number | bigint; currency: string }): string {
  const digits = minorDigits(money.currency);
  const sign = money.minor < 0 ? '-' : '';
  const text = String(money.minor)
    .replace('-', '')
    .padStart(digits + 1, '0');
  if (digits === 0) return sign + text;
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/**
 * Decimal text of a number cell. Whole numbers are exact; others have the 15 significant digits that a
 * spreadsheet keeps, so that `0.1 + 0.2` is `0.3`. `undefined` for what is not finite.
 */
export function decimalOfNumber(value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  const text = String(value);
  // So short a text has no more digits than are kept.
  const isShort = text.length <= 15 || Number.isInteger(value);
  const kept = isShort ? text : String(Number(value.toPrecision(15)));
  if (!kept.includes('e')) return kept;
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(kept);
  if (match === null) return kept;
  const [, sign = '', whole = '', part = '', power = ''] = match;
  const exponent = Number(power);
  if (exponent > 0) return shiftDecimal(`${sign}${whole}.${part}`, exponent);
  return `${sign}0.${'0'.repeat(-exponent - whole.length)}${whole}${part}`;
}
