import { sql } from 'kysely';
import type { RecordTitle } from '#shared/contract/records.ts';
import { recordKinds, type RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Reader } from '../db/schema.ts';
import type { RecordKind } from './recordKind.ts';
import { recordTables } from './tables.ts';
import { recordTitles } from './titles.ts';

interface Binned {
  kind: RecordKindName;
  id: string;
  at: string;
  by: string;
}

const everyBin = sql.join(
  recordKinds.map(
    (kind) =>
      sql`SELECT ${sql.lit(kind)} AS kind, id, deleted_at AS at, updated_by AS "by"
        FROM ${sql.table(recordTables[kind].table)} WHERE deleted_at IS NOT NULL`,
  ),
  sql` UNION ALL `,
);

/** What lies in the bin, the latest first. */
export async function listBin(
  db: Reader,
  page: { offset: number; limit: number },
  kindOf: (name: RecordKindName) => RecordKind,
): Promise<{ rows: { record: RecordTitle; at: string; by: string }[]; total: number }> {
  const { rows } = await sql<Binned>`${everyBin} ORDER BY at DESC, id
    LIMIT ${page.limit} OFFSET ${page.offset}`.execute(db);
  const counted = await sql<{ total: number }>`
    SELECT count(*) AS total FROM (${everyBin})`.execute(db);
  const titles = await recordTitles(db, rows, kindOf);
  return {
    rows: rows.flatMap(({ id, at, by }) => {
      const record = titles.get(id);
      return record ? [{ record, at, by }] : [];
    }),
    total: counted.rows[0]?.total ?? 0,
  };
}
