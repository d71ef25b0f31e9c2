import { sql } from 'kysely';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Reader, Writing } from '../db/schema.ts';
import { isOwnerLive, type RecordRow } from '../records/queries.ts';
import { recordTables } from '../records/tables.ts';

type Db = Reader | Writing;

/** Rows read at once while an index of the whole record is filled. */
const slice = 1000;

/** All kinds carry the same record columns, so one table's types stand for every table here. */
const tableOf = (kind: RecordKindName) => recordTables[kind].table as 'projects';

/** Records of a kind outside the bin, whose owner is outside of it too, slice by slice. */
export async function* eachLive(db: Db, kind: RecordKindName): AsyncGenerator<RecordRow[]> {
  const table = tableOf(kind);
  for (let after = 0; ;) {
    const rows = (await db
      .selectFrom(table)
      .selectAll(table)
      .where(`${table}.num`, '>', after)
      .where(`${table}.deleted_at`, 'is', null)
      .where(isOwnerLive(kind))
      .orderBy(`${table}.num`)
      .limit(slice)
      .execute()) as unknown as RecordRow[];
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.num;
  }
}

export const selectBatches = (db: Db) =>
  db.selectFrom('import_batches').selectAll().orderBy('num', 'desc').limit(500).execute();

export const selectBatch = (db: Db, id: string) =>
  db.selectFrom('import_batches').selectAll().where('id', '=', id).executeTakeFirst();

export const selectBatchOfFile = (db: Db, fileHash: string) =>
  db
    .selectFrom('import_batches')
    .selectAll()
    .where('file_hash', '=', fileHash)
    .where('undone_at', 'is', null)
    .orderBy('num', 'desc')
    .limit(1)
    .executeTakeFirst();

export const selectBatchHistory = (db: Db, batchId: string) =>
  db
    .selectFrom('history')
    .select(['seq', 'kind', 'record_id', 'action', 'version', 'changes'])
    .where('batch_id', '=', batchId)
    .orderBy('seq', 'desc')
    .execute();

/** What happened to a record after a line of its history. */
export const selectLater = (db: Db, id: string, seq: number) =>
  db
    .selectFrom('history')
    .select(['action', 'changes'])
    .where('record_id', '=', id)
    .where('seq', '>', seq)
    .orderBy('seq')
    .execute();

/** A record in the bin or not; undefined when it is gone altogether. */
export async function selectRecord(
  db: Db,
  kind: RecordKindName,
  id: string,
): Promise<RecordRow | undefined> {
  const row = await db
    .selectFrom(tableOf(kind))
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row;
}

/** Lets records be written before what they name, until the transaction ends. */
export const deferForeignKeys = (trx: Writing) => sql`PRAGMA defer_foreign_keys = ON`.execute(trx);
