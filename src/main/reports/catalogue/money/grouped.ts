import type { Money } from '#shared/domain/money.ts';
import type { ModelValue } from '#shared/report/reportModel.ts';
import { narrowed, rowsPart } from '#shared/report/rowsKey.ts';
import type { Columns } from '../blocks.ts';
import { exact, type Rates } from './converted.ts';

/** A sum of one group in one currency; a group without an id is that of all the rest. */
export interface GroupMoney extends Money {
  id: string | null;
}

/** The currency of the office first, the others by code. */
export const currenciesOf = (money: readonly Money[], own: string): string[] =>
  [...new Set(money.map(({ currency }) => currency))].toSorted((a, b) =>
    a === own || b === own ? Number(b === own) - Number(a === own) : a < b ? -1 : 1,
  );

/**
 * Columns of money: one for each currency, and of all of them converted where there is more than the office's;
 * `rowsKey` is that of the records whose amounts they add up.
 */
export function moneyColumns(
  key: string,
  currencies: readonly string[],
  { currency: own }: Pick<Rates, 'currency'>,
  rowsKey: string,
): Columns {
  const columns = currencies.map((currency) => {
    const more = { currency, rowsKey: narrowed(rowsKey, rowsPart({ currency })) };
    return [key, 'money', 20, more] as const;
  });
  const isMixed = currencies.some((one) => one !== own);
  return isMixed
    ? [...columns, ['convertedAmount', 'money', 20, { currency: own, rowsKey }]]
    : columns;
}

/** The cells of these columns for the amounts of one row. */
export function moneyCells(
  amounts: readonly Money[],
  currencies: readonly string[],
  rates: Rates,
): ModelValue[] {
  const cells = currencies.map((currency) => {
    const own = amounts.filter((one) => one.currency === currency);
    if (own.length === 0) return null;
    return { minor: own.reduce((sum, { minor }) => exact(sum + minor), 0), currency };
  });
  const isMixed = currencies.some((one) => one !== rates.currency);
  return isMixed ? [...cells, rates.total(amounts)] : cells;
}

/** Sums per currency over all groups. */
export const sumsOf = (money: readonly Money[], own: string): Money[] =>
  currenciesOf(money, own).map((currency) => ({
    currency,
    minor: money
      .filter((one) => one.currency === currency)
      .reduce((sum, { minor }) => exact(sum + minor), 0),
  }));
