import { sql } from 'kysely';
import type { Language } from '#shared/domain/language.ts';
import type { Reader } from '../../../db/schema.ts';
import { among, named, type Sql } from '../names.ts';

export interface ConcurrenceRow {
  code: string;
  title: string;
  country: string;
  requestedDate: string | null;
  requestNumber: string;
  sentTo: string;
  sentDate: string | null;
  dueDate: string | null;
  answeredDate: string | null;
  answerNumber: string;
  decision: string | null;
}

export async function selectConcurrences(
  db: Reader,
  ids: readonly string[],
  languages: readonly Language[],
): Promise<ConcurrenceRow[]> {
  const { rows } = await sql<ConcurrenceRow>`
    SELECT p.code, ${named('p', 'title', languages)} AS title, c.country,
      c.requested_date AS requestedDate, c.request_number AS requestNumber, c.sent_to AS sentTo,
      c.sent_date AS sentDate, c.due_date AS dueDate, c.answered_date AS answeredDate,
      c.answer_number AS answerNumber, c.decision
    FROM ${among(ids)} AS wanted JOIN concurrences c ON c.id = wanted.value
    JOIN projects p ON p.id = c.project_id ORDER BY wanted.key`.execute(db);
  return rows;
}

/** Conditions on concurrences `c` by their state on a day; the same as `concurrenceState` says. */
export const hgcStates = (today: string): Readonly<Record<string, Sql>> => ({
  given: sql`c.decision = 'given'`,
  conditional: sql`c.decision = 'conditional'`,
  refused: sql`c.decision = 'refused'`,
  waiting: sql`c.requested_date IS NOT NULL AND c.answered_date IS NULL`,
  overdue: sql`c.requested_date IS NOT NULL AND c.answered_date IS NULL AND c.due_date < ${today}`,
  planned: sql`c.requested_date IS NULL AND c.answered_date IS NULL`,
  late: sql`c.answered_date > c.due_date`,
  answered: sql`c.answered_date IS NOT NULL`,
});

/** How many concurrences there are in each of these states, and the mean of days from request to answer. */
export async function countConcurrences(
  db: Reader,
  isIn: Sql,
  today: string,
): Promise<Record<string, number> & { all: number; meanDays: number | null }> {
  const counts = Object.entries(hgcStates(today)).map(
    ([name, condition]) => sql`count(*) FILTER (WHERE ${condition}) AS ${sql.ref(name)}`,
  );
  const { rows } = await sql<Record<string, number> & { all: number; meanDays: number | null }>`
    SELECT count(*) AS "all", ${sql.join(counts)},
      avg(julianday(c.answered_date) - julianday(c.requested_date)) AS meanDays
    FROM concurrences c JOIN projects p ON p.id = c.project_id WHERE ${isIn}`.execute(db);
  return rows[0] as Record<string, number> & { all: number; meanDays: number | null };
}

export interface HgcGroup extends Record<string, number | string> {
  id: string;
}

/** Concurrences by the country that gives them. */
export async function groupByCountry(db: Reader, isIn: Sql, today: string): Promise<HgcGroup[]> {
  const { given, refused, waiting, overdue } = hgcStates(today);
  const count = (condition: Sql | undefined): Sql =>
    sql`count(*) FILTER (WHERE ${condition ?? sql`0`})`;
  const { rows } = await sql<HgcGroup>`
    SELECT c.country AS id, count(*) AS count, ${count(given)} AS given,
      ${count(refused)} AS refused, ${count(waiting)} AS waiting, ${count(overdue)} AS overdue
    FROM concurrences c JOIN projects p ON p.id = c.project_id WHERE ${isIn}
    GROUP BY 1 ORDER BY count DESC, 1`.execute(db);
  return rows;
}
