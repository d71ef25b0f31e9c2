import { sql } from 'kysely';
import type { Reader } from '../../../db/schema.ts';
import type { Building } from '../definition.ts';
import type { Dimension } from '../portfolio/groups.ts';
import { among, named, type Sql } from '../names.ts';
import { yearsOf, type Period } from '../parameters.ts';
import { isScientist } from '../scope.ts';

/** Organisations that lead or take part in a project; who only pays is no participant. */
const taking = sql`SELECT id AS project_id, lead_organisation_id AS organisation_id FROM projects
    WHERE lead_organisation_id IS NOT NULL
  UNION SELECT project_id, organisation_id FROM participants
    WHERE deleted_at IS NULL AND role <> 'funding_party'`;

/** Pairs of a project and a group `id`, each pair once. */
export function pairsOf(dimension: Dimension, period: Period): Sql {
  switch (dimension) {
    case 'party':
      return sql`SELECT DISTINCT project_id, party_id AS id FROM funding_lines
        WHERE deleted_at IS NULL AND basis = 'actual' AND stage = 'commitment'`;
    case 'programme':
      return sql`SELECT id AS project_id, programme_id AS id FROM projects`;
    case 'field':
      return sql`SELECT id AS project_id, nullif(field, '') AS id FROM projects`;
    case 'year':
      return sql`SELECT projects.id AS project_id, y.value AS id FROM projects
        JOIN ${among(yearsOf(period).map(String))} AS y
        ON (projects.start_date IS NULL OR projects.start_date <= y.value || '-12-31')
        AND (projects.end_date IS NULL OR projects.end_date >= y.value || '-01-01')`;
    case 'country':
      return sql`SELECT DISTINCT t.project_id, o.country AS id FROM (${taking}) AS t
        JOIN organisations o ON o.id = t.organisation_id`;
    case 'region':
      return sql`SELECT DISTINCT t.project_id, nullif(o.city, '') AS id FROM (${taking}) AS t
        JOIN organisations o ON o.id = t.organisation_id WHERE o.country = 'KZ'`;
  }
}

export interface Counted {
  projects: number;
  participations: number;
  young: number;
}

const counted = sql`count(*) AS projects, coalesce(sum(p.scientists), 0) AS participations,
  coalesce(sum(p.young_scientists), 0) AS young`;

/** Projects of a condition on `p` and what is stated in them. */
export async function countProjects(db: Reader, isIn: Sql): Promise<Counted> {
  const { rows } = await sql<Counted>`SELECT ${counted} FROM projects p WHERE ${isIn}`.execute(db);
  return rows[0] ?? { projects: 0, participations: 0, young: 0 };
}

/** Organisations that lead or take part, each once. */
export const organisationIds = (isIn: Sql): Sql => sql`SELECT o.id FROM organisations o
  WHERE o.deleted_at IS NULL AND o.id IN (SELECT t.organisation_id FROM (${taking}) AS t
    JOIN projects p ON p.id = t.project_id WHERE ${isIn})`;

/** People in the teams with the start of the first of these projects: `person_id`, `first_start`, `projects`. */
export const scientistsOf = (isIn: Sql): Sql => sql`SELECT m.person_id, count(DISTINCT p.id)
    AS projects, min(p.start_date) AS first_start FROM team_members m
  JOIN projects p ON p.id = m.project_id WHERE ${isScientist} AND ${isIn} GROUP BY m.person_id`;

/** The names of groups that are records. */
export async function selectGroupNames(
  { db, languages }: Building,
  of: 'organisations' | 'programmes',
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    SELECT o.id, ${named('o', 'name', languages)} AS name
    FROM ${among(ids)} AS wanted JOIN ${sql.table(of)} o ON o.id = wanted.value`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The day on which the first project on record began; null where none has a start. */
export async function firstStart(db: Reader): Promise<string | null> {
  const { rows } = await sql<{ first: string | null }>`
    SELECT min(start_date) AS first FROM projects WHERE deleted_at IS NULL`.execute(db);
  return rows[0]?.first ?? null;
}
