import type { ReportTable, RowStreams } from '#shared/report/reportModel.ts';
import type { Building } from '../definition.ts';
import { appendixOf, streamOf } from './appendix.ts';
import type { Behind } from './behind.ts';

/** Records that are the main table of a report: the first ones in the model, a longer list as a stream. */
export async function listed(
  { step }: Building,
  behind: Behind,
  more: Partial<ReportTable> = {},
): Promise<{ table: ReportTable; streams: RowStreams }> {
  const ids = await behind.ids([]);
  await step();
  const table = { ...(await appendixOf(behind, ids)), rowsKey: behind.key, ...more };
  const isLong = table.rows.length < table.rowCount;
  return { table, streams: isLong ? { [table.key]: streamOf(behind, ids, step) } : {} };
}
