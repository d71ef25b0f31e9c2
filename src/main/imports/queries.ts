import type { Reader, Writing } from '../db/schema.ts';

type Db = Reader | Writing;

/** Rows read at once while an index of the whole record is filled. */
const slice = 2000;

/** Projects outside the bin, slice by slice. */
export async function* eachProject(db: Db) {
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom('projects')
      .selectAll()
      .where('num', '>', after)
      .where('deleted_at', 'is', null)
      .orderBy('num')
      .limit(slice)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.num;
  }
}

export const selectOrganisationNames = (db: Db) =>
  db
    .selectFrom('organisations')
    .select(['id', 'name_kk', 'name_ru', 'name_en', 'short_name'])
    .where('deleted_at', 'is', null)
    .orderBy('num')
    .execute();

export const selectProgrammeNames = (db: Db) =>
  db
    .selectFrom('programmes')
    .select(['id', 'name_kk', 'name_ru', 'name_en', 'code'])
    .where('deleted_at', 'is', null)
    .orderBy('num')
    .execute();

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
    .orderBy('seq')
    .execute();

export const selectProjectRow = (db: Db, id: string) =>
  db.selectFrom('projects').selectAll().where('id', '=', id).executeTakeFirst();

/** What happened to a record after a line of its history. */
export const selectLater = (db: Db, id: string, seq: number) =>
  db
    .selectFrom('history')
    .select(['action', 'changes'])
    .where('record_id', '=', id)
    .where('seq', '>', seq)
    .orderBy('seq')
    .execute();

/** Removes an organisation or programme that nobody edited; says whether it did. */
export async function deleteUntouched(
  trx: Writing,
  table: 'organisations' | 'programmes',
  id: string,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom(table)
    .where('id', '=', id)
    .where('version', '=', 1)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Whether a project can name the record again: it is there, and not in the bin. */
export async function isLive(
  trx: Writing,
  table: 'organisations' | 'programmes',
  id: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom(table)
    .select('num')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
