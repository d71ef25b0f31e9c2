import type { ModelValue, ReportTable, RowStreams } from '#shared/report/reportModel.ts';

/** Every row of a table in batches: from its stream, or those that the model holds. */
export async function* rowsOfTable(
  table: ReportTable,
  streams: RowStreams,
): AsyncGenerator<readonly (readonly ModelValue[])[]> {
  const stream = streams[table.key];
  if (stream === undefined) yield table.rows;
  else yield* stream;
}
