import { sql } from 'kysely';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { StatusCode } from '#shared/domain/lifecycle.ts';
import type { Reader } from '../db/schema.ts';
import type { HistoryAction } from '../records/historyLines.ts';

export interface LastChange {
  kind: RecordKindName;
  id: string;
  action: HistoryAction;
  at: string;
  by: string;
}

/** The last line of history of each record among the last `lines`, the latest first. */
export async function selectLastChanges(db: Reader, lines: number): Promise<LastChange[]> {
  const { rows } = await sql<LastChange>`
    SELECT kind, record_id AS id, action, at, actor AS "by", max(seq) AS seq
    FROM (SELECT * FROM history ORDER BY seq DESC LIMIT ${lines})
    GROUP BY record_id ORDER BY seq DESC`.execute(db);
  return rows;
}

/** Lines of history after a moment; only the lines after it are read. */
export async function countChangesSince(db: Reader, since: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM history WHERE seq > coalesce(
      (SELECT seq FROM history WHERE at <= ${since} ORDER BY seq DESC LIMIT 1), 0)`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Projects of each status outside the bin; statuses without any are left out. */
export async function countByStatus(db: Reader) {
  const { rows } = await sql<{ status: StatusCode; count: number }>`
    SELECT status, count(*) AS count FROM projects WHERE deleted_at IS NULL
    GROUP BY status`.execute(db);
  return rows;
}

/** People and organisations outside the bin. */
export async function countOthers(db: Reader): Promise<{ people: number; organisations: number }> {
  const { rows } = await sql<{ people: number; organisations: number }>`
    SELECT (SELECT count(*) FROM people WHERE deleted_at IS NULL) AS people,
      (SELECT count(*) FROM organisations WHERE deleted_at IS NULL) AS organisations`.execute(db);
  return rows[0] ?? { people: 0, organisations: 0 };
}
