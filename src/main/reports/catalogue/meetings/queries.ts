import { sql } from 'kysely';
import type { Language } from '#shared/domain/language.ts';
import type { Reader } from '../../../db/schema.ts';
import { among, named, type Sql } from '../names.ts';
import type { Period } from '../parameters.ts';

/** Meetings `m` that begin in a period. */
export const isHeldIn = ({ from, to }: Period): Sql =>
  sql`m.deleted_at IS NULL AND m.date BETWEEN ${from} AND ${to}`;

export const visits = ['delegation_visit', 'site_visit'] as const;

export const isVisit = sql`m.kind IN ('delegation_visit', 'site_visit')`;

export interface RegisteredMeeting {
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

export async function selectRegistered(
  db: Reader,
  ids: readonly string[],
  languages: readonly Language[],
): Promise<RegisteredMeeting[]> {
  const { rows } = await sql<RegisteredMeeting>`
    SELECT m.date, m.end_date AS endDate, m.kind, m.number, m.country, m.state,
      ${named('m', 'title', languages)} AS title, ${named('m', 'place', languages)} AS place,
      (SELECT group_concat(name, '; ') FROM (
        SELECT coalesce(nullif(${named('s', 'name', languages)}, ''), ${named('o', 'name', languages)})
          AS name
        FROM sides s LEFT JOIN organisations o ON o.id = s.organisation_id
        WHERE s.meeting_id = m.id AND s.deleted_at IS NULL ORDER BY s.position, s.num)) AS sides,
      (SELECT count(DISTINCT person_id) FROM attendees WHERE meeting_id = m.id
        AND deleted_at IS NULL) AS attendees,
      (SELECT count(*) FROM decisions WHERE meeting_id = m.id AND deleted_at IS NULL) AS decisions,
      (SELECT count(*) FROM assignments WHERE meeting_id = m.id
        AND deleted_at IS NULL) AS assignments
    FROM ${among(ids)} AS wanted JOIN meetings m ON m.id = wanted.value
    ORDER BY wanted.key`.execute(db);
  return rows;
}

export interface MeetingCounts {
  meetings: number;
  visits: number;
  held: number;
  decisions: number;
  assignments: number;
  people: number;
}

export async function countMeetings(db: Reader, isIn: Sql): Promise<MeetingCounts> {
  const of = (table: string, count: Sql): Sql => sql`(SELECT ${count} FROM ${sql.table(table)} x
    JOIN meetings m ON m.id = x.meeting_id WHERE x.deleted_at IS NULL AND ${isIn})`;
  const { rows } = await sql<MeetingCounts>`
    SELECT count(*) AS meetings, coalesce(sum(${isVisit}), 0) AS visits,
      coalesce(sum(m.state IN ('in_progress', 'closed')), 0) AS held,
      ${of('decisions', sql`count(*)`)} AS decisions,
      ${of('assignments', sql`count(*)`)} AS assignments,
      ${of('attendees', sql`count(DISTINCT x.person_id)`)} AS people
    FROM meetings m WHERE ${isIn}`.execute(db);
  return rows[0] as MeetingCounts;
}

export interface MeetingGroup {
  id: string | null;
  meetings: number;
  visits: number;
}

/** Meetings by kind, or by every country that is the place or has a side there. */
export async function groupMeetings(
  db: Reader,
  by: 'kind' | 'country',
  isIn: Sql,
): Promise<MeetingGroup[]> {
  const pairs =
    by === 'kind'
      ? sql`SELECT id AS meeting_id, kind AS id FROM meetings`
      : sql`SELECT s.meeting_id, coalesce(s.country, o.country) AS id FROM sides s
          LEFT JOIN organisations o ON o.id = s.organisation_id
          WHERE s.deleted_at IS NULL AND coalesce(s.country, o.country) IS NOT NULL
          UNION SELECT id AS meeting_id, country AS id FROM meetings WHERE country IS NOT NULL`;
  const { rows } = await sql<MeetingGroup>`
    SELECT g.id, count(*) AS meetings, coalesce(sum(${isVisit}), 0) AS visits
    FROM (${pairs}) AS g JOIN meetings m ON m.id = g.meeting_id WHERE ${isIn}
    GROUP BY g.id ORDER BY meetings DESC, g.id`.execute(db);
  return rows;
}

/** The meetings of a group of that. */
export const isInMeetingGroup = (by: 'kind' | 'country', value: string): Sql =>
  by === 'kind'
    ? sql`m.kind = ${value}`
    : sql`(m.country = ${value} OR EXISTS (SELECT 1 FROM sides s
        LEFT JOIN organisations o ON o.id = s.organisation_id
        WHERE s.meeting_id = m.id AND s.deleted_at IS NULL
        AND coalesce(s.country, o.country) = ${value}))`;
