import { sql } from 'kysely';
import type { Language } from '#shared/domain/language.ts';
import type { Reader } from '../../../db/schema.ts';
import { named } from '../names.ts';

type Languages = readonly Language[];

export interface PassportRow {
  code: string;
  acronym: string;
  title: string;
  programme: string;
  programmeId: string | null;
  programmeStatus: string;
  lead: string;
  leadId: string | null;
  status: string;
  startDate: string | null;
  endDate: string | null;
  agreementDate: string | null;
  minor: number | null;
  currency: string | null;
  field: string | null;
  manager: string;
  scientists: number | null;
  young: number | null;
  summary: string;
  tags: string;
}

export async function selectPassport(
  db: Reader,
  id: string,
  languages: Languages,
): Promise<PassportRow | undefined> {
  const { rows } = await sql<PassportRow>`
    SELECT p.code, p.acronym, ${named('p', 'title', languages)} AS title,
      ${named('g', 'name', languages)} AS programme, g.id AS programmeId,
      p.programme_status AS programmeStatus, ${named('o', 'name', languages)} AS lead,
      o.id AS leadId, p.status, p.start_date AS startDate, p.end_date AS endDate,
      p.agreement_date AS agreementDate, p.budget_minor AS minor, p.budget_currency AS currency,
      p.field, p.manager, p.scientists, p.young_scientists AS young,
      ${named('p', 'summary', languages)} AS summary, p.tags
    FROM projects p LEFT JOIN programmes g ON g.id = p.programme_id
    LEFT JOIN organisations o ON o.id = p.lead_organisation_id
    WHERE p.id = ${id} AND p.deleted_at IS NULL`.execute(db);
  return rows[0];
}

export interface PartRow {
  id: string;
  [column: string]: string | number | null;
}

/** Numbers of the project beside its code. */
export async function selectNumbers(db: Reader, id: string): Promise<PartRow[]> {
  const { rows } = await sql<PartRow>`SELECT id, type, value FROM identifiers
    WHERE project_id = ${id} AND deleted_at IS NULL ORDER BY num`.execute(db);
  return rows;
}

export async function selectParticipants(
  db: Reader,
  id: string,
  languages: Languages,
): Promise<PartRow[]> {
  const { rows } = await sql<PartRow>`
    SELECT o.id, ${named('o', 'name', languages)} AS name, o.country, c.role
    FROM participants c JOIN organisations o ON o.id = c.organisation_id
    WHERE c.project_id = ${id} AND c.deleted_at IS NULL ORDER BY c.num`.execute(db);
  return rows;
}

/** The team by role with how many people bear it; those who lead by name. */
export async function selectLeaders(
  db: Reader,
  id: string,
  languages: Languages,
): Promise<PartRow[]> {
  const { rows } = await sql<PartRow>`
    SELECT h.id, ${named('h', 'name', languages)} AS name, m.role,
      ${named('o', 'name', languages)} AS organisation
    FROM team_members m JOIN people h ON h.id = m.person_id
    LEFT JOIN organisations o ON o.id = m.organisation_id
    WHERE m.project_id = ${id} AND m.deleted_at IS NULL
      AND m.role IN ('manager', 'sub_manager', 'principal_investigator')
    ORDER BY m.num`.execute(db);
  return rows;
}

export async function selectMilestones(
  db: Reader,
  id: string,
  languages: Languages,
): Promise<PartRow[]> {
  const { rows } = await sql<PartRow>`
    SELECT id, kind, number, ${named('m', 'title', languages)} AS title, due_date AS dueDate,
      received_date AS receivedDate, accepted_date AS acceptedDate
    FROM milestones m WHERE project_id = ${id} AND deleted_at IS NULL
    ORDER BY due_date NULLS LAST, num`.execute(db);
  return rows;
}

export async function selectAmendments(
  db: Reader,
  id: string,
  languages: Languages,
): Promise<PartRow[]> {
  const { rows } = await sql<PartRow>`
    SELECT id, kind, number, date, new_end_date AS newEndDate, former_end_date AS formerEndDate,
      ${named('a', 'description', languages)} AS description
    FROM amendments a WHERE project_id = ${id} AND deleted_at IS NULL
    ORDER BY date, num`.execute(db);
  return rows;
}

export async function selectRisks(db: Reader, id: string): Promise<PartRow[]> {
  const { rows } = await sql<PartRow>`
    SELECT id, level, text, measures, date FROM notes
    WHERE record_kind = 'project' AND record_id = ${id} AND deleted_at IS NULL AND kind = 'risk'
      AND is_open = 1 ORDER BY num`.execute(db);
  return rows;
}

/** Meetings that a project was a topic of, or at which assignments about it were given. */
export const meetingsAbout = (id: string) => sql`SELECT m.id FROM meetings m
  WHERE m.deleted_at IS NULL AND (m.id IN (SELECT meeting_id FROM meeting_topics
      WHERE project_id = ${id} AND deleted_at IS NULL)
    OR m.id IN (SELECT meeting_id FROM assignments
      WHERE project_id = ${id} AND deleted_at IS NULL))
  ORDER BY m.date DESC, m.num`;
