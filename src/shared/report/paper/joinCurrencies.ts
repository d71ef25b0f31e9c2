import type { ModelColumn, ModelValue } from '../reportModel.ts';
import { shownValue, type Shown } from '../shownValue.ts';

/** So many columns of one amount in different currencies are too many for a page. */
const tooMany = 3;

/** Room for the code of a currency behind an amount, in digits. */
const codeWidth = 5;

/** Columns as they stand on paper, and how the values of a line come into them. */
export interface PaperColumns {
  columns: ModelColumn[];
  join: (values: readonly ModelValue[], shown: Shown) => ModelValue[];
  /** The column on paper that a column of the table stands in. */
  placeOf: (column: number) => number;
}

/** The key of a column without its currency; null for columns of no or of any currency. */
const amountKey = ({ key, currency }: ModelColumn): string | null =>
  currency === undefined || !key.endsWith(currency) ? null : key.slice(0, -currency.length);

function joined(run: readonly ModelColumn[]): ModelColumn {
  const [first] = run as [ModelColumn];
  if (run.length === 1) return first;
  const title = first.title.replaceAll(`, ${first.currency}`, '');
  const width = Math.max(...run.map((one) => one.width)) + codeWidth;
  const { key, type, group } = first;
  return { key, title, type, width, ...(group === undefined ? {} : { group }) };
}

/**
 * On paper an amount that has a column for each of many currencies stands in one column, each currency on a
 * line of its own: most of those columns would be empty, and all of them too small to read.
 */
export function joinCurrencies(columns: readonly ModelColumn[]): PaperColumns {
  const runs: { column: ModelColumn; at: number }[][] = [];
  for (const [at, column] of columns.entries()) {
    const last = runs.at(-1);
    const key = amountKey(column);
    if (last?.[0] && key !== null && amountKey(last[0].column) === key) last.push({ column, at });
    else runs.push([{ column, at }]);
  }
  const spans = runs.flatMap((run) => (run.length < tooMany ? run.map((one) => [one]) : [run]));
  return {
    columns: spans.map((span) => joined(span.map(({ column }) => column))),
    join: (values, shown) =>
      spans.map((span) => {
        if (span.length === 1) return values[span[0]?.at ?? 0] ?? null;
        const amounts = span.flatMap(({ column, at: own }) => {
          const value = values[own] ?? null;
          const text = shownValue(value, column.type, shown);
          return value === null ? [] : [`${text}\u00A0${column.currency}`];
        });
        return amounts.length === 0 ? null : amounts.join('\n');
      }),
    placeOf: (column) => spans.findIndex((span) => span.some(({ at }) => at === column)),
  };
}
