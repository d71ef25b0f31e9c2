import { minorDigits } from '#shared/domain/currencies.ts';
import { decimalOfNumber, toMoney, type Money } from '#shared/domain/money.ts';
import { parseAmount, type DecimalSign } from '#shared/domain/parseAmount.ts';
import { unitExponent } from '#shared/domain/unitMultiplier.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import { valueText } from './cellText.ts';
import type { NoteCode, ValueProblemCode } from './problemCodes.ts';

/** What the cells of a column prove about their decimal sign. */
export interface DecimalCount {
  comma: number;
  point: number;
}

/** The usual way of writing, which needs no closer look: `1 234`, `1234,5`, `1 234.50`. */
const plainAmount = /^(?:\d+|\d{1,3}(?: \d{3})+)(?:([.,])\d{1,2})?$/u;

/** Adds one text cell to the count; `12,5` and `1.234,50` prove something, `1,234` does not. */
export function countDecimal(count: DecimalCount, text: string): void {
  const plain = plainAmount.exec(text);
  if (plain !== null) {
    if (plain[1] === ',') count.comma += 1;
    else if (plain[1] === '.') count.point += 1;
    return;
  }
  const amount = parseAmount(text);
  if (amount.kind === 'amount' && amount.decimal === ',') count.comma += 1;
  else if (amount.kind === 'amount' && amount.decimal === '.') count.point += 1;
  else if (/\d\.\d{3}\.\d{3}/u.test(text)) count.comma += 1;
  else if (/\d,\d{3},\d{3}/u.test(text)) count.point += 1;
}

/** The sign that most cells prove, `null` when none proves any. */
export function decimalSignOf(count: DecimalCount): DecimalSign | null {
  if (count.comma === count.point) return null;
  return count.comma > count.point ? ',' : '.';
}

export interface AmountColumn {
  decimal: DecimalSign | null;
  /** Power of ten of the unit in the header: 3 for `тыс. тенге`. */
  exponent: number;
}

export type AmountReading =
  | { kind: 'blank' }
  | { kind: 'money'; money: Money; note: NoteCode | null }
  | { kind: 'problem'; code: ValueProblemCode };

/**
 * Reads one amount. `currency` is the one known from beside the cell; the cell's own goes first, as its
 * own unit goes before the header's: `75,25 млн` below `млн тенге` is counted once.
 * Amounts finer than the currency's minor unit are rounded and noted.
 */
export function readAmount(
  cell: Cell | undefined,
  column: AmountColumn,
  currency: string | null,
): AmountReading {
  const number = decimalOf(cell, column);
  if (number === null) return { kind: 'blank' };
  if (typeof number === 'string') return { kind: 'problem', code: number };
  const own = number.currency ?? currency;
  if (own === null) return { kind: 'problem', code: 'CURRENCY_MISSING' };
  const result = toMoney(number.value, own, number.exponent);
  const money = result.ok ? result.money : result.nearest;
  if (money === null || money.minor < 0) return { kind: 'problem', code: 'AMOUNT_OUT_OF_RANGE' };
  return { kind: 'money', money, note: result.ok ? null : 'AMOUNT_ROUNDED' };
}

interface Decimal {
  value: string;
  currency: string | null;
  /** Power of ten the value is still to be multiplied by. */
  exponent: number;
}

function decimalOf(
  cell: Cell | undefined,
  column: AmountColumn,
): Decimal | ValueProblemCode | null {
  const { exponent } = column;
  if (typeof cell === 'number') {
    const value = decimalOfNumber(cell);
    return value === undefined ? 'UNREADABLE_AMOUNT' : { value, currency: null, exponent };
  }
  const text = valueText(cell);
  if (text === '') return null;
  if (plainAmount.test(text)) {
    return { value: text.replaceAll(' ', '').replace(',', '.'), currency: null, exponent };
  }
  const amount = parseAmount(text, column.decimal === null ? {} : { decimal: column.decimal });
  if (amount.kind === 'empty') return null;
  if (amount.kind === 'problem') return 'UNREADABLE_AMOUNT';
  // Without the digits, because the thousands of `1 000` read as a unit.
  const hasOwnUnit = unitExponent(text.replace(/[\d.,'’\s]+/gu, ' ')) > 0;
  const rest = hasOwnUnit ? 0 : exponent;
  if (amount.kind === 'amount') {
    return { value: amount.value, currency: amount.currency, exponent: rest };
  }
  // Three digits after the sign are never the cents of an amount in whole units.
  const isWhole = exponent === 0 && !hasOwnUnit && minorDigits(amount.currency ?? '') < 3;
  if (!isWhole) return 'AMBIGUOUS_AMOUNT';
  return { value: amount.asThousands, currency: amount.currency, exponent: rest };
}
