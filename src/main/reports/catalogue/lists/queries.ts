import { sql } from 'kysely';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Reader } from '../../../db/schema.ts';
import { named, type Span } from '../queries.ts';

export interface MeetingRow {
  date: string;
  endDate: string | null;
  kind: string;
  number: string;
  title: string;
  country: string | null;
  place: string;
  sides: string | null;
  attendees: number;
  decisions: number;
  assignments: number;
  state: string;
}

/** Meetings and visits of a span by date. */
export async function selectMeetings(
  db: Reader,
  { from, to }: Span,
  language: Language,
): Promise<MeetingRow[]> {
  const { rows } = await sql<MeetingRow>`
    SELECT m.date, m.end_date AS endDate, m.kind, m.number, ${named('m', 'title', language)} AS title,
      m.country, ${named('m', 'place', language)} AS place, m.state,
      (SELECT group_concat(name, '; ') FROM (
        SELECT coalesce(nullif(${named('s', 'name', language)}, ''), ${named('o', 'name', language)})
          AS name
        FROM sides s LEFT JOIN organisations o ON o.id = s.organisation_id
        WHERE s.meeting_id = m.id AND s.deleted_at IS NULL ORDER BY s.position, s.num)) AS sides,
      (SELECT count(DISTINCT person_id) FROM attendees WHERE meeting_id = m.id
        AND deleted_at IS NULL) AS attendees,
      (SELECT count(*) FROM decisions WHERE meeting_id = m.id AND deleted_at IS NULL) AS decisions,
      (SELECT count(*) FROM assignments WHERE meeting_id = m.id
        AND deleted_at IS NULL) AS assignments
    FROM meetings m WHERE m.deleted_at IS NULL AND m.date BETWEEN ${from} AND ${to}
    ORDER BY m.date, m.num`.execute(db);
  return rows;
}

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

/** Every concurrence by the date it was asked for, those not asked for at the end. */
export async function selectConcurrences(
  db: Reader,
  language: Language,
): Promise<ConcurrenceRow[]> {
  const { rows } = await sql<ConcurrenceRow>`
    SELECT p.code, ${named('p', 'title', language)} AS title, c.country,
      c.requested_date AS requestedDate, c.request_number AS requestNumber, c.sent_to AS sentTo,
      c.sent_date AS sentDate, c.due_date AS dueDate, c.answered_date AS answeredDate,
      c.answer_number AS answerNumber, c.decision
    FROM concurrences c JOIN projects p ON p.id = c.project_id
    WHERE c.deleted_at IS NULL AND p.deleted_at IS NULL
    ORDER BY c.requested_date IS NULL, c.requested_date, c.num`.execute(db);
  return rows;
}

export interface ResultRow {
  kind: string;
  title: string;
  date: string;
  code: string;
  project: string;
  authors: string;
  venue: string;
  number: string;
  peopleCount: number | null;
}

/** Results of a span by kind and date; an author who is known as a record by name. */
export async function selectResults(
  db: Reader,
  { from, to }: Span,
  language: Language,
): Promise<ResultRow[]> {
  const { rows } = await sql<ResultRow>`
    SELECT r.kind, ${named('r', 'title', language)} AS title, r.date, p.code,
      ${named('p', 'title', language)} AS project,
      coalesce(nullif(r.authors, ''), ${named('h', 'name', language)}) AS authors, r.venue,
      coalesce(nullif(r.doi, ''), r.number) AS number, r.people_count AS peopleCount
    FROM results r JOIN projects p ON p.id = r.project_id LEFT JOIN people h ON h.id = r.person_id
    WHERE r.deleted_at IS NULL AND p.deleted_at IS NULL AND r.date BETWEEN ${from} AND ${to}
    ORDER BY r.kind, r.date, r.num`.execute(db);
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

/** Every initiative by the day it was voiced. */
export async function selectInitiatives(db: Reader, language: Language): Promise<InitiativeRow[]> {
  const { rows } = await sql<InitiativeRow>`
    SELECT ${named('i', 'title', language)} AS title, i.voiced_date AS voicedDate, i.state, i.reason,
      ${named('h', 'name', language)} AS voicedBy, ${named('o', 'name', language)} AS organisation,
      ${named('m', 'title', language)} AS meeting,
      coalesce(nullif(${named('p', 'title', language)}, ''), ${named('g', 'name', language)}) AS became
    FROM initiatives i LEFT JOIN people h ON h.id = i.voiced_by_id
    LEFT JOIN organisations o ON o.id = i.organisation_id LEFT JOIN meetings m ON m.id = i.meeting_id
    LEFT JOIN projects p ON p.id = i.project_id LEFT JOIN programmes g ON g.id = i.programme_id
    WHERE i.deleted_at IS NULL ORDER BY i.voiced_date IS NULL, i.voiced_date, i.num`.execute(db);
  return rows;
}

export interface ChangeCount {
  kind: RecordKindName;
  action: string;
  count: number;
}

/** Lines of the history from a day on, by kind of record and by what was done. */
export async function countChanges(db: Reader, since: string): Promise<ChangeCount[]> {
  const { rows } = await sql<ChangeCount>`
    SELECT kind, action, count(*) AS count FROM history WHERE at >= ${since}
    GROUP BY kind, action ORDER BY kind, action`.execute(db);
  return rows;
}

export interface ChangeRow {
  at: string;
  actor: string;
  kind: RecordKindName;
  id: string;
  action: string;
}

/** The latest changes of records of these kinds from a day on. */
export async function selectChanges(
  db: Reader,
  since: string,
  kinds: readonly string[],
  limit: number,
): Promise<ChangeRow[]> {
  const { rows } = await sql<ChangeRow>`
    SELECT at, actor, kind, record_id AS id, action FROM history
    WHERE at >= ${since} AND kind IN (SELECT value FROM json_each(${JSON.stringify(kinds)}))
    ORDER BY seq DESC LIMIT ${limit}`.execute(db);
  return rows;
}
