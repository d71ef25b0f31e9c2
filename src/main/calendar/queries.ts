import { sql, type RawBuilder } from 'kysely';
import type { TermKind } from '#shared/domain/assignmentState.ts';
import { currentDue } from '../assignments/service.ts';
import type { Reader } from '../db/schema.ts';

/** Days from one to another, both included, and the most rows to answer. */
export interface Span {
  from: string;
  to: string;
  limit: number;
  /** Only what somebody still waits for. */
  isWaiting: boolean;
}

/** A condition that holds only where what waits is asked for. */
const whenWaiting = (isWaiting: boolean, condition: RawBuilder<unknown>): RawBuilder<unknown> =>
  isWaiting ? sql`AND ${condition}` : sql``;

/** What every entry has; names and `number` may be empty, never null. */
export interface TermRow {
  id: string;
  number: string;
  variant: string;
  date: string;
  title_kk: string;
  title_ru: string;
  title_en: string;
  detail_kk: string;
  detail_ru: string;
  detail_en: string;
}

interface ProjectTermRow extends TermRow {
  project_id: string;
}

/** Columns of a name under another name: the first of `from` that is there. */
const local = (as: string, ...from: string[]): RawBuilder<unknown> =>
  sql.join(
    ['kk', 'ru', 'en'].map((language) => {
      const columns = from.map((column) => sql.ref(`${column}_${language}`));
      return sql`coalesce(${sql.join(columns)}, '') AS ${sql.ref(`${as}_${language}`)}`;
    }),
  );

/** Meetings and visits that have a day in the span. */
export async function selectMeetings(db: Reader, { from, to, limit, isWaiting }: Span) {
  type Row = TermRow & {
    state: string;
    end_date: string;
    start_time: string;
    end_time: string;
    time_zone: string;
  };
  const { rows } = await sql<Row>`
    SELECT m.id, m.number, m.kind AS variant, m.state, m.date, coalesce(m.end_date, m.date) AS end_date,
      m.start_time, m.end_time, m.time_zone,
      ${local('title', 'm.title')}, ${local('detail', 'm.place')}
    FROM meetings m
    WHERE m.deleted_at IS NULL AND m.date <= ${to} AND coalesce(m.end_date, m.date) >= ${from}
      ${whenWaiting(isWaiting, sql`m.state <> 'closed'`)}
    ORDER BY m.date, m.num LIMIT ${limit}`.execute(db);
  return rows;
}

/** A term of a project that was given up obliges nobody any more. */
const isKept = sql`p.status NOT IN ('terminated', 'rejected', 'hgc_refused')`;

const codeAndId = sql`p.code AS number, p.id AS project_id`;

const ofProject = sql`${codeAndId}, ${local('detail', 'p.title')}`;

/** Terms until which concurrences are to be answered. */
export async function selectConcurrences(db: Reader, { from, to, limit, isWaiting }: Span) {
  type Row = ProjectTermRow & {
    requested_date: string | null;
    answered_date: string | null;
    decision: string | null;
  };
  const { rows } = await sql<Row>`
    SELECT c.id, c.country AS variant, c.due_date AS date, c.requested_date, c.answered_date,
      c.decision, '' AS title_kk, '' AS title_ru, '' AS title_en, ${ofProject}
    FROM concurrences c JOIN projects p ON p.id = c.project_id
    WHERE c.deleted_at IS NULL AND p.deleted_at IS NULL
      AND c.due_date BETWEEN ${from} AND ${to}
      AND (${isKept} OR c.answered_date IS NOT NULL OR c.decision IS NOT NULL)
      ${whenWaiting(isWaiting, sql`c.answered_date IS NULL AND c.decision IS NULL`)}
    ORDER BY c.due_date, c.num LIMIT ${limit}`.execute(db);
  return rows;
}

/** Milestones, deliverables and reports that fall due. */
export async function selectMilestones(db: Reader, { from, to, limit, isWaiting }: Span) {
  type Row = ProjectTermRow & { received_date: string | null; accepted_date: string | null };
  const { rows } = await sql<Row>`
    SELECT m.id, m.kind AS variant, m.due_date AS date, m.received_date, m.accepted_date,
      ${local('title', 'm.title')}, ${ofProject}
    FROM milestones m JOIN projects p ON p.id = m.project_id
    WHERE m.deleted_at IS NULL AND p.deleted_at IS NULL
      AND m.due_date BETWEEN ${from} AND ${to}
      AND (${isKept} OR m.received_date IS NOT NULL OR m.accepted_date IS NOT NULL)
      ${whenWaiting(isWaiting, sql`m.received_date IS NULL AND m.accepted_date IS NULL`)}
    ORDER BY m.due_date, m.num LIMIT ${limit}`.execute(db);
  return rows;
}

/** Ends of the agreements of projects that were not given up. */
export async function selectEnds(db: Reader, { from, to, limit, isWaiting }: Span) {
  const { rows } = await sql<ProjectTermRow>`
    SELECT p.id, p.status AS variant, p.end_date AS date,
      ${local('title', 'p.title')}, ${codeAndId}, ${local('detail', 'o.name')}
    FROM projects p LEFT JOIN organisations o ON o.id = p.lead_organisation_id
    WHERE p.deleted_at IS NULL AND p.end_date BETWEEN ${from} AND ${to} AND ${isKept}
      ${whenWaiting(isWaiting, sql`p.status IN ('funded', 'active', 'suspended')`)}
    ORDER BY p.end_date, p.num LIMIT ${limit}`.execute(db);
  return rows;
}

/**
 * Assignments whose term in force falls into the span, but for those taken off control undone. The term is
 * reckoned only where the first one, an extension or a recurrence may lead there.
 */
export async function selectAssignments(db: Reader, { from, to, limit, isWaiting }: Span) {
  type Row = TermRow & { variant: TermKind; done_date: string | null };
  const { rows } = await sql<Row>`
    WITH near AS (
      SELECT num FROM assignments
      WHERE due_date BETWEEN ${from} AND ${to} AND term_kind = 'date'
      UNION SELECT given.num FROM extensions JOIN assignments AS given
        ON given.id = extensions.assignment_id
      WHERE extensions.new_date BETWEEN ${from} AND ${to} AND extensions.deleted_at IS NULL
      UNION SELECT num FROM assignments
      WHERE term_kind IN ('monthly', 'quarterly') AND due_date <= ${to}),
    termed AS MATERIALIZED (
      SELECT assignments.num, ${currentDue} AS due
      FROM near JOIN assignments ON assignments.num = near.num
      WHERE assignments.deleted_at IS NULL
        AND (assignments.done_date IS NOT NULL OR assignments.removed_date IS NULL)
        ${whenWaiting(isWaiting, sql`assignments.done_date IS NULL`)}),
    chosen AS MATERIALIZED (
      SELECT num, due FROM termed WHERE due BETWEEN ${from} AND ${to}
      ORDER BY due, num LIMIT ${limit})
    SELECT a.id, a.point AS number, a.term_kind AS variant, chosen.due AS date, a.done_date,
      ${local('title', 'a.title')}, ${local('detail', 'people.name', 'organisations.name')}
    FROM chosen JOIN assignments a ON a.num = chosen.num
    LEFT JOIN executors ON executors.assignment_id = a.id
      AND executors.is_chief = 1 AND executors.deleted_at IS NULL
    LEFT JOIN people ON people.id = executors.person_id
    LEFT JOIN organisations ON organisations.id = executors.organisation_id
    GROUP BY a.num ORDER BY chosen.due, a.num`.execute(db);
  return rows;
}
