import type { Reader } from '../db/schema.ts';
import { liveOf, toParts, type PartRow } from './listRecords.ts';
import type { RecordRow } from './queries.ts';
import type { RecordKind } from './recordKind.ts';

/** Every record of a kind outside the bin, in the order of entry, `size` at once; what it belongs to is outside of it too. */
export async function* eachRecord(
  db: Reader,
  kind: RecordKind,
  size: number,
): AsyncGenerator<PartRow<object>[]> {
  const { query, name } = liveOf(db, kind, {});
  let last = 0;
  for (;;) {
    const rows = (await query
      .selectAll(name)
      .where(`${name}.num`, '>', last)
      .orderBy(`${name}.num`)
      .limit(size)
      .execute()) as unknown as RecordRow[];
    if (rows.length > 0) yield await toParts(db, kind, rows);
    last = rows.at(-1)?.num ?? last;
    if (rows.length < size) return;
  }
}

/** Lines of the history as they are stored, the oldest first. */
export async function* eachHistoryLine(db: Reader, size: number) {
  let last = 0;
  for (;;) {
    const rows = await db
      .selectFrom('history')
      .select(['seq', 'at', 'actor as by', 'kind', 'record_id as id', 'action', 'version'])
      .select(['changes', 'batch_id as batchId'])
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(size)
      .execute();
    if (rows.length > 0) yield rows;
    last = rows.at(-1)?.seq ?? last;
    if (rows.length < size) return;
  }
}
