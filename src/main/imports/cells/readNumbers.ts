import type { ImportField } from '#shared/contract/importKinds.ts';
import { isCurrencyCode } from '#shared/domain/currencies.ts';
import { decimalOfNumber } from '#shared/domain/money.ts';
import { parseAmount } from '#shared/domain/parseAmount.ts';
import { parseCurrency } from '#shared/domain/parseCurrency.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import { readAmount } from './amountColumn.ts';
import { valueText } from './cellText.ts';
import type { CellReader, ColumnFormat } from './reading.ts';
import { remembered } from './remembered.ts';

/** The currency that a text names: one of the list, by code, sign or name. */
export const currencyOf = remembered((text: string): string | undefined => {
  const code = text.toUpperCase();
  return isCurrencyCode(code) ? code : parseCurrency(text);
});

export const currencyReader: CellReader = (cell, row) => {
  const text = valueText(cell);
  if (text === '') return;
  const currency = currencyOf(text);
  if (currency === undefined) {
    row.hasUnknownCurrency = true;
    row.problem('UNKNOWN_CURRENCY', cell);
  } else row.currency = currency;
};

export function moneyReader(
  field: ImportField,
  { amount, currency }: Pick<ColumnFormat, 'amount' | 'currency'>,
): CellReader {
  return (cell, row) => {
    if (row.hasUnknownCurrency) return;
    const reading = readAmount(cell, amount, currency ?? row.currency);
    if (reading.kind === 'problem') row.problem(reading.code, cell);
    if (reading.kind !== 'money') return;
    row.values[field] = reading.money;
    if (reading.note !== null) row.note(reading.note, cell);
  };
}

const largestCount = 1_000_000;

export function countReader(field: ImportField): CellReader {
  return (cell, row) => {
    const count = countOf(cell);
    if (count === 'blank') return;
    if (count === undefined) row.problem('UNREADABLE_COUNT', cell);
    else row.values[field] = count;
  };
}

/** A whole number of people or days, also as `1 200` or `12 чел.`; `undefined` for anything else. */
export function countOf(cell: Cell | undefined): number | 'blank' | undefined {
  if (typeof cell === 'number' && Number.isInteger(cell) && cell > 0 && cell <= largestCount) {
    return cell;
  }
  const text = typeof cell === 'number' ? String(cell) : valueText(cell);
  if (text === '') return 'blank';
  const match =
    /^(\d{1,3}(?: ?\d{3})*|\d+)(?:[.,]0+)?\s*(?:чел(?:\.|овек\p{L}*)?|адам|people|persons?|дн(?:\.|ей)?|күн|days?)?$/iu.exec(
      text,
    );
  if (match === null) return undefined;
  const count = Number(match[1]?.replaceAll(' ', ''));
  return count <= largestCount ? count : undefined;
}

/** A plain decimal of a cell, with a point; `undefined` when it is none. */
function decimalOf(cell: Cell | undefined): string | undefined {
  if (typeof cell === 'number') return decimalOfNumber(cell);
  const amount = parseAmount(valueText(cell).replace('%', '').trim());
  if (amount.kind === 'amount') return amount.value;
  // A share or rate has no thousands: three digits behind the sign are decimals.
  return amount.kind === 'ambiguous' ? amount.asDecimal : undefined;
}

/** A share in hundredths of a per cent. A number without a sign up to 1 is what Excel keeps of a per cent. */
export function percentReader(field: ImportField): CellReader {
  return (cell, row) => {
    const text = valueText(cell);
    if (text === '') return;
    const value = Number(decimalOf(cell) ?? 'x');
    const share = Math.round(typeof cell === 'number' && value <= 1 ? value * 10_000 : value * 100);
    if (Number.isFinite(share) && share >= 0 && share <= 10_000) row.values[field] = share;
    else row.problem('UNREADABLE_NUMBER', cell);
  };
}

export function decimalReader(field: ImportField): CellReader {
  return (cell, row) => {
    if (valueText(cell) === '') return;
    const value = decimalOf(cell);
    if (value !== undefined && /^(?!0+(?:\.0*)?$)\d{1,12}(?:\.\d{1,8})?$/u.test(value)) {
      row.values[field] = value;
    } else row.problem('UNREADABLE_NUMBER', cell);
  };
}
