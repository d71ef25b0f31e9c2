import { totalsOf } from '#shared/report/countTotals.ts';
import type { ReportModel, ReportTable } from '#shared/report/reportModel.ts';
import { narrowed, readRowsKey, rowsPart, type RowsFilter } from '#shared/report/rowsKey.ts';

/** The filters that a report asks for of each table behind it, by the name of the table. */
export type AskedFilters = ReadonlyMap<string, readonly RowsFilter[]>;

/** Currencies that sums of a table stand in. */
const currenciesOf = ({ columns, rows, sums }: ReportTable): string[] =>
  sums
    ? sums.flatMap(({ values }) =>
        values.flatMap((value) =>
          typeof value === 'object' && value !== null ? [value.currency] : [],
        ),
      )
    : totalsOf(columns, rows).currencies.map(({ currency }) => currency);

/** Keys of the columns of a table, narrowed by every part that occurs in it. */
function keysOfTable(table: ReportTable): string[] {
  const { columns, rowParts, groups, rowsKey } = table;
  const groupParts = groups.map(({ part }) => part);
  const parts = new Set(
    [...rowParts, ...groupParts].filter((part) => part !== null && part !== undefined),
  );
  const currencies = [...new Set(currenciesOf(table))].map((currency) => rowsPart({ currency }));
  const counted =
    rowsKey === undefined ? [] : [rowsKey, ...groupParts.map((part) => narrowed(rowsKey, part))];
  const asked = columns.flatMap(({ rowsKey: key, isSummed, type, currency }) => {
    if (key === undefined) return [];
    const isOfMany = isSummed === true && type === 'money' && currency === undefined;
    return [key, ...[...parts, ...(isOfMany ? currencies : [])].map((part) => narrowed(key, part))];
  });
  return [...new Set([...counted, ...asked])];
}

function keysOf({ sections }: ReportModel): string[] {
  return sections.flatMap((section) => {
    if (section.kind === 'text') return [];
    if (section.kind === 'card') return section.lines.flatMap(({ rowsKey }) => rowsKey ?? []);
    const figures = section.figures.flatMap(({ rowsKey, previousKey }) => [
      rowsKey ?? [],
      previousKey ?? [],
    ]);
    const keys = figures.flat();
    return section.kind === 'table' ? [...keys, ...keysOfTable(section)] : keys;
  });
}

/** What the figures, cells and sums of a report ask of the tables behind it, each filter once. */
export function askedFilters(model: ReportModel): AskedFilters {
  const asked = new Map<string, Map<string, RowsFilter>>();
  for (const key of keysOf(model)) {
    const { name, filters } = readRowsKey(key);
    const own = asked.get(name) ?? new Map<string, RowsFilter>();
    asked.set(name, own);
    for (const filter of filters) own.set(filterKey(name, filter), filter);
  }
  return new Map([...asked].map(([name, own]) => [name, [...own.values()]]));
}

/** The key of the rows that one filter leaves. */
export const filterKey = (name: string, { name: filter, value }: RowsFilter): string =>
  narrowed(name, rowsPart({ [filter]: value }));
