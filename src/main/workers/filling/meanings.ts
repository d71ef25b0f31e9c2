import type { TemplateData, TemplateTable } from '#shared/report/templateData.ts';
import type { ModelValue } from '#shared/report/reportModel.ts';
import type { Meaning, Meant } from './marks.ts';

/** What the marks outside of repeated rows stand for. */
export const meaningOf =
  ({ values }: TemplateData): Meaning =>
  (name) =>
    Object.hasOwn(values, name) ? values[name] : undefined;

/** The table of a mark; `rows` is the first one where none has that key. */
export const tableNamed = ({ tables }: TemplateData, key: string): TemplateTable | undefined =>
  tables.find((table) => table.key === key) ?? (key === 'rows' ? tables[0] : undefined);

/** What the marks of a repeated row stand for in one of its rows: a column's value, else what they mean outside. */
export function meaningInRow(
  table: TemplateTable,
  row: readonly ModelValue[],
  outside: Meaning,
): Meaning {
  return (name) => {
    const key = name.startsWith('row.') ? name.slice(4) : name;
    const at = table.columns.findIndex((column) => column.key === key);
    const column = table.columns[at];
    return column ? ({ value: row[at] ?? null, type: column.type } satisfies Meant) : outside(name);
  };
}
