import type { ModelValue, ReportTable } from '#shared/report/reportModel.ts';

/** Sums of a column: one number, or an amount for each currency. */
export type Sums = ReadonlyMap<string, readonly ModelValue[]>;

function addUp(values: readonly ModelValue[]): ModelValue[] {
  const amounts = new Map<string, number>();
  let [sum, numbers] = [0, 0];
  for (const value of values) {
    if (typeof value === 'number') {
      sum += value;
      numbers += 1;
    } else if (typeof value === 'object' && value !== null) {
      amounts.set(value.currency, (amounts.get(value.currency) ?? 0) + value.minor);
    }
  }
  const money = [...amounts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, minor]) => ({ minor, currency }));
  return numbers > 0 ? [sum] : money;
}

/** Sums of the summed columns over a run of rows; where the table brings those of all its rows, these. */
export function sumsOf(
  table: Omit<ReportTable, 'sums'> & { sums?: ReportTable['sums'] | undefined },
  from: number,
  count: number,
): Sums {
  if (table.sums) return new Map(table.sums.map(({ key, values }) => [key, values]));
  const rows = table.rows.slice(from, from + count);
  return new Map(
    table.columns.flatMap(({ key, isSummed }, place) =>
      isSummed ? [[key, addUp(rows.map((row) => row[place] ?? null))] as const] : [],
    ),
  );
}
