import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Reader, Writing } from '../db/schema.ts';
import type { Changes } from './diff.ts';

export type HistoryAction = 'create' | 'update' | 'remove' | 'restore';

export interface HistoryEntry {
  at: string;
  actor: string;
  kind: RecordKindName;
  recordId: string;
  action: HistoryAction;
  version: number;
  changes?: Changes;
  /** `seq` of the first line of the change that the entry belongs to. */
  op: number;
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
        source_sheet: null,
        op: entry.op,
      })),
    )
    .execute();
}

/** Rises with every change of any record: two equal marks mean that nothing changed between them. */
export async function changeMark(db: Reader | Writing): Promise<number> {
  const row = await db
    .selectFrom('history')
    .select((eb) => eb.fn.max('seq').as('mark'))
    .executeTakeFirst();
  return row?.mark ?? 0;
}
