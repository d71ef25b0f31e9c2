import { sql } from 'kysely';
import type { Reader } from '../../../db/schema.ts';
import type { Sql } from '../names.ts';

/** Initiatives `i` voiced from a day on; all of them without a day. */
export const isVoicedSince = (since: string): Sql =>
  since === ''
    ? sql`i.deleted_at IS NULL`
    : sql`i.deleted_at IS NULL AND i.voiced_date >= ${since}`;

/** Initiatives by their state or by the organisation they come from. */
export async function countInitiatives(
  db: Reader,
  by: 'state' | 'organisation',
  since: string,
): Promise<{ id: string | null; count: number }[]> {
  const id = by === 'state' ? sql`i.state` : sql`i.organisation_id`;
  const { rows } = await sql<{ id: string | null; count: number }>`
    SELECT ${id} AS id, count(*) AS count FROM initiatives i WHERE ${isVoicedSince(since)}
    GROUP BY 1 ORDER BY count DESC, 1`.execute(db);
  return rows;
}
