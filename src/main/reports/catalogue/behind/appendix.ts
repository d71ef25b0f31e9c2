import { AppError } from '#shared/errors/appError.ts';
import type { ReportTable, RowStream } from '#shared/report/reportModel.ts';
import { readRowsKey } from '#shared/report/rowsKey.ts';
import type { Behind } from './behind.ts';

/** Rows that stand in the model itself; longer tables are streamed. */
const held = 100;

/** Rows read at once for a file. */
const batch = 500;

/** Records behind figures as a table of `count` rows that holds the ones named. */
async function tableOf(
  { key, title, columns, linkOf, rows }: Behind,
  count: number,
  ids: readonly string[],
): Promise<ReportTable> {
  return {
    kind: 'table',
    key,
    title,
    columns: [...columns],
    rows: await rows(ids),
    rowCount: count,
    rowLinks: ids.map(linkOf),
    rowParts: [],
    groups: [],
    totalLabel: null,
    figures: [],
    charts: [],
    footnote: '',
    frozenColumns: 0,
  };
}

/** The records behind a report's figures as a table with its first rows. */
export const appendixOf = (behind: Behind, ids: readonly string[]): Promise<ReportTable> =>
  tableOf(behind, ids.length, ids.slice(0, held));

/** All rows of that table, as often as they are asked for. */
export const streamOf = (
  behind: Behind,
  ids: readonly string[],
  step: () => Promise<void>,
): RowStream => ({
  async *[Symbol.asyncIterator]() {
    for (let from = 0; from < ids.length; from += batch) {
      yield await behind.rows(ids.slice(from, from + batch));
      await step();
    }
  },
});

/** The table that a key names and the filters in it. Throws `REPORT_ROWS_UNKNOWN`. */
export function findBehind(all: readonly Behind[], key: string) {
  const { name, filters } = readRowsKey(key);
  const behind = all.find((one) => one.key === name);
  if (!behind) throw new AppError('REPORT_ROWS_UNKNOWN', { key });
  return { behind, filters };
}

/** One page of the rows that a figure's key names. Throws `REPORT_ROWS_UNKNOWN`. */
export async function pageBehind(
  all: readonly Behind[],
  key: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<ReportTable> {
  const { behind, filters } = findBehind(all, key);
  const ids = await behind.ids(filters);
  return { ...(await tableOf(behind, ids.length, ids.slice(offset, offset + limit))), key };
}

/** Every row of these ids as a table. */
export async function wholeTable(behind: Behind, ids: readonly string[]): Promise<ReportTable> {
  const table = await tableOf(behind, ids.length, []);
  for (let from = 0; from < ids.length; from += batch) {
    table.rows.push(...(await behind.rows(ids.slice(from, from + batch))));
  }
  return { ...table, rowLinks: ids.map(behind.linkOf) };
}
