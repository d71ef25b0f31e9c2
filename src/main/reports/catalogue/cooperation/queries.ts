import { sql } from 'kysely';
import type { Reader } from '../../../db/schema.ts';
import type { Building } from '../definition.ts';
import type { Dimension } from '../portfolio/groups.ts';
import { among, named, type Sql } from '../names.ts';
import { isScientist } from '../scope.ts';

/** Organisations that lead or take part in a project; who only pays is no participant. */
const taking = sql`SELECT id AS project_id, lead_organisation_id AS organisation_id FROM projects
    WHERE lead_organisation_id IS NOT NULL
  UNION SELECT project_id, organisation_id FROM participants
    WHERE deleted_at IS NULL AND role <> 'funding_party'`;

/** Whether an organisation `o` that leads or takes part in a project `p` meets a condition. */
const takesPart = (condition: Sql): Sql => sql`(EXISTS (SELECT 1 FROM organisations o
    WHERE o.id = p.lead_organisation_id AND ${condition})
  OR EXISTS (SELECT 1 FROM participants c JOIN organisations o ON o.id = c.organisation_id
    WHERE c.project_id = p.id AND c.deleted_at IS NULL AND c.role <> 'funding_party'
    AND ${condition}))`;

/** Whether a project `p` is in a group; an empty value stands for those of no group. */
export function isInGroup(dimension: Dimension, value: string): Sql {
  const id = value === '' ? null : value;
  switch (dimension) {
    case 'party':
      return sql`EXISTS (SELECT 1 FROM funding_lines l WHERE l.project_id = p.id
        AND l.deleted_at IS NULL AND l.basis = 'actual' AND l.stage = 'commitment'
        AND l.party_id IS ${id})`;
    case 'programme':
      return sql`p.programme_id IS ${id}`;
    case 'field':
      return sql`nullif(p.field, '') IS ${id}`;
    case 'year':
      return sql`(p.start_date IS NULL OR p.start_date <= ${`${value}-12-31`})
        AND (p.end_date IS NULL OR p.end_date >= ${`${value}-01-01`})`;
    case 'country':
      return takesPart(sql`o.country IS ${id}`);
    case 'region':
      return takesPart(sql`o.country = 'KZ' AND nullif(o.city, '') IS ${id}`);
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
