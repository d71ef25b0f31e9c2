import type { ComparedTable } from '../../contract/snapshots.ts';
import type { ModelColumn, ModelValue, ReportTable } from '../reportModel.ts';
import { isLinked, rowNames } from './rowNames.ts';
import { sameValue } from './sameValue.ts';

/** Rows that differ of one table that are told. */
const told = 500;

type Row = readonly ModelValue[];

/** The columns of both, without the numbering, which moves with every row that comes or goes. */
function columnsOf(before: ReportTable | undefined, now: ReportTable | undefined): ModelColumn[] {
  const found = new Map<string, ModelColumn>();
  for (const column of [...(now?.columns ?? []), ...(before?.columns ?? [])]) {
    if (column.type !== 'rowNumber' && !found.has(column.key)) found.set(column.key, column);
  }
  return [...found.values()];
}

/** Rows by their names, each with a value for every one of the columns. */
function rowsOf(
  table: ReportTable | undefined,
  columns: readonly ModelColumn[],
  isByLink: boolean,
): Map<string, { row: ModelValue[]; at: number }> {
  if (!table) return new Map();
  const places = columns.map(({ key }) => table.columns.findIndex((one) => one.key === key));
  const names = rowNames(table, isByLink);
  return new Map(
    table.rows.map((row, at) => [
      names[at] ?? '',
      { row: places.map((place) => row[place] ?? null), at },
    ]),
  );
}

const isSameRow = (one: Row, other: Row): boolean =>
  one.every((value, at) => sameValue(value, other[at] ?? null));

function compareTable(
  before: ReportTable | undefined,
  now: ReportTable | undefined,
  isAppendix: boolean,
): ComparedTable {
  const columns = columnsOf(before, now);
  const isByLink = [before, now].every((table) => !table || isLinked(table));
  const [former, present] = [before, now].map((table) => rowsOf(table, columns, isByLink));
  const counts = { added: 0, gone: 0, changed: 0, same: 0 };
  const rows: ComparedTable['rows'] = [];
  for (const [name, { row, at }] of present ?? []) {
    const was = former?.get(name)?.row ?? null;
    if (was && isSameRow(was, row)) {
      counts.same += 1;
      continue;
    }
    const change = was ? 'changed' : 'added';
    counts[change] += 1;
    rows.push({ change, link: now?.rowLinks[at] ?? null, before: was, now: row });
  }
  for (const [name, { row, at }] of former ?? []) {
    if (present?.has(name)) continue;
    counts.gone += 1;
    rows.push({ change: 'gone', link: before?.rowLinks[at] ?? null, before: row, now: null });
  }
  const { key, title } = now ?? before ?? { key: '', title: '' };
  return { key, title, isAppendix, columns, ...counts, rows: rows.slice(0, told) };
}

/** The tables of two models by their keys, those of the later one first. */
export function compareTables(
  before: readonly ReportTable[],
  now: readonly ReportTable[],
  isAppendix: boolean,
): ComparedTable[] {
  const keys = new Set([...now, ...before].map(({ key }) => key));
  return [...keys].map((key) =>
    compareTable(
      before.find((table) => table.key === key),
      now.find((table) => table.key === key),
      isAppendix,
    ),
  );
}
