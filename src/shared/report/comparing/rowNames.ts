import type { ReportTable } from '../reportModel.ts';

const naming: ReadonlySet<string> = new Set(['text', 'code', 'currency']);

/** The words of a row that say what it is about. */
function wordsOf({ columns }: ReportTable, row: ReportTable['rows'][number]): string {
  return columns
    .flatMap(({ key, type }, at) =>
      naming.has(type) ? [`${key}=${JSON.stringify(row[at] ?? '')}`] : [],
    )
    .join('\n');
}

/**
 * A name for each row by which it is found in another table of the same report: the record that it is
 * about, or its words; rows of one name are told apart by their order.
 */
export function rowNames(table: ReportTable, isByLink: boolean): string[] {
  const times = new Map<string, number>();
  return table.rows.map((row, at) => {
    const link = isByLink ? table.rowLinks[at] : undefined;
    const name = link ? `${link.kind} ${link.id}` : wordsOf(table, row);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return `${name}\n${time}`;
  });
}

/** Whether every row is about a record of its own. */
export function isLinked({ rows, rowLinks }: ReportTable): boolean {
  const ids = rowLinks.slice(0, rows.length).map((link) => link?.id);
  return ids.length === rows.length && !ids.includes(undefined) && new Set(ids).size === ids.length;
}
