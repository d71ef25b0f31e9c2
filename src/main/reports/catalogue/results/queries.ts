import { sql } from 'kysely';
import type { Reader } from '../../../db/schema.ts';
import { ofLiveProject, type Sql } from '../names.ts';
import type { Period } from '../parameters.ts';

/** Results `r` that are dated in a period. */
export const isDatedIn = ({ from, to }: Period): Sql =>
  sql`r.deleted_at IS NULL AND ${ofLiveProject('r')} AND r.date BETWEEN ${from} AND ${to}`;

export const isUndated = sql`r.deleted_at IS NULL AND ${ofLiveProject('r')} AND r.date IS NULL`;

export interface ResultGroup {
  id: string | null;
  count: number;
  /** People of trainings and events; a training without a number is of one person. */
  people: number;
  [kind: string]: number | string | null;
}

/** People that a result reached. */
const reached = sql`CASE r.kind WHEN 'trained' THEN coalesce(r.people_count, 1)
  ELSE coalesce(r.people_count, 0) END`;

/** Results by kind, year, programme or country, with how many of each kind. */
export async function groupResults(
  db: Reader,
  by: 'kind' | 'year' | 'programme' | 'country',
  isIn: Sql,
  kinds: readonly string[],
): Promise<ResultGroup[]> {
  const id = {
    kind: sql`r.kind`,
    year: sql`substr(r.date, 1, 4)`,
    programme: sql`p.programme_id`,
    country: sql`r.country`,
  }[by];
  const counts = kinds.map(
    (kind) => sql`count(*) FILTER (WHERE r.kind = ${kind}) AS ${sql.ref(kind)}`,
  );
  const { rows } = await sql<ResultGroup>`
    SELECT ${id} AS id, count(*) AS count, sum(${reached}) AS people, ${sql.join(counts)}
    FROM results r ${by === 'programme' ? sql`JOIN projects p ON p.id = r.project_id` : sql``}
    WHERE ${isIn} GROUP BY 1 ORDER BY count DESC, 1`.execute(db);
  return rows;
}

export interface ResultCounts {
  results: number;
  trained: number;
  reached: number;
  withDoi: number;
  unmatched: number;
  projects: number;
  undated: number;
}

export async function countResults(db: Reader, isIn: Sql): Promise<ResultCounts> {
  const { rows } = await sql<ResultCounts>`
    SELECT count(*) AS results, count(DISTINCT r.project_id) AS projects,
      coalesce(sum(CASE WHEN r.kind = 'trained' THEN ${reached} END), 0) AS trained,
      coalesce(sum(CASE WHEN r.kind = 'event' THEN ${reached} END), 0) AS reached,
      coalesce(sum(r.kind = 'publication' AND r.doi <> ''), 0) AS withDoi,
      coalesce(sum(r.person_id IS NULL AND r.authors <> ''), 0) AS unmatched,
      (SELECT count(*) FROM results r WHERE ${isUndated}) AS undated
    FROM results r WHERE ${isIn}`.execute(db);
  return rows[0] as ResultCounts;
}
