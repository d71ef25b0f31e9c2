import { sql } from 'kysely';
import type { Reader } from '../../../db/schema.ts';
import type { Building } from '../definition.ts';
import type { GroupMoney } from '../money/grouped.ts';
import { among, named, type Sql } from '../names.ts';
import { yearsOf, type Period } from '../parameters.ts';
import { isScientist, isYoungOn } from '../scope.ts';

/** What projects are grouped by. */
export type Dimension = 'party' | 'programme' | 'year' | 'field' | 'country' | 'region';

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

export interface Group extends Counted {
  id: string | null;
  people: number;
}

/** Projects by group; one that belongs to several counts in each. */
export async function groupProjects(db: Reader, pairs: Sql, isIn: Sql): Promise<Group[]> {
  const { rows } = await sql<Group>`
    SELECT g.id, ${counted}, 0 AS people FROM (${pairs}) AS g
    JOIN projects p ON p.id = g.project_id WHERE ${isIn}
    GROUP BY g.id ORDER BY projects DESC, g.id`.execute(db);
  return rows;
}

/** Distinct people in the teams by group. */
export async function groupPeople(
  db: Reader,
  pairs: Sql,
  isIn: Sql,
): Promise<Map<string | null, number>> {
  const { rows } = await sql<{ id: string | null; people: number }>`
    SELECT g.id, count(DISTINCT m.person_id) AS people FROM (${pairs}) AS g
    JOIN projects p ON p.id = g.project_id JOIN team_members m ON m.project_id = p.id
    WHERE ${isScientist} AND ${isIn} GROUP BY g.id`.execute(db);
  return new Map(rows.map(({ id, people }) => [id, people]));
}

/** Budgets by group and currency; of all in one group without an id when `pairs` is null. */
export async function sumBudgets(db: Reader, pairs: Sql | null, isIn: Sql): Promise<GroupMoney[]> {
  const from =
    pairs === null
      ? sql`(SELECT NULL AS id) AS g JOIN projects p`
      : sql`(${pairs}) AS g JOIN projects p ON p.id = g.project_id`;
  const { rows } = await sql<GroupMoney>`
    SELECT g.id, p.budget_currency AS currency, sum(p.budget_minor) AS minor FROM ${from}
    WHERE p.budget_minor IS NOT NULL AND ${isIn} GROUP BY 1, 2 ORDER BY 2`.execute(db);
  return rows;
}

/** Actual commitments of these projects by the party or by the year of the sum. */
export async function sumCommitments(
  db: Reader,
  by: 'party' | 'year',
  isIn: Sql,
): Promise<GroupMoney[]> {
  const id = by === 'party' ? sql`l.party_id` : sql`substr(l.date, 1, 4)`;
  const { rows } = await sql<GroupMoney>`
    SELECT ${id} AS id, l.amount_currency AS currency, sum(l.amount_minor) AS minor
    FROM funding_lines l JOIN projects p ON p.id = l.project_id
    WHERE l.deleted_at IS NULL AND l.basis = 'actual' AND l.stage = 'commitment' AND ${isIn}
    GROUP BY 1, 2 ORDER BY 2`.execute(db);
  return rows;
}

/** Organisations that lead or take part, each once. */
export const organisationIds = (isIn: Sql): Sql => sql`SELECT o.id FROM organisations o
  WHERE o.deleted_at IS NULL AND o.id IN (SELECT t.organisation_id FROM (${taking}) AS t
    JOIN projects p ON p.id = t.project_id WHERE ${isIn})`;

export async function countOrganisations(db: Reader, isIn: Sql): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM (${organisationIds(isIn)})`.execute(db);
  return rows[0]?.count ?? 0;
}

export interface Scientists {
  people: number;
  young: number;
  unknown: number;
}

/** People in the teams with the start of the first of these projects: `person_id`, `first_start`, `projects`. */
export const scientistsOf = (isIn: Sql): Sql => sql`SELECT m.person_id, count(DISTINCT p.id)
    AS projects, min(p.start_date) AS first_start FROM team_members m
  JOIN projects p ON p.id = m.project_id WHERE ${isScientist} AND ${isIn} GROUP BY m.person_id`;

/** Distinct people in the teams; the young ones by the rule of the office. */
export async function countScientists(building: Building, isIn: Sql): Promise<Scientists> {
  const { rows } = await sql<Scientists>`
    SELECT count(*) AS people, coalesce(sum(h.birth_date IS NULL), 0) AS unknown,
      coalesce(sum(${isYoungOn(building, sql`s.first_start`)}), 0) AS young
    FROM (${scientistsOf(isIn)}) AS s JOIN people h ON h.id = s.person_id
    WHERE h.deleted_at IS NULL`.execute(building.db);
  return rows[0] ?? { people: 0, young: 0, unknown: 0 };
}

export interface Unmatched {
  /** Scientists stated in projects beyond those entered by name. */
  scientists: number;
  /** Projects whose manager is written as a name only. */
  managers: number;
}

/** What is stated in projects but not matched with people of the record. */
export async function countUnmatched(db: Reader, isIn: Sql): Promise<Unmatched> {
  const { rows } = await sql<Unmatched>`
    SELECT coalesce(sum(max(0, coalesce(p.scientists, 0) - coalesce(t.people, 0))), 0) AS scientists,
      coalesce(sum(p.manager <> '' AND coalesce(t.managers, 0) = 0), 0) AS managers
    FROM projects p LEFT JOIN (SELECT m.project_id, count(DISTINCT m.person_id) AS people,
        sum(m.role IN ('manager', 'principal_investigator')) AS managers
      FROM team_members m WHERE ${isScientist} GROUP BY m.project_id) AS t ON t.project_id = p.id
    WHERE ${isIn}`.execute(db);
  return rows[0] ?? { scientists: 0, managers: 0 };
}

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
