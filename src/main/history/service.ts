import type { Reader, Writing } from '../db/schema.ts';
import type { Changes } from './diff.ts';

export type HistoryAction = 'create' | 'update' | 'remove' | 'restore';

export interface HistoryEntry {
  at: string;
  actor: string;
  kind: 'project' | 'organisation' | 'programme';
  recordId: string;
  action: HistoryAction;
  version: number;
  changes?: Changes;
}

/** Writes entries inside the transaction of the change itself, so that neither stands without the other. */
export async function recordHistory(trx: Writing, entries: readonly HistoryEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await trx
    .insertInto('history')
    .values(
      entries.map((entry) => ({
        at: entry.at,
        actor: entry.actor,
        kind: entry.kind,
        record_id: entry.recordId,
        action: entry.action,
        version: entry.version,
        changes: entry.changes ? JSON.stringify(entry.changes) : null,
        batch_id: null,
        source_row: null,
      })),
    )
    .execute();
}

/** Everything that happened to one record, newest first. */
export async function readHistory(db: Reader, recordId: string) {
  const rows = await db
    .selectFrom('history')
    .select(['at', 'actor', 'action', 'changes', 'batch_id'])
    .where('record_id', '=', recordId)
    .orderBy('seq', 'desc')
    .limit(1000)
    .execute();
  return rows.map((row) => {
    const changes = row.changes === null ? {} : (JSON.parse(row.changes) as Changes);
    return {
      at: row.at,
      by: row.actor,
      action: row.action as HistoryAction,
      batchId: row.batch_id,
      changes: Object.entries(changes).map(([field, [before, after]]) => ({
        field,
        before,
        after,
      })),
    };
  });
}

/** Rises with every change of any record: two equal marks mean that nothing changed between them. */
export async function changeMark(db: Reader | Writing): Promise<number> {
  const row = await db
    .selectFrom('history')
    .select((eb) => eb.fn.max('seq').as('mark'))
    .executeTakeFirst();
  return row?.mark ?? 0;
}
