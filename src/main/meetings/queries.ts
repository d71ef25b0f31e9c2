import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { MeetingFilter, MeetingList, MeetingSortKey } from '#shared/contract/meetings.ts';
import { searchTerms } from '#shared/domain/fold/searchKey.ts';
import type { Language } from '#shared/domain/language.ts';
import { matches } from '../db/dialect/matches.ts';
import type { Reader, Writing } from '../db/schema.ts';
import type { MeetingRow } from './rows.ts';

type Db = Reader | Writing;

const among = (values: readonly string[]): RawBuilder<unknown> =>
  sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;

/** Meetings that have a part of a table with one of these records in a column. */
const withPart = (table: string, column: string, ids: readonly string[]) => sql<SqlBool>`
  meetings.id IN (SELECT part.meeting_id FROM ${sql.table(table)} AS part
    WHERE ${sql.ref(`part.${column}`)} IN ${among(ids)} AND part.deleted_at IS NULL)`;

/** The meetings behind a filter; the bin never among them. */
function where(filter: MeetingFilter): RawBuilder<SqlBool> {
  const conditions: RawBuilder<SqlBool>[] = [sql<SqlBool>`meetings.deleted_at IS NULL`];
  const words = searchTerms(filter.search);
  if (words.length > 0) conditions.push(matches('meetings', words));
  else if (filter.search.trim() !== '') conditions.push(sql<SqlBool>`0`);
  const own = {
    kind: filter.kinds,
    state: filter.states,
    series_id: filter.seriesIds,
    country: filter.countries,
  };
  for (const [column, values] of Object.entries(own)) {
    if (values.length === 0) continue;
    conditions.push(sql<SqlBool>`${sql.ref(`meetings.${column}`)} IN ${among(values)}`);
  }
  const { projectIds, programmeIds, personIds, organisationIds } = filter;
  if (projectIds.length > 0) conditions.push(withPart('meeting_topics', 'project_id', projectIds));
  if (programmeIds.length > 0) {
    conditions.push(withPart('meeting_topics', 'programme_id', programmeIds));
  }
  if (personIds.length > 0) conditions.push(withPart('attendees', 'person_id', personIds));
  if (organisationIds.length > 0) {
    const places = ['sides', 'attendees'].map((table) =>
      withPart(table, 'organisation_id', organisationIds),
    );
    conditions.push(sql<SqlBool>`(${sql.join(places, sql` OR `)})`);
  }
  if (filter.tags.length > 0) {
    conditions.push(sql<SqlBool>`json_valid(meetings.tags) AND EXISTS (
      SELECT 1 FROM json_each(meetings.tags) AS tag WHERE tag.value IN ${among(filter.tags)})`);
  }
  if (filter.from !== null) {
    conditions.push(sql<SqlBool>`coalesce(meetings.end_date, meetings.date) >= ${filter.from}`);
  }
  if (filter.to !== null) conditions.push(sql<SqlBool>`meetings.date <= ${filter.to}`);
  return sql<SqlBool>`${sql.join(conditions, sql` AND `)}`;
}

const stateRank = sql`CASE meetings.state
  WHEN 'draft' THEN 0 WHEN 'open' THEN 1 WHEN 'in_progress' THEN 2 ELSE 3 END`;

function order(key: MeetingSortKey, language: Language): RawBuilder<unknown>[] {
  switch (key) {
    case 'date':
      return [sql.ref('meetings.date'), sql.ref('meetings.start_time')];
    case 'title':
      return [sql.ref(`meetings.sort_${language}`)];
    case 'kind':
      return [sql.ref('meetings.kind')];
    case 'state':
      return [stateRank];
    case 'place':
      return [sql.ref('meetings.country'), sql.ref(`meetings.place_${language}`)];
    case 'updatedAt':
      return [sql.ref('meetings.updated_at')];
  }
}

const count = (table: string): RawBuilder<number> => sql<number>`(
  SELECT count(*) FROM ${sql.table(table)} AS part
  WHERE part.meeting_id = meetings.id AND part.deleted_at IS NULL)`;

/** Assignments given at the meeting, or said again in its protocol. */
const assignmentsWhere = (condition: RawBuilder<SqlBool>): RawBuilder<number> => sql<number>`(
  SELECT count(*) FROM assignments
  WHERE assignments.deleted_at IS NULL AND ${condition} AND assignments.id IN (
    SELECT given.id FROM assignments AS given WHERE given.meeting_id = meetings.id
    UNION SELECT extensions.assignment_id FROM extensions
    WHERE extensions.meeting_id = meetings.id AND extensions.deleted_at IS NULL))`;

const isOpen = sql<SqlBool>`assignments.done_date IS NULL AND assignments.removed_date IS NULL`;

const whole = (db: Db) =>
  db
    .selectFrom('meetings')
    .leftJoin('meeting_series', 'meeting_series.id', 'meetings.series_id')
    .leftJoin('people', 'people.id', 'meetings.control_by_id')
    .selectAll('meetings')
    .select([
      'meeting_series.name_kk as series_kk',
      'meeting_series.name_ru as series_ru',
      'meeting_series.name_en as series_en',
      'people.name_kk as control_kk',
      'people.name_ru as control_ru',
      'people.name_en as control_en',
      count('attendees').as('attendee_count'),
      count('agenda_items').as('item_count'),
      count('decisions').as('decision_count'),
      count('minutes').as('minutes_count'),
      assignmentsWhere(sql<SqlBool>`1`).as('assignment_count'),
      assignmentsWhere(isOpen).as('open_assignment_count'),
    ]);

/** One page of a list in its order; empty values stand last whichever way it is sorted. */
export async function selectMeetings(
  db: Db,
  { filter, sort, language }: MeetingList,
  page: { offset: number; limit: number },
): Promise<MeetingRow[]> {
  let query = whole(db).where(where(filter));
  for (const { key, descending } of sort) {
    for (const column of order(key, language)) {
      query = query.orderBy(column, (by) => (descending ? by.desc() : by.asc()).nullsLast());
    }
  }
  return query.orderBy('meetings.num').offset(page.offset).limit(page.limit).execute();
}

export async function countMeetings(db: Db, filter: MeetingFilter): Promise<number> {
  const row = await db
    .selectFrom('meetings')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(where(filter))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** A meeting, in the bin or not. */
export const selectMeeting = (db: Db, id: string): Promise<MeetingRow | undefined> =>
  whole(db).where('meetings.id', '=', id).executeTakeFirst();

/** The stored row of a meeting, in the bin or not. */
export const selectStored = (db: Db, id: string) =>
  db.selectFrom('meetings').selectAll().where('id', '=', id).executeTakeFirst();

export const selectState = (db: Db, id: string) =>
  db.selectFrom('meetings').select('state').where('id', '=', id).executeTakeFirst();

/** The highest number that a version of the minutes of a meeting ever had. */
export async function lastMinutesNumber(db: Db, meetingId: string): Promise<number> {
  const row = await db
    .selectFrom('minutes')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** The versions of the minutes that were locked, without their content, the latest first. */
export const selectMinutes = (db: Db, meetingId: string) =>
  db
    .selectFrom('minutes')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .where('deleted_at', 'is', null)
    .orderBy('number', 'desc')
    .execute();

/** The stored row of a part, in the bin or not. */
export const selectPart = (
  db: Db,
  table: 'agenda_items' | 'attendees' | 'sides' | 'decisions' | 'minutes',
  id: string,
) => db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst();

/** Whether somebody is among the attendees of a meeting already. */
export async function isAttending(
  db: Db,
  meetingId: string,
  personId: string,
  exceptId: string | null,
): Promise<boolean> {
  const row = await db
    .selectFrom('attendees')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .where('person_id', '=', personId)
    .where('deleted_at', 'is', null)
    .where('id', '<>', exceptId ?? '')
    .executeTakeFirst();
  return row !== undefined;
}

/** Items of a meeting that have an assignment which waits for somebody, of their own or of a decision. */
export async function itemsWithOpenAssignments(db: Db, meetingId: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    SELECT DISTINCT coalesce(assignments.item_id, decisions.item_id) AS id
    FROM assignments LEFT JOIN decisions ON decisions.id = assignments.decision_id
    WHERE assignments.meeting_id = ${meetingId} AND assignments.deleted_at IS NULL AND ${isOpen}
      AND coalesce(assignments.item_id, decisions.item_id) IS NOT NULL`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

export const selectSeries = (db: Db, id: string) =>
  db.selectFrom('meeting_series').selectAll().where('id', '=', id).executeTakeFirst();
