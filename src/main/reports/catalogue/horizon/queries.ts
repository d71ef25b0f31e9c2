import { sql } from 'kysely';
import type { Money } from '#shared/domain/money.ts';
import type { Reader } from '../../../db/schema.ts';
import type { Sql } from '../names.ts';
import type { Period } from '../parameters.ts';

/** Projects `p` of the European framework programmes, whatever level of programme they stand at. */
const isHorizon = sql`p.deleted_at IS NULL AND p.programme_id IN (
  SELECT id FROM programmes WHERE family = 'horizon')`;

/** Those of a period: by their start, or, before they have one, all that are under way. */
export const isIn = ({ from, to }: Period): Sql => sql`${isHorizon} AND p.status <> 'idea'
  AND (p.start_date IS NULL OR (p.start_date <= ${to}
    AND (p.end_date IS NULL OR p.end_date >= ${from})))`;

/** Applications by how they ended. */
export const outcomes = {
  granted: sql`p.status IN ('funded', 'active', 'suspended', 'completed', 'terminated')`,
  rejected: sql`p.status IN ('rejected', 'hgc_refused', 'approved_unfunded')`,
  pending: sql`p.status IN ('proposal', 'hgc_pending', 'under_evaluation')`,
} as const;

export type Outcome = keyof typeof outcomes;

/** Commitments `l` that stand for the contribution of the Commission: each line once, whoever takes part. */
export const isContribution = sql`l.deleted_at IS NULL AND l.basis = 'actual'
  AND l.stage = 'commitment' AND l.kind NOT IN ('co_funding', 'in_kind', 'partner')`;

export interface Applications {
  applications: number;
  granted: number;
  rejected: number;
  pending: number;
  coordinated: number;
  organisations: number;
}

export const isCoordinated = sql`EXISTS (SELECT 1 FROM participants c
  JOIN organisations o ON o.id = c.organisation_id WHERE c.project_id = p.id
  AND c.deleted_at IS NULL AND c.role = 'coordinator' AND o.country = 'KZ')`;

export async function countApplications(db: Reader, own: Sql): Promise<Applications> {
  const { rows } = await sql<Applications>`
    SELECT count(*) AS applications, count(*) FILTER (WHERE ${outcomes.granted}) AS granted,
      count(*) FILTER (WHERE ${outcomes.rejected}) AS rejected,
      count(*) FILTER (WHERE ${outcomes.pending}) AS pending,
      count(*) FILTER (WHERE ${outcomes.granted} AND ${isCoordinated}) AS coordinated,
      (SELECT count(*) FROM (${ownOrganisations(own)})) AS organisations
    FROM projects p WHERE ${own}`.execute(db);
  return rows[0] as Applications;
}

/** The contribution per currency over granted projects. */
export async function sumContribution(
  db: Reader,
  own: Sql,
  by: 'all' | 'programme',
): Promise<(Money & { id: string | null })[]> {
  const id = by === 'all' ? sql`NULL` : sql`p.programme_id`;
  const { rows } = await sql<Money & { id: string | null }>`
    SELECT ${id} AS id, l.amount_currency AS currency, sum(l.amount_minor) AS minor
    FROM funding_lines l JOIN projects p ON p.id = l.project_id
    WHERE ${isContribution} AND ${own} AND ${outcomes.granted} GROUP BY 1, 2 ORDER BY 2`.execute(
    db,
  );
  return rows;
}

/** Granted projects without any commitment: their contribution is not known. */
export const withoutContribution = sql`${outcomes.granted} AND NOT EXISTS (
  SELECT 1 FROM funding_lines l WHERE l.project_id = p.id AND ${isContribution})`;

export const countProjects = async (db: Reader, condition: Sql): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM projects p WHERE ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
};

export interface ProgrammeApplications {
  id: string | null;
  applications: number;
  granted: number;
  rejected: number;
}

export async function groupByProgramme(db: Reader, own: Sql): Promise<ProgrammeApplications[]> {
  const { rows } = await sql<ProgrammeApplications>`
    SELECT p.programme_id AS id, count(*) AS applications,
      count(*) FILTER (WHERE ${outcomes.granted}) AS granted,
      count(*) FILTER (WHERE ${outcomes.rejected}) AS rejected
    FROM projects p WHERE ${own} GROUP BY 1 ORDER BY applications DESC, 1`.execute(db);
  return rows;
}

export interface Place {
  id: string | null;
  participations: number;
  projects: number;
}

/** Organisations of projects `p` of a condition: a row for each project and organisation, the leading one too. */
const placesOf = (isProject: Sql): Sql => sql`
  SELECT p.id AS project_id, c.organisation_id, c.role
    FROM projects p JOIN participants c ON c.project_id = p.id
    WHERE ${isProject} AND c.deleted_at IS NULL AND c.role <> 'funding_party'
  UNION ALL SELECT p.id, p.lead_organisation_id, 'lead' FROM projects p
    WHERE ${isProject} AND p.lead_organisation_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM participants c
        WHERE c.project_id = p.id AND c.organisation_id = p.lead_organisation_id
        AND c.deleted_at IS NULL AND c.role <> 'funding_party')`;

/** Organisations `o` of Kazakhstan in granted projects, each once. */
export const ownOrganisations = (own: Sql): Sql => sql`
  SELECT o.id FROM organisations o WHERE o.country = 'KZ' AND o.id IN (
    SELECT t.organisation_id FROM (${placesOf(sql`${own} AND ${outcomes.granted}`)}) AS t)`;

/** Participations of Kazakhstan by role or by organisation, or of the partners by country. */
export async function groupPlaces(
  db: Reader,
  own: Sql,
  by: 'role' | 'organisation' | 'country',
): Promise<Place[]> {
  const id = {
    role: sql`t.role`,
    organisation: sql`t.organisation_id`,
    country: sql`o.country`,
  }[by];
  const side = by === 'country' ? sql`o.country IS NOT 'KZ'` : sql`o.country = 'KZ'`;
  const { rows } = await sql<Place>`
    SELECT ${id} AS id, count(*) AS participations, count(DISTINCT t.project_id) AS projects
    FROM (${placesOf(sql`${own} AND ${outcomes.granted}`)}) AS t
    JOIN organisations o ON o.id = t.organisation_id WHERE ${side}
    GROUP BY 1 ORDER BY projects DESC, participations DESC, 1`.execute(db);
  return rows;
}

/** Granted projects with an organisation of that role, that organisation, or a partner of that country. */
export function isAtPlace(by: 'role' | 'organisation' | 'country', value: string): Sql {
  const own = {
    role: sql`t.role = ${value} AND o.country = 'KZ'`,
    organisation: sql`t.organisation_id = ${value}`,
    country: sql`o.country IS ${value === '' ? null : value}`,
  }[by];
  return sql`${outcomes.granted} AND p.id IN (SELECT t.project_id FROM (${placesOf(isHorizon)}) AS t
    JOIN organisations o ON o.id = t.organisation_id WHERE ${own})`;
}
