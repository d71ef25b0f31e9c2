import type { ReportModel, ReportTable, TableGroup } from './reportModel.ts';
import { cellRowsKey, countedRowsKey, narrowed, rowsPart } from './rowsKey.ts';
import { shownValue, type Shown } from './shownValue.ts';
import { countedLabel } from './sumLines.ts';
import { isNumeric } from './valueSide.ts';

export interface RowsDescription {
  title: string;
  /** What the figure counts; empty where that is said by the table. */
  meaning: string;
}

/** Column whose text names the row: the first that is no number. */
export const namingColumn = ({ columns }: Pick<ReportTable, 'columns'>): number =>
  Math.max(
    0,
    columns.findIndex(({ type }) => !isNumeric(type) && type !== 'rowNumber'),
  );

/** What a cell of a table is, if the key is of one: the name of its row and the head of its column. */
function cellOf(table: ReportTable, key: string, shown: Shown): string[] | null {
  const naming = namingColumn(table);
  const type = table.columns[naming]?.type ?? 'text';
  for (const [at, row] of table.rows.entries()) {
    const place = row.findIndex((_, column) => cellRowsKey(table, at, column) === key);
    if (place === -1) continue;
    return [shownValue(row[naming] ?? null, type, shown), table.columns[place]?.title ?? ''];
  }
  return null;
}

/** The same of a sum of the table or of a group of it, in a currency where there are several. */
function sumOf(table: ReportTable, key: string, shown: Shown): string[] | null {
  const total = countedLabel(table.totalLabel ?? '', table.rowCount, shown.language);
  const all: (TableGroup | undefined)[] = [undefined, ...table.groups];
  for (const group of all) {
    const name = group?.title ?? total;
    if (countedRowsKey(table, group) === key) return [name];
    for (const { rowsKey, title } of table.columns) {
      if (rowsKey === undefined || (group && group.part === undefined)) continue;
      const own = narrowed(rowsKey, group?.part);
      if (own === key) return [name, title];
      const currency = key.slice(-3);
      if (narrowed(own, rowsPart({ currency })) === key) return [name, title, currency];
    }
  }
  return null;
}

/** What the report says of a column by its head, without the currency in it. */
function definitionOf({ notes }: ReportModel, head: string): string {
  const [name] = head.split(/, [A-Z]{3}$/u);
  return notes.definitions.find(({ term }) => term === name)?.meaning ?? '';
}

function describeTable(model: ReportModel, table: ReportTable, key: string) {
  const told = cellOf(table, key, model) ?? sumOf(table, key, model);
  if (told === null) return null;
  const named = told.filter((text) => text !== '').join(', ');
  const meanings = [definitionOf(model, told[1] ?? ''), table.footnote];
  return {
    title: [table.title, named].filter((text) => text !== '').join(': '),
    meaning: meanings.filter((text) => text !== '').join(' '),
  };
}

/** What the rows of a key stand behind: a figure with its definition, or a cell or a sum of a table. */
export function describeRows(model: ReportModel, key: string): RowsDescription | null {
  for (const section of model.sections) {
    if (section.kind === 'text') continue;
    if (section.kind === 'card') {
      const line = section.lines.find(({ rowsKey }) => rowsKey === key);
      if (line) return { title: line.label, meaning: '' };
      continue;
    }
    const figure = section.figures.find(({ rowsKey }) => rowsKey === key);
    if (figure) return { title: figure.label, meaning: figure.meaning };
    if (section.kind === 'table') {
      const described = describeTable(model, section, key);
      if (described) return described;
      continue;
    }
    const earlier = section.figures.find(({ previousKey }) => previousKey === key);
    if (!earlier) continue;
    const title = [earlier.label, section.compared?.before].filter(Boolean).join(', ');
    return { title, meaning: earlier.meaning };
  }
  return null;
}
