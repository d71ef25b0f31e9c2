import { sql } from 'kysely';
import type { Language } from '#shared/domain/language.ts';
import { currentDue } from '../../../assignments/service.ts';
import type { Reader } from '../../../db/schema.ts';
import { among, mainOrganisation, named } from '../names.ts';

type Ids = readonly string[];
type Languages = readonly Language[];

export interface ProjectRow {
  code: string;
  title: string;
  programme: string;
  lead: string;
  status: string;
  startDate: string | null;
  endDate: string | null;
  budget: number | null;
  currency: string | null;
  scientists: number | null;
  young: number | null;
}

/** Projects of these ids, in their order. */
export async function selectProjectRows(
  db: Reader,
  ids: Ids,
  languages: Languages,
): Promise<ProjectRow[]> {
  const { rows } = await sql<ProjectRow>`
    SELECT p.code, ${named('p', 'title', languages)} AS title,
      ${named('g', 'name', languages)} AS programme, ${named('o', 'name', languages)} AS lead,
      p.status, p.start_date AS startDate, p.end_date AS endDate, p.budget_minor AS budget,
      p.budget_currency AS currency, p.scientists, p.young_scientists AS young
    FROM ${among(ids)} AS wanted JOIN projects p ON p.id = wanted.value
    LEFT JOIN programmes g ON g.id = p.programme_id
    LEFT JOIN organisations o ON o.id = p.lead_organisation_id ORDER BY wanted.key`.execute(db);
  return rows;
}

export interface PersonRow {
  name: string;
  organisation: string;
  degree: string | null;
  country: string | null;
  birthDate: string | null;
}

export async function selectPersonRows(
  db: Reader,
  ids: Ids,
  languages: Languages,
): Promise<PersonRow[]> {
  const { rows } = await sql<PersonRow>`
    SELECT ${named('h', 'name', languages)} AS name, h.degree, h.country,
      h.birth_date AS birthDate,
      ${named('o', 'name', languages)} AS organisation
    FROM ${among(ids)} AS wanted JOIN people h ON h.id = wanted.value
    LEFT JOIN organisations o ON o.id = ${mainOrganisation} ORDER BY wanted.key`.execute(db);
  return rows;
}

export interface OrganisationRow {
  name: string;
  kind: string;
  country: string | null;
  city: string;
}

export async function selectOrganisationRows(
  db: Reader,
  ids: Ids,
  languages: Languages,
): Promise<OrganisationRow[]> {
  const { rows } = await sql<OrganisationRow>`
    SELECT ${named('o', 'name', languages)} AS name, o.kind, o.country, o.city
    FROM ${among(ids)} AS wanted JOIN organisations o ON o.id = wanted.value
    ORDER BY wanted.key`.execute(db);
  return rows;
}

export interface MoneyRow {
  code: string;
  project: string;
  party: string;
  kind: string;
  stage: string;
  basis: string;
  date: string | null;
  minor: number;
  currency: string;
}

export async function selectMoneyRows(
  db: Reader,
  ids: Ids,
  languages: Languages,
): Promise<MoneyRow[]> {
  const { rows } = await sql<MoneyRow>`
    SELECT p.code, ${named('p', 'title', languages)} AS project,
      ${named('o', 'name', languages)} AS party, l.kind, l.stage, l.basis, l.date,
      l.amount_minor AS minor, l.amount_currency AS currency
    FROM ${among(ids)} AS wanted JOIN funding_lines l ON l.id = wanted.value
    JOIN projects p ON p.id = l.project_id LEFT JOIN organisations o ON o.id = l.party_id
    ORDER BY wanted.key`.execute(db);
  return rows;
}

export interface MeetingRow {
  date: string | null;
  endDate: string | null;
  kind: string;
  number: string;
  title: string;
  country: string | null;
  place: string;
  state: string;
}

export async function selectMeetingRows(
  db: Reader,
  ids: Ids,
  languages: Languages,
): Promise<MeetingRow[]> {
  const { rows } = await sql<MeetingRow>`
    SELECT m.date, m.end_date AS endDate, m.kind, m.number, m.country, m.state,
      ${named('m', 'title', languages)} AS title, ${named('m', 'place', languages)} AS place
    FROM ${among(ids)} AS wanted JOIN meetings m ON m.id = wanted.value
    ORDER BY wanted.key`.execute(db);
  return rows;
}

export interface AssignmentRow {
  title: string;
  meeting: string;
  termKind: string;
  due: string | null;
  chief: string;
  doneDate: string | null;
  removedDate: string | null;
}

export async function selectAssignmentRows(
  db: Reader,
  ids: Ids,
  languages: Languages,
): Promise<AssignmentRow[]> {
  const chief = sql`coalesce((SELECT coalesce(nullif(${named('h', 'name', languages)}, ''),
      ${named('o', 'name', languages)}) FROM executors e
    LEFT JOIN people h ON h.id = e.person_id LEFT JOIN organisations o ON o.id = e.organisation_id
    WHERE e.assignment_id = assignments.id AND e.is_chief = 1 AND e.deleted_at IS NULL
    ORDER BY e.num LIMIT 1), '')`;
  const { rows } = await sql<AssignmentRow>`
    SELECT ${named('assignments', 'title', languages)} AS title,
      ${named('m', 'title', languages)} AS meeting, assignments.term_kind AS termKind,
      ${currentDue} AS due, ${chief} AS chief, assignments.done_date AS doneDate,
      assignments.removed_date AS removedDate
    FROM ${among(ids)} AS wanted JOIN assignments ON assignments.id = wanted.value
    LEFT JOIN meetings m ON m.id = assignments.meeting_id ORDER BY wanted.key`.execute(db);
  return rows;
}

export interface DecisionRow {
  date: string | null;
  meeting: string;
  number: string;
  title: string;
}

export async function selectDecisionRows(
  db: Reader,
  ids: Ids,
  languages: Languages,
): Promise<DecisionRow[]> {
  const { rows } = await sql<DecisionRow>`
    SELECT m.date, ${named('m', 'title', languages)} AS meeting, d.number,
      ${named('d', 'title', languages)} AS title
    FROM ${among(ids)} AS wanted JOIN decisions d ON d.id = wanted.value
    JOIN meetings m ON m.id = d.meeting_id ORDER BY wanted.key`.execute(db);
  return rows;
}

export interface InitiativeRow {
  title: string;
  voicedDate: string | null;
  voicedBy: string;
  organisation: string;
  meeting: string;
  state: string;
  became: string;
  reason: string;
}

export async function selectInitiativeRows(
  db: Reader,
  ids: Ids,
  languages: Languages,
): Promise<InitiativeRow[]> {
  const { rows } = await sql<InitiativeRow>`
    SELECT ${named('i', 'title', languages)} AS title, i.voiced_date AS voicedDate, i.state,
      i.reason, ${named('h', 'name', languages)} AS voicedBy,
      ${named('o', 'name', languages)} AS organisation, ${named('m', 'title', languages)} AS meeting,
      coalesce(nullif(${named('p', 'title', languages)}, ''), ${named('g', 'name', languages)})
        AS became
    FROM ${among(ids)} AS wanted JOIN initiatives i ON i.id = wanted.value
    LEFT JOIN people h ON h.id = i.voiced_by_id LEFT JOIN organisations o ON o.id = i.organisation_id
    LEFT JOIN meetings m ON m.id = i.meeting_id LEFT JOIN projects p ON p.id = i.project_id
    LEFT JOIN programmes g ON g.id = i.programme_id ORDER BY wanted.key`.execute(db);
  return rows;
}

export interface ResultRow {
  kind: string;
  title: string;
  date: string | null;
  code: string;
  project: string;
  authors: string;
  venue: string;
  number: string;
  country: string | null;
  peopleCount: number | null;
}

/** Results of these ids; an author who is known as a record by name. */
export async function selectResultRows(
  db: Reader,
  ids: Ids,
  languages: Languages,
): Promise<ResultRow[]> {
  const { rows } = await sql<ResultRow>`
    SELECT r.kind, ${named('r', 'title', languages)} AS title, r.date, p.code,
      ${named('p', 'title', languages)} AS project, r.venue, r.country,
      coalesce(nullif(r.authors, ''), ${named('h', 'name', languages)}) AS authors,
      coalesce(nullif(r.doi, ''), r.number) AS number, r.people_count AS peopleCount
    FROM ${among(ids)} AS wanted JOIN results r ON r.id = wanted.value
    JOIN projects p ON p.id = r.project_id LEFT JOIN people h ON h.id = r.person_id
    ORDER BY wanted.key`.execute(db);
  return rows;
}
