import { compareCurrencies, totalsOf, type CountedTotals } from './countTotals.ts';
import type { ReportTable } from './reportModel.ts';

/** The sums that come with a table of which only the first rows are shown; without them only its rows are counted. */
function broughtTotals({ rowCount, sums = [] }: ReportTable): CountedTotals {
  const numbers = new Map<string, number>();
  const currencies = new Map<string, Map<string, bigint>>();
  for (const { key, values } of sums) {
    for (const value of values) {
      if (typeof value === 'number') numbers.set(key, value);
      if (typeof value !== 'object' || value === null) continue;
      const amounts = currencies.get(value.currency) ?? new Map<string, bigint>();
      currencies.set(value.currency, amounts.set(key, BigInt(value.minor)));
    }
  }
  return {
    rows: rowCount,
    sums: numbers,
    currencies: [...currencies.keys()]
      .toSorted(compareCurrencies)
      .map((currency) => ({ currency, amounts: currencies.get(currency) ?? new Map() })),
  };
}

/** The totals below a table, counted as its files count them. */
export const totalsShown = (table: ReportTable): CountedTotals =>
  table.rows.length >= table.rowCount ? totalsOf(table.columns, table.rows) : broughtTotals(table);
