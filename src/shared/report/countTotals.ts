import type { ModelColumn, ModelValue } from './reportModel.ts';

/** Currency of the office's own country, listed first. */
const homeCurrency = 'KZT';

export interface CountedTotals {
  rows: number;
  /** Sums of the added-up columns of numbers by column key. */
  sums: ReadonlyMap<string, number>;
  /** Home currency first, the others by code; amounts in minor units by column key, exact at any size. */
  currencies: readonly { currency: string; amounts: ReadonlyMap<string, bigint> }[];
}

export interface TotalsCounter {
  add(row: readonly ModelValue[]): void;
  result(): CountedTotals;
}

/** The home currency first, the others by code. */
export function compareCurrencies(a: string, b: string): number {
  if (a === homeCurrency || b === homeCurrency) return a === homeCurrency ? -1 : 1;
  return a < b ? -1 : 1;
}

/** Adds up the rows of a table as they pass, amounts in whole minor units and apart for each currency. */
export function countTotals(columns: readonly ModelColumn[]): TotalsCounter {
  const summed = columns.flatMap(({ key, isSummed, type }, index) =>
    isSummed === true ? [{ key, index, isMoney: type === 'money' }] : [],
  );
  const sums = new Map<string, number>();
  for (const { key, isMoney } of summed) if (!isMoney) sums.set(key, 0);
  const currencies = new Map<string, Map<string, bigint>>();
  let rows = 0;

  function addMoney(key: string, currency: string, minor: number): void {
    const amounts = currencies.get(currency) ?? new Map<string, bigint>();
    currencies.set(currency, amounts);
    amounts.set(key, (amounts.get(key) ?? 0n) + BigInt(minor));
  }

  return {
    add(row) {
      rows += 1;
      for (const { key, index, isMoney } of summed) {
        const value = row[index];
        if (typeof value === 'number' && !isMoney) sums.set(key, (sums.get(key) ?? 0) + value);
        else if (typeof value === 'object' && value !== null) {
          addMoney(key, value.currency, value.minor);
        }
      }
    },
    result() {
      const names = [...currencies.keys()].sort(compareCurrencies);
      return {
        rows,
        sums,
        currencies: names.map((currency) => ({
          currency,
          amounts: currencies.get(currency) ?? new Map<string, bigint>(),
        })),
      };
    },
  };
}

/** The totals of rows at hand. */
export function totalsOf(
  columns: readonly ModelColumn[],
  rows: readonly (readonly ModelValue[])[],
): CountedTotals {
  const counter = countTotals(columns);
  for (const row of rows) counter.add(row);
  return counter.result();
}
