import { sql } from 'kysely';
import type { Language } from '#shared/domain/language.ts';
import type { Money } from '#shared/domain/money.ts';
import type { Reader } from '../../../db/schema.ts';
import { among, named, type Sql } from '../names.ts';

/** Whom a briefing is about: a country, an organisation or a person, as the records that stand for it. */
export interface Subject {
  kind: 'country' | 'organisation' | 'person';
  id: string;
  organisations: readonly string[];
  people: readonly string[];
}

const idsOf = async (db: Reader, statement: Sql): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`${statement}`.execute(db);
  return rows.map(({ id }) => id);
};

/** The records behind a country's code or the id of an organisation or a person; undefined where there is none. */
export async function readSubject(db: Reader, about: string): Promise<Subject | undefined> {
  if (/^[A-Z]{2}$/u.test(about)) {
    const organisations = await idsOf(
      db,
      sql`SELECT id FROM organisations WHERE country = ${about} AND deleted_at IS NULL ORDER BY num`,
    );
    const people = await idsOf(
      db,
      sql`SELECT id FROM people WHERE country = ${about} AND deleted_at IS NULL ORDER BY num`,
    );
    return { kind: 'country', id: about, organisations, people };
  }
  const [organisation] = await idsOf(
    db,
    sql`SELECT id FROM organisations WHERE id = ${about} AND deleted_at IS NULL`,
  );
  if (organisation !== undefined) {
    const people = await idsOf(
      db,
      sql`SELECT DISTINCT h.id FROM people h JOIN affiliations a ON a.person_id = h.id
        WHERE a.organisation_id = ${about} AND a.deleted_at IS NULL AND a.end_date IS NULL
        AND h.deleted_at IS NULL`,
    );
    return { kind: 'organisation', id: about, organisations: [about], people };
  }
  const [person] = await idsOf(
    db,
    sql`SELECT id FROM people WHERE id = ${about} AND deleted_at IS NULL`,
  );
  return person === undefined
    ? undefined
    : { kind: 'person', id: about, organisations: [], people: [about] };
}

const list = (ids: readonly string[]): Sql => sql`(SELECT value FROM ${among(ids)})`;

/** Meetings `m` in which the subject is a side or attends. */
export const isMet = ({ kind, id, organisations, people }: Subject): Sql => {
  const byRecords = sql`m.id IN (SELECT meeting_id FROM sides
      WHERE deleted_at IS NULL AND organisation_id IN ${list(organisations)})
    OR m.id IN (SELECT meeting_id FROM attendees WHERE deleted_at IS NULL
      AND (person_id IN ${list(people)} OR organisation_id IN ${list(organisations)}))`;
  const byCountry =
    kind === 'country'
      ? sql`OR m.country = ${id} OR m.id IN (SELECT meeting_id FROM sides
          WHERE deleted_at IS NULL AND country = ${id})`
      : sql``;
  return sql`m.deleted_at IS NULL AND (${byRecords} ${byCountry})`;
};

/** Projects `p` that the subject leads, takes part in, pays or works in. */
export const isJoint = ({ organisations, people }: Subject): Sql => {
  const own = list(organisations);
  return sql`p.deleted_at IS NULL AND (p.lead_organisation_id IN ${own}
    OR p.id IN (SELECT project_id FROM participants
      WHERE deleted_at IS NULL AND organisation_id IN ${own})
    OR p.id IN (SELECT project_id FROM funding_lines WHERE deleted_at IS NULL AND party_id IN ${own})
    OR p.id IN (SELECT project_id FROM team_members
      WHERE deleted_at IS NULL AND person_id IN ${list(people)}))`;
};

/** Whether the subject carries out an assignment `a`. */
const isTheirs = ({ organisations, people }: Subject): Sql => sql`EXISTS (SELECT 1 FROM executors e
  WHERE e.assignment_id = a.id AND e.deleted_at IS NULL
  AND (e.person_id IN ${list(people)} OR e.organisation_id IN ${list(organisations)}))`;

/** Assignments `a` that wait for somebody: theirs, or those given to others at joint meetings. */
export const isOpenOn = (side: 'theirs' | 'ours', subject: Subject): Sql => {
  const open = sql`a.deleted_at IS NULL AND a.done_date IS NULL AND a.removed_date IS NULL`;
  return side === 'theirs'
    ? sql`${open} AND ${isTheirs(subject)}`
    : sql`${open} AND NOT ${isTheirs(subject)}
        AND a.meeting_id IN (SELECT m.id FROM meetings m WHERE ${isMet(subject)})`;
};

export async function countOf(db: Reader, from: Sql, condition: Sql): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM ${from} WHERE ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Budgets of joint projects, each project once, per currency. */
export async function sumJoint(db: Reader, subject: Subject): Promise<Money[]> {
  const { rows } = await sql<Money>`
    SELECT p.budget_currency AS currency, sum(p.budget_minor) AS minor FROM projects p
    WHERE p.budget_minor IS NOT NULL AND ${isJoint(subject)} GROUP BY 1 ORDER BY 1`.execute(db);
  return rows;
}

/** Commitments `l` of the subject itself to projects `p`. */
export const isPaidBy = ({ organisations }: Subject): Sql => sql`l.deleted_at IS NULL
  AND p.deleted_at IS NULL AND l.basis = 'actual' AND l.stage = 'commitment'
  AND l.party_id IN ${list(organisations)}`;

/** What the subject itself committed, per currency. */
export async function sumPaid(db: Reader, subject: Subject): Promise<Money[]> {
  const { rows } = await sql<Money>`
    SELECT l.amount_currency AS currency, sum(l.amount_minor) AS minor FROM funding_lines l
    JOIN projects p ON p.id = l.project_id WHERE ${isPaidBy(subject)}
    GROUP BY 1 ORDER BY 1`.execute(db);
  return rows;
}

export interface WhoRow {
  name: string;
  short: string;
  kind: string;
  country: string | null;
  city: string;
  website: string;
  degree: string | null;
  title: string | null;
  organisation: string;
  position: string;
}

export async function selectWho(
  db: Reader,
  { kind, id }: Subject,
  languages: readonly Language[],
): Promise<WhoRow | undefined> {
  const { rows } =
    kind === 'organisation'
      ? await sql<WhoRow>`
          SELECT ${named('o', 'name', languages)} AS name, o.short_name AS short, o.kind,
            o.country, o.city, o.website, NULL AS degree, NULL AS title, '' AS organisation,
            '' AS position FROM organisations o WHERE o.id = ${id}`.execute(db)
      : await sql<WhoRow>`
          SELECT ${named('h', 'name', languages)} AS name, '' AS short, '' AS kind, h.country,
            '' AS city, '' AS website, h.degree, h.academic_title AS title,
            ${named('o', 'name', languages)} AS organisation,
            ${named('a', 'position', languages)} AS position
          FROM people h LEFT JOIN affiliations a ON a.num = (SELECT num FROM affiliations
            WHERE person_id = h.id AND deleted_at IS NULL AND end_date IS NULL
            ORDER BY is_main DESC, num LIMIT 1)
          LEFT JOIN organisations o ON o.id = a.organisation_id WHERE h.id = ${id}`.execute(db);
  return rows[0];
}
