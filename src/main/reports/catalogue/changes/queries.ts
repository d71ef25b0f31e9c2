import { sql } from 'kysely';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Reader } from '../../../db/schema.ts';
import { among, type Sql } from '../names.ts';

export interface ChangeCount {
  kind: RecordKindName;
  action: string;
  count: number;
  records: number;
}

/** Lines of the history from an instant on, by kind of record and by what was done. */
export async function countChanges(db: Reader, since: string): Promise<ChangeCount[]> {
  const { rows } = await sql<ChangeCount>`
    SELECT kind, action, count(*) AS count, count(DISTINCT record_id) AS records
    FROM history WHERE at >= ${since}
    GROUP BY kind, action ORDER BY kind, action`.execute(db);
  return rows;
}

export interface ActorCount {
  actor: string;
  count: number;
}

export async function countActors(db: Reader, since: string): Promise<ActorCount[]> {
  const { rows } = await sql<ActorCount>`
    SELECT actor, count(*) AS count FROM history WHERE at >= ${since}
    GROUP BY actor ORDER BY count DESC, actor`.execute(db);
  return rows;
}

/** Lines of the history as `seq kind record`, the latest first, of a condition on `h`. */
export const changeIds = (condition: Sql): Sql => sql`
  SELECT h.seq || ' ' || h.kind || ' ' || h.record_id AS id FROM history h
  WHERE ${condition} ORDER BY h.seq DESC`;

export interface ChangeRow {
  seq: number;
  at: string;
  actor: string;
  action: string;
}

export async function selectChanges(db: Reader, seqs: readonly string[]): Promise<ChangeRow[]> {
  const { rows } = await sql<ChangeRow>`
    SELECT h.seq, h.at, h.actor, h.action FROM ${among(seqs)} AS wanted
    JOIN history h ON h.seq = CAST(wanted.value AS INTEGER) ORDER BY wanted.key`.execute(db);
  return rows;
}

export interface FieldChange {
  at: string;
  actor: string;
  id: string;
  was: string | null;
  is: string | null;
}

/** How one field of projects changed, the latest first: JSON of the values before and after. */
export async function selectFieldChanges(
  db: Reader,
  field: 'status' | 'endDate' | 'budget',
  since: string,
  limit: number,
): Promise<FieldChange[]> {
  const path = `$.${field}`;
  const { rows } = await sql<FieldChange>`
    SELECT at, actor, record_id AS id, changes -> ${`${path}[0]`} AS was,
      changes -> ${`${path}[1]`} AS "is"
    FROM history WHERE at >= ${since} AND kind = 'project' AND action = 'update'
      AND json_type(changes, ${path}) IS NOT NULL ORDER BY seq DESC LIMIT ${limit}`.execute(db);
  return rows;
}
