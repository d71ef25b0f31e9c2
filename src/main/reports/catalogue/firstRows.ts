import { totalsOf } from '#shared/report/countTotals.ts';
import type { ReportTable } from '#shared/report/reportModel.ts';

/** Rows of a table that a screen shows. */
const shown = 100;

/** The sums over all rows, of a table that has all of them. */
function sumsOf({ columns, rows }: ReportTable): NonNullable<ReportTable['sums']> {
  const { sums, currencies } = totalsOf(columns, rows);
  const summed = columns.filter(({ isSummed }) => isSummed === true);
  return summed.map(({ key, type }) => {
    if (type !== 'money') return { key, values: [sums.get(key) ?? 0] };
    const values = currencies.flatMap(({ currency, amounts }) => {
      const minor = amounts.get(key);
      return minor === undefined ? [] : [{ minor: Number(minor), currency }];
    });
    return { key, values };
  });
}

/** A table cut to its first rows; what is added up stays that of all rows. */
export function firstRows(table: ReportTable): ReportTable {
  const { rows, rowLinks, rowParts, groups } = table;
  const isWhole = rows.length === table.rowCount;
  return {
    ...table,
    ...(isWhole && rows.length > shown ? { sums: sumsOf(table) } : {}),
    rows: rows.slice(0, shown),
    rowLinks: rowLinks.slice(0, shown),
    rowParts: rowParts.slice(0, shown),
    groups: groups.filter(({ from }) => from < shown),
  };
}
