import type { ReportColumn, ReportRow, ReportTotals } from './model.ts';

/** Currency of the office's own country, listed first. */
const homeCurrency = 'KZT';

export interface CountedTotals {
  rows: number;
  /** By column key. */
  sums: ReadonlyMap<string, number>;
  /** Home currency first, the others by code; amounts in minor units by column key, exact at any size. */
  currencies: readonly { currency: string; amounts: ReadonlyMap<string, bigint> }[];
}

export interface TotalsCounter {
  add(row: ReportRow): void;
  result(): CountedTotals;
}

function compareCurrencies(a: string, b: string): number {
  if (a === homeCurrency || b === homeCurrency) return a === homeCurrency ? -1 : 1;
  return a < b ? -1 : 1;
}

function columnIndexes(
  columns: readonly ReportColumn[],
  keys: readonly string[],
): [string, number][] {
  return keys.map((key) => [key, columns.findIndex((column) => column.key === key)]);
}

/** Adds up a report's rows as they pass, in whole minor units and apart for each currency. */
export function countTotals(columns: readonly ReportColumn[], totals: ReportTotals): TotalsCounter {
  const sumColumns = columnIndexes(columns, totals.sums);
  const moneyColumns = columnIndexes(
    columns,
    totals.money.map((money) => money.columnKey),
  );
  let rows = 0;
  const sums = new Map(totals.sums.map((key) => [key, 0]));
  const currencies = new Map<string, Map<string, bigint>>();

  function addMoney(key: string, currency: string, minor: number): void {
    const amounts = currencies.get(currency) ?? new Map<string, bigint>();
    currencies.set(currency, amounts);
    amounts.set(key, (amounts.get(key) ?? 0n) + BigInt(minor));
  }

  return {
    add(row) {
      rows += 1;
      for (const [key, index] of sumColumns) {
        const value = row[index];
        if (typeof value === 'number') sums.set(key, (sums.get(key) ?? 0) + value);
      }
      for (const [key, index] of moneyColumns) {
        const value = row[index];
        if (typeof value === 'object' && value !== null) addMoney(key, value.currency, value.minor);
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
