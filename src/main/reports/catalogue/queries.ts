import { sql, type RawBuilder } from 'kysely';
import { fallbacks, type Language } from '#shared/domain/language.ts';
import type { Money } from '#shared/domain/money.ts';
import type { Reader } from '../../db/schema.ts';

export interface Span {
  from: string;
  to: string;
}

type Sql = RawBuilder<unknown>;

/** The name of a record in a language, or in the next that has one; empty where there is no record. */
export const named = (alias: string, field: string, language: Language): Sql =>
  sql`coalesce(${sql.join(
    fallbacks[language].map((one) => sql`nullif(${sql.ref(`${alias}.${field}_${one}`)}, '')`),
  )}, '')`;

/** Projects with an agreement that ran on any day of the span; without an end they run on. */
const ran = ({ from, to }: Span): Sql => sql`p.deleted_at IS NULL
  AND p.status IN ('funded', 'active', 'suspended', 'completed', 'terminated')
  AND p.start_date <= ${to} AND (p.end_date IS NULL OR p.end_date >= ${from})`;

export interface Counted {
  projects: number;
  participations: number;
  young: number;
}

const counted = sql`count(*) AS projects, coalesce(sum(p.scientists), 0) AS participations,
  coalesce(sum(p.young_scientists), 0) AS young`;

export async function countProjects(db: Reader, span: Span): Promise<Counted> {
  const { rows } = await sql<Counted>`SELECT ${counted} FROM projects p WHERE ${ran(span)}`.execute(
    db,
  );
  return rows[0] ?? { projects: 0, participations: 0, young: 0 };
}

/** Scientists of the teams: neither support nor collaborators abroad. */
const scientists = sql`m.deleted_at IS NULL AND m.role NOT IN ('support', 'foreign_collaborator')`;

export interface Scientist {
  id: string;
  name: string;
  birthDate: string | null;
  degree: string | null;
  organisation: string;
  projects: number;
  /** Start of the first of these projects. */
  firstStart: string;
}

/** Everybody who works in a team of these projects, each person once, in the order of the alphabet. */
export async function selectScientists(
  db: Reader,
  span: Span,
  language: Language,
): Promise<Scientist[]> {
  const { rows } = await sql<Scientist>`
    SELECT h.id, ${named('h', 'name', language)} AS name, h.birth_date AS birthDate, h.degree,
      coalesce((SELECT ${named('o', 'name', language)} FROM affiliations a
        JOIN organisations o ON o.id = a.organisation_id
        WHERE a.person_id = h.id AND a.deleted_at IS NULL AND a.end_date IS NULL
        ORDER BY a.is_main DESC, a.num LIMIT 1), '') AS organisation,
      count(DISTINCT p.id) AS projects, min(p.start_date) AS firstStart
    FROM team_members m JOIN projects p ON p.id = m.project_id JOIN people h ON h.id = m.person_id
    WHERE ${scientists} AND h.deleted_at IS NULL AND ${ran(span)}
    GROUP BY h.id ORDER BY ${sql.ref(`h.sort_${language}`)}, h.num`.execute(db);
  return rows;
}

export async function countScientists(db: Reader, span: Span): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    SELECT count(DISTINCT m.person_id) AS people FROM team_members m
    JOIN projects p ON p.id = m.project_id JOIN people h ON h.id = m.person_id
    WHERE ${scientists} AND h.deleted_at IS NULL AND ${ran(span)}`.execute(db);
  return rows[0]?.people ?? 0;
}

/** Organisations that lead or take part, each once. */
export async function countOrganisations(db: Reader, span: Span): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM (
    SELECT p.lead_organisation_id AS id FROM projects p
    WHERE p.lead_organisation_id IS NOT NULL AND ${ran(span)}
    UNION SELECT c.organisation_id FROM participants c JOIN projects p ON p.id = c.project_id
    WHERE c.deleted_at IS NULL AND ${ran(span)})`.execute(db);
  return rows[0]?.count ?? 0;
}

export interface Group extends Counted {
  id: string | null;
  name: string;
}

/** A sum of one group in one currency. */
export interface GroupMoney extends Money {
  id: string | null;
}

/** Projects by their field of science or by programme; the name of a field is its code. */
export async function groupProjects(
  db: Reader,
  span: Span,
  by: 'field' | 'programme',
  language: Language,
): Promise<Group[]> {
  const [id, name] =
    by === 'field'
      ? [sql`nullif(p.field, '')`, sql`coalesce(p.field, '')`]
      : [sql`p.programme_id`, named('g', 'name', language)];
  const { rows } = await sql<Group>`
    SELECT ${id} AS id, ${name} AS name, ${counted}
    FROM projects p LEFT JOIN programmes g ON g.id = p.programme_id
    WHERE ${ran(span)} GROUP BY 1 ORDER BY projects DESC, name`.execute(db);
  return rows;
}

/** Budgets of the projects, one sum per group and currency; of all in one group without an id. */
export async function sumBudgets(
  db: Reader,
  span: Span,
  by: 'field' | 'programme' | 'all',
): Promise<GroupMoney[]> {
  const id = { field: sql`nullif(p.field, '')`, programme: sql`p.programme_id`, all: sql`NULL` }[
    by
  ];
  const { rows } = await sql<GroupMoney>`
    SELECT ${id} AS id, p.budget_currency AS currency, sum(p.budget_minor) AS minor FROM projects p
    WHERE p.budget_minor IS NOT NULL AND ${ran(span)} GROUP BY 1, 2 ORDER BY 2`.execute(db);
  return rows;
}

/** Parties that committed money: their projects, each once per party. */
export async function groupByParty(db: Reader, span: Span, language: Language): Promise<Group[]> {
  const { rows } = await sql<Group>`
    SELECT o.id, ${named('o', 'name', language)} AS name, ${counted} FROM (
      SELECT DISTINCT project_id, party_id FROM funding_lines
      WHERE deleted_at IS NULL AND basis = 'actual' AND stage = 'commitment') AS paid
    JOIN projects p ON p.id = paid.project_id LEFT JOIN organisations o ON o.id = paid.party_id
    WHERE ${ran(span)} GROUP BY o.id ORDER BY projects DESC, name`.execute(db);
  return rows;
}

export async function sumCommitments(db: Reader, span: Span): Promise<GroupMoney[]> {
  const { rows } = await sql<GroupMoney>`
    SELECT l.party_id AS id, l.amount_currency AS currency, sum(l.amount_minor) AS minor
    FROM funding_lines l JOIN projects p ON p.id = l.project_id
    WHERE l.deleted_at IS NULL AND l.basis = 'actual' AND l.stage = 'commitment' AND ${ran(span)}
    GROUP BY 1, 2 ORDER BY 2`.execute(db);
  return rows;
}

export interface FundingRow {
  party: string;
  programme: string;
  year: string;
  currency: string;
  planned: number;
  committed: number;
  disbursed: number;
  spent: number;
}

/**
 * Money by party, programme, year and currency, of lines dated in the span. What is planned counts in the
 * first stage for which the project has a plan in that currency, so that no plan counts twice.
 */
export async function sumFunding(
  db: Reader,
  span: Span,
  language: Language,
): Promise<FundingRow[]> {
  const actual = (stage: string): Sql =>
    sql`sum(CASE WHEN l.basis = 'actual' AND l.stage = ${stage} THEN l.amount_minor ELSE 0 END)`;
  const rank = sql`CASE stage WHEN 'commitment' THEN 1 WHEN 'disbursement' THEN 2 ELSE 3 END`;
  const { rows } = await sql<FundingRow>`
    WITH first AS (
      SELECT project_id, amount_currency, min(${rank}) AS rank FROM funding_lines
      WHERE deleted_at IS NULL AND basis = 'planned' GROUP BY project_id, amount_currency),
    lines AS (SELECT *, ${rank} AS rank FROM funding_lines
      WHERE deleted_at IS NULL AND date BETWEEN ${span.from} AND ${span.to})
    SELECT ${named('o', 'name', language)} AS party, ${named('g', 'name', language)} AS programme,
      substr(l.date, 1, 4) AS year, l.amount_currency AS currency,
      sum(CASE WHEN l.basis = 'planned' AND l.rank = f.rank THEN l.amount_minor ELSE 0 END) AS planned,
      ${actual('commitment')} AS committed, ${actual('disbursement')} AS disbursed,
      ${actual('expenditure')} AS spent
    FROM lines l JOIN projects p ON p.id = l.project_id AND p.deleted_at IS NULL
    LEFT JOIN first f ON f.project_id = l.project_id AND f.amount_currency = l.amount_currency
    LEFT JOIN organisations o ON o.id = l.party_id
    LEFT JOIN programmes g ON g.id = p.programme_id
    GROUP BY o.id, g.id, 3, 4 ORDER BY party, programme, year, currency`.execute(db);
  return rows;
}

/** Lines of money that no year can hold, because they have no date. */
export async function countUndated(db: Reader): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM funding_lines l JOIN projects p ON p.id = l.project_id
    WHERE l.deleted_at IS NULL AND p.deleted_at IS NULL AND l.date IS NULL`.execute(db);
  return rows[0]?.count ?? 0;
}
