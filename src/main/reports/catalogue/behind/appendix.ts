import { AppError } from '#shared/errors/appError.ts';
import type { RecordLink, ReportTable, RowStream } from '#shared/report/reportModel.ts';
import type { Behind } from './behind.ts';

/** Rows that stand in the model itself; longer tables are streamed. */
const held = 100;

/** Rows read at once for a file. */
const batch = 500;

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
    rowKeys: [],
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

/** The rows that a key names and the filter in it. Throws `REPORT_ROWS_UNKNOWN`. */
export function findBehind(all: readonly Behind[], key: string) {
  const [name, ...filter] = key.split('/');
  const behind = all.find((one) => one.key === name);
  if (!behind) throw new AppError('REPORT_ROWS_UNKNOWN', { key });
  return { behind, filter };
}

/** The records that a figure's key names, each with the page it leads to. Throws `REPORT_ROWS_UNKNOWN`. */
export async function linksBehind(all: readonly Behind[], key: string): Promise<BehindLink[]> {
  const { behind, filter } = findBehind(all, key);
  return (await behind.ids(filter)).map((id) => ({ id, link: behind.linkOf(id) }));
}

export interface BehindLink {
  id: string;
  link: RecordLink | null;
}

/** One page of the rows that a figure's key names. Throws `REPORT_ROWS_UNKNOWN`. */
export async function pageBehind(
  all: readonly Behind[],
  key: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<ReportTable> {
  const { behind, filter } = findBehind(all, key);
  const ids = await behind.ids(filter);
  return { ...(await tableOf(behind, ids.length, ids.slice(offset, offset + limit))), key };
}
