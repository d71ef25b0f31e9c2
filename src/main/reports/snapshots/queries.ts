import type { Insertable, Selectable } from 'kysely';
import type { Reader, Writing } from '../../db/schema.ts';
import type { SnapshotFilesTable, SnapshotsTable } from '../../db/tables/reports.ts';

export type SnapshotRow = Selectable<SnapshotsTable>;
export type SnapshotFileRow = Selectable<SnapshotFilesTable>;

export type NewFile = Omit<Insertable<SnapshotFilesTable>, 'num' | 'snapshot_id'>;

export async function insertSnapshot(
  trx: Writing,
  snapshot: Insertable<SnapshotsTable>,
  files: readonly NewFile[],
): Promise<void> {
  await trx.insertInto('snapshots').values(snapshot).execute();
  const rows = files.map((file) => ({ ...file, snapshot_id: snapshot.id }));
  await trx.insertInto('snapshot_files').values(rows).execute();
}

const ofReport = (db: Reader, report: string | null) =>
  db
    .selectFrom('snapshots')
    .$if(report !== null, (query) => query.where('report', '=', report ?? ''));

/** The newest first. */
export const selectSnapshots = (
  db: Reader,
  { report, offset, limit }: { report: string | null; offset: number; limit: number },
) => ofReport(db, report).selectAll().orderBy('num', 'desc').limit(limit).offset(offset).execute();

export async function countSnapshots(db: Reader, report: string | null): Promise<number> {
  const { count } = await ofReport(db, report)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export const selectSnapshot = (db: Reader, id: string) =>
  db.selectFrom('snapshots').selectAll().where('id', '=', id).executeTakeFirst();

export const selectFiles = (db: Reader, ids: readonly string[]) =>
  db
    .selectFrom('snapshot_files')
    .selectAll()
    .where('snapshot_id', 'in', [...ids])
    .orderBy('num')
    .execute();
