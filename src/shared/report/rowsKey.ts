import type { ModelColumn, ModelValue, ReportTable, TableGroup } from './reportModel.ts';

/** One condition of a key: a filter of the rows and its value. */
export interface RowsFilter {
  name: string;
  value: string;
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('/', '%2F');

const unescaped = (text: string): string => text.replaceAll('%2F', '/').replaceAll('%25', '%');

/** The end of a key that narrows its rows: `party/ID/currency/USD`; null stands for those without a value. */
export const rowsPart = (filters: Readonly<Record<string, string | null>>): string =>
  Object.entries(filters)
    .map(([name, value]) => `${name}/${escaped(value ?? '')}`)
    .join('/');

/** A key whose rows meet its own conditions and those of the parts. */
export const narrowed = (key: string, ...parts: readonly (string | undefined)[]): string =>
  [key, ...parts].filter((part) => part !== undefined && part !== '').join('/');

/** The table that a key names, and the conditions that all its rows meet. */
export function readRowsKey(key: string): { name: string; filters: RowsFilter[] } {
  const [name = '', ...rest] = key.split('/');
  const filters: RowsFilter[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    filters.push({ name: rest[at] ?? '', value: unescaped(rest[at + 1] ?? '') });
  }
  return { name, filters };
}

type Keyed = Pick<ReportTable, 'columns' | 'rows' | 'rowParts'>;

/** Nothing was counted: then there are no rows to open. */
const isNothing = (value: ModelValue | undefined): boolean =>
  value === null || value === undefined || value === 0;

/** Key of the rows behind a cell: those of its column, narrowed to its row. */
export function cellRowsKey({ columns, rows, rowParts }: Keyed, at: number, place: number) {
  const key = columns[place]?.rowsKey;
  const part = rowParts[at] ?? null;
  if (key === undefined || part === null || isNothing(rows[at]?.[place])) return null;
  return narrowed(key, part);
}

/** Key of the rows behind a sum: those of its column, narrowed to its group and to the currency of its line. */
export function sumRowsKey(
  column: ModelColumn | undefined,
  value: ModelValue,
  group?: TableGroup,
): string | null {
  if (column?.rowsKey === undefined || isNothing(value)) return null;
  const isOfMany = typeof value === 'object' && value !== null && column.currency === undefined;
  const currency = isOfMany ? rowsPart({ currency: value.currency }) : '';
  return narrowed(column.rowsKey, group?.part, currency);
}

/** Key of the rows that the label of a line of totals counts. */
export const countedRowsKey = (
  { rowsKey }: Pick<ReportTable, 'rowsKey'>,
  group?: TableGroup,
): string | null =>
  rowsKey === undefined || (group && group.part === undefined)
    ? null
    : narrowed(rowsKey, group?.part);
