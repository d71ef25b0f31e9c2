import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type {
  AssignmentFilter,
  AssignmentList,
  AssignmentScope,
  AssignmentSortKey,
} from '#shared/contract/assignments.ts';
import { addDays } from '#shared/domain/dates.ts';
import { searchTerms } from '#shared/domain/fold/searchKey.ts';
import type { Language } from '#shared/domain/language.ts';
import { matches } from '../db/dialect/matches.ts';
import type { Reader, Writing } from '../db/schema.ts';

type Db = Reader | Writing;
type Page = { offset: number; limit: number };

const among = (ids: readonly string[]): RawBuilder<unknown> =>
  sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;

const monthOf = (date: RawBuilder<unknown>) =>
  sql`(CAST(substr(${date}, 1, 4) AS INTEGER) * 12 + CAST(substr(${date}, 6, 2) AS INTEGER))`;

const reported = sql`max(progress_notes.reported_term)`;
const due = sql`assignments.due_date`;
const step = sql`CASE assignments.term_kind WHEN 'monthly' THEN 1 ELSE 3 END`;

/** The term in force of a row of `assignments`: `currentDue` of shared/domain/assignmentState in SQL. */
export const currentDue = sql<string | null>`CASE assignments.term_kind
  WHEN 'constant' THEN NULL
  WHEN 'date' THEN coalesce((SELECT extensions.new_date FROM extensions
    WHERE extensions.assignment_id = assignments.id AND extensions.deleted_at IS NULL
      AND extensions.new_date IS NOT NULL
    ORDER BY extensions.num DESC LIMIT 1), ${due})
  ELSE (SELECT CASE WHEN ${reported} >= ${due}
      THEN date(${due}, '+' || (((${monthOf(reported)} - ${monthOf(due)}) / ${step} + 1) * ${step})
        || ' months', 'floor')
      ELSE ${due} END
    FROM progress_notes
    WHERE progress_notes.assignment_id = assignments.id AND progress_notes.deleted_at IS NULL)
  END`;

/** The assignments behind a filter but for its scope and term; the bin never among them. */
function where(filter: AssignmentFilter): RawBuilder<SqlBool> {
  const conditions: RawBuilder<SqlBool>[] = [sql<SqlBool>`assignments.deleted_at IS NULL`];
  const words = searchTerms(filter.search);
  if (words.length > 0) conditions.push(matches('assignments', words));
  else if (filter.search.trim() !== '') conditions.push(sql<SqlBool>`0`);
  if (filter.meetingIds.length > 0) {
    const meetings = among(filter.meetingIds);
    conditions.push(sql<SqlBool>`assignments.id IN (
      SELECT given.id FROM assignments AS given WHERE given.meeting_id IN ${meetings}
      UNION SELECT extensions.assignment_id FROM extensions
      WHERE extensions.meeting_id IN ${meetings} AND extensions.deleted_at IS NULL)`);
  }
  const named = { decision_id: filter.decisionIds, project_id: filter.projectIds };
  for (const [column, ids] of Object.entries(named)) {
    if (ids.length === 0) continue;
    conditions.push(sql<SqlBool>`${sql.ref(`assignments.${column}`)} IN ${among(ids)}`);
  }
  const executing = { person_id: filter.personIds, organisation_id: filter.organisationIds };
  for (const [column, ids] of Object.entries(executing)) {
    if (ids.length === 0) continue;
    conditions.push(sql<SqlBool>`assignments.id IN (SELECT executors.assignment_id FROM executors
      WHERE ${sql.ref(`executors.${column}`)} IN ${among(ids)} AND executors.deleted_at IS NULL)`);
  }
  if (filter.tags.length > 0) {
    conditions.push(sql<SqlBool>`assignments.tags <> '[]' AND json_valid(assignments.tags)
      AND EXISTS (SELECT 1 FROM json_each(assignments.tags) AS tag
        WHERE tag.value IN ${among(filter.tags)})`);
  }
  return sql<SqlBool>`${sql.join(conditions, sql` AND `)}`;
}

const isOpen = sql<SqlBool>`termed.done_date IS NULL AND termed.removed_date IS NULL`;

/** Scopes as conditions on `termed`; a week ahead ends on the same weekday, seven days from now. */
function inScope(scope: AssignmentScope, today: string): RawBuilder<SqlBool> {
  const within = (days: number) => sql<SqlBool>`${isOpen} AND termed.due >= ${today}
    AND termed.due <= ${addDays(today, days)}`;
  switch (scope) {
    case 'all':
      return sql<SqlBool>`1`;
    case 'open':
      return isOpen;
    case 'overdue':
      return sql<SqlBool>`${isOpen} AND termed.due < ${today}`;
    case 'today':
      return within(0);
    case 'week':
      return within(7);
    case 'month':
      return within(30);
    case 'done':
      return sql<SqlBool>`termed.done_date IS NOT NULL`;
    case 'late':
      return sql<SqlBool>`termed.done_date > termed.due`;
    case 'removed':
      return sql<SqlBool>`termed.done_date IS NULL AND termed.removed_date IS NOT NULL`;
    case 'constant':
      return sql<SqlBool>`${isOpen} AND termed.term_kind = 'constant'`;
  }
}

/** The assignments of a filter, whatever their scope, with their term in force reckoned once: the table `termed`. */
const termedOf = (filter: AssignmentFilter, condition = sql<SqlBool>`1`) => sql`
  WITH termed AS MATERIALIZED (
    SELECT assignments.num, assignments.id, assignments.term_kind, assignments.done_date,
      assignments.removed_date, ${currentDue} AS due
    FROM assignments WHERE ${where(filter)} AND ${condition})`;

const closedScopes: readonly AssignmentScope[] = ['all', 'done', 'late', 'removed'];

/** What need not be reckoned for a scope: assignments that wait for nobody are most of those of past years. */
const before = (scope: AssignmentScope): RawBuilder<SqlBool> =>
  closedScopes.includes(scope)
    ? sql<SqlBool>`1`
    : sql<SqlBool>`assignments.done_date IS NULL AND assignments.removed_date IS NULL`;

function inTerm({ from, to }: AssignmentFilter): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`1`];
  if (from !== null) conditions.push(sql<SqlBool>`termed.due >= ${from}`);
  if (to !== null) conditions.push(sql<SqlBool>`termed.due <= ${to}`);
  return sql<SqlBool>`${sql.join(conditions, sql` AND `)}`;
}

/** States in the order of their urgency. */
const stateRank = (today: string) => sql`CASE
  WHEN termed.done_date IS NOT NULL THEN CASE WHEN termed.done_date > termed.due THEN 5 ELSE 4 END
  WHEN termed.removed_date IS NOT NULL THEN 6
  WHEN termed.due < ${today} THEN 0
  WHEN termed.due = ${today} THEN 1
  WHEN termed.term_kind = 'constant' THEN 3
  ELSE 2 END`;

const lateDays = (today: string) => sql`CASE
  WHEN termed.due IS NULL OR (termed.done_date IS NULL AND termed.removed_date IS NOT NULL) THEN 0
  ELSE max(0, julianday(coalesce(termed.done_date, ${today})) - julianday(termed.due)) END`;

/** What a list is sorted by for a sort key. */
function order(key: AssignmentSortKey, language: Language, today: string): RawBuilder<unknown>[] {
  const ofMeeting = (column: 'date' | 'number') => sql`(SELECT ${sql.ref(`meetings.${column}`)}
    FROM meetings WHERE meetings.id = assignments.meeting_id)`;
  switch (key) {
    case 'due':
      return [sql.ref('termed.due')];
    case 'title':
      return [sql.ref(`assignments.sort_${language}`)];
    case 'source':
      return [
        sql`coalesce(assignments.document_date, ${ofMeeting('date')})`,
        sql`coalesce(nullif(assignments.document_number, ''), ${ofMeeting('number')})`,
        sql.ref('assignments.point'),
      ];
    case 'state':
      return [stateRank(today)];
    case 'daysLate':
      return [lateDays(today)];
  }
}

/** Where the rows of a list stand in its order; empty values stand last whichever way it is sorted. */
export async function selectPlaces(
  db: Db,
  { filter, sort, language }: AssignmentList,
  today: string,
  page: Page = { offset: 0, limit: -1 },
): Promise<{ num: number; id: string; total: number }[]> {
  const keys = sort.flatMap(({ key, descending }) =>
    order(key, language, today).map(
      (one) => sql`${one} ${sql.raw(descending ? 'DESC' : 'ASC')} NULLS LAST`,
    ),
  );
  const last = sql`termed.num ${sql.raw(sort.at(-1)?.descending ? 'DESC' : 'ASC')}`;
  const chosen = sql`${inScope(filter.scope, today)} AND ${inTerm(filter)}`;
  const { rows } = await sql<{ num: number; id: string; total: number }>`
    ${termedOf(filter, before(filter.scope))}
    SELECT termed.num, assignments.id, (SELECT count(*) FROM termed WHERE ${chosen}) AS total
    FROM termed JOIN assignments ON assignments.num = termed.num
    WHERE ${chosen} ORDER BY ${sql.join([...keys, last])}
    LIMIT ${page.limit} OFFSET ${page.offset}`.execute(db);
  return rows;
}

/** The rows of a list in its order and their number. */
export async function selectAssignments(db: Db, list: AssignmentList, today: string, page: Page) {
  const places = await selectPlaces(db, list, today, page);
  const nums = places.map(({ num }) => num);
  const rows = await whole(db).where('assignments.num', 'in', nums).execute();
  const byPlace = new Map(rows.map((row) => [row.num, row]));
  return {
    rows: nums.flatMap((num) => byPlace.get(num) ?? []),
    // Behind the last row nothing tells the number.
    total: places[0]?.total ?? (page.offset === 0 ? 0 : null),
  };
}

export interface ChiefRow {
  num: number;
  person_id: string | null;
  organisation_id: string | null;
}

/** The rows of a list by their term, each once for every chief executor, or once where there is none. */
export async function selectChiefs(
  db: Db,
  { filter }: Pick<AssignmentList, 'filter'>,
  today: string,
): Promise<ChiefRow[]> {
  const { rows } = await sql<ChiefRow>`${termedOf(filter, before(filter.scope))}
    SELECT termed.num, executors.person_id, executors.organisation_id
    FROM termed LEFT JOIN executors ON executors.assignment_id = termed.id
      AND executors.is_chief = 1 AND executors.deleted_at IS NULL
    WHERE ${inScope(filter.scope, today)} AND ${inTerm(filter)}
    ORDER BY termed.due NULLS LAST, termed.num`.execute(db);
  return rows;
}

/** Assignments by their numbers, in that order. */
export async function selectByNums(db: Db, nums: readonly number[]) {
  const rows = await whole(db).where('assignments.num', 'in', nums).execute();
  const byNum = new Map(rows.map((row) => [row.num, row]));
  return nums.flatMap((num) => byNum.get(num) ?? []);
}

/** Assignments with everything that stands in their row beside executors and progress. */
const whole = (db: Db) =>
  db
    .selectFrom('assignments')
    .leftJoin('meetings', 'meetings.id', 'assignments.meeting_id')
    .leftJoin('people', 'people.id', 'assignments.given_by_id')
    .leftJoin('projects', 'projects.id', 'assignments.project_id')
    .selectAll('assignments')
    .select([
      'meetings.title_kk as meeting_kk',
      'meetings.title_ru as meeting_ru',
      'meetings.title_en as meeting_en',
      'meetings.number as meeting_number',
      'meetings.date as meeting_date',
      'meetings.state as meeting_state',
      'people.name_kk as given_by_kk',
      'people.name_ru as given_by_ru',
      'people.name_en as given_by_en',
      'projects.title_kk as project_kk',
      'projects.title_ru as project_ru',
      'projects.title_en as project_en',
    ])
    .select(currentDue.as('current_due'))
    .select((eb) =>
      eb
        .selectFrom('extensions')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('extensions.assignment_id', '=', 'assignments.id')
        .where('extensions.deleted_at', 'is', null)
        .where('extensions.new_date', 'is not', null)
        .$asScalar()
        .$notNull()
        .as('extension_count'),
    );

export const selectAssignment = (db: Db, id: string) =>
  whole(db).where('assignments.id', '=', id).executeTakeFirst();

/** How many assignments of a filter there are in each of the scopes. */
export async function countScopes<S extends AssignmentScope>(
  db: Db,
  filter: AssignmentFilter,
  scopes: readonly S[],
  today: string,
): Promise<Record<S, number>> {
  const counts = scopes.map(
    (scope) => sql`count(*) FILTER (WHERE ${inScope(scope, today)}) AS ${sql.ref(scope)}`,
  );
  const { rows } = await sql<Record<S, number>>`${termedOf(filter)}
    SELECT ${sql.join(counts)} FROM termed WHERE ${inTerm(filter)}`.execute(db);
  return rows[0] as Record<S, number>;
}

export interface ExecutorRow {
  id: string;
  assignment_id: string;
  person_id: string | null;
  organisation_id: string | null;
  is_chief: number;
  person_kk: string | null;
  person_ru: string | null;
  person_en: string | null;
  organisation_kk: string | null;
  organisation_ru: string | null;
  organisation_en: string | null;
}

/** The executors of assignments with their names, the chief one first. */
export async function selectExecutors(db: Db, ids: readonly string[]): Promise<ExecutorRow[]> {
  const { rows } = await sql<ExecutorRow>`
    SELECT executors.id, executors.assignment_id, executors.person_id, executors.organisation_id,
      executors.is_chief, people.name_kk AS person_kk, people.name_ru AS person_ru,
      people.name_en AS person_en, organisations.name_kk AS organisation_kk,
      organisations.name_ru AS organisation_ru, organisations.name_en AS organisation_en
    FROM executors LEFT JOIN people ON people.id = executors.person_id
    LEFT JOIN organisations ON organisations.id = executors.organisation_id
    WHERE executors.assignment_id IN ${among(ids)} AND executors.deleted_at IS NULL
    ORDER BY executors.is_chief DESC, executors.num`.execute(db);
  return rows;
}

/** The latest progress note of each assignment, by its id. */
export async function selectProgress(db: Db, ids: readonly string[]) {
  const { rows } = await sql<{ assignment_id: string; date: string; text: string }>`
    SELECT assignment_id, date, text FROM progress_notes
    WHERE assignment_id IN ${among(ids)} AND deleted_at IS NULL
    ORDER BY date, num`.execute(db);
  return new Map(rows.map(({ assignment_id: id, date, text }) => [id, { date, text }]));
}

/** The last extensions that set a new term, by the id of the assignment. */
export async function selectExtensions(db: Db, ids: readonly string[]) {
  const { rows } = await sql<{ assignment_id: string; new_date: string; reason: string }>`
    SELECT assignment_id, new_date, reason FROM extensions
    WHERE assignment_id IN ${among(ids)} AND deleted_at IS NULL AND new_date IS NOT NULL
    ORDER BY num`.execute(db);
  return new Map(
    rows.map(({ assignment_id: id, new_date: newDate, reason }) => [id, { newDate, reason }]),
  );
}

export interface DueRow {
  is_done: number;
  /** Calendar days after the term, so far or when it was done; 0 in time. */
  days_late: number;
  person_id: string | null;
  organisation_id: string | null;
}

/** Came due: a date as term, in force not after the day, and not taken off control undone. */
const isDue = (today: string) => sql<SqlBool>`termed.term_kind = 'date' AND termed.due <= ${today}
  AND (termed.done_date IS NOT NULL OR termed.removed_date IS NULL)`;

/** Parts of what came due by a day; `late` are those that the mean delay is of. */
const dueParts = (today: string) => {
  const doneLate = sql<SqlBool>`termed.done_date > termed.due`;
  const overdue = sql<SqlBool>`${isOpen} AND termed.due < ${today}`;
  return {
    due: sql<SqlBool>`1`,
    done: sql<SqlBool>`termed.done_date IS NOT NULL`,
    doneInTime: sql<SqlBool>`termed.done_date <= termed.due`,
    doneLate,
    overdue,
    late: sql<SqlBool>`(${doneLate} OR (${overdue}))`,
  };
};

export type DuePart = keyof ReturnType<typeof dueParts>;

/** Assignments of a filter that are a part of those that came due, all or those of a chief executor, by their term. */
export async function selectDueIds(
  db: Db,
  filter: AssignmentFilter,
  today: string,
  part: DuePart,
  chief: string | null = null,
): Promise<string[]> {
  // An organisation answers for what no person of it was charged with.
  const ofChief =
    chief === null
      ? sql<SqlBool>`1`
      : sql<SqlBool>`EXISTS (SELECT 1 FROM executors WHERE executors.assignment_id = termed.id
          AND executors.is_chief = 1 AND executors.deleted_at IS NULL
          AND coalesce(executors.person_id, executors.organisation_id) = ${chief})`;
  const { rows } = await sql<{ id: string }>`${termedOf(filter)}
    SELECT termed.id FROM termed WHERE ${inScope(filter.scope, today)} AND ${inTerm(filter)}
      AND ${isDue(today)} AND ${dueParts(today)[part]} AND ${ofChief}
    ORDER BY termed.due, termed.num`.execute(db);
  return rows.map(({ id }) => id);
}

/** Assignments of a filter with a date as term, in force not after the day, and their chief executors. */
export async function selectDue(
  db: Db,
  filter: AssignmentFilter,
  today: string,
): Promise<DueRow[]> {
  const { rows } = await sql<DueRow>`${termedOf(filter)}
    SELECT termed.done_date IS NOT NULL AS is_done,
      CAST(${lateDays(today)} AS INTEGER) AS days_late,
      executors.person_id, executors.organisation_id
    FROM termed LEFT JOIN executors ON executors.assignment_id = termed.id
      AND executors.is_chief = 1 AND executors.deleted_at IS NULL
    WHERE ${inScope(filter.scope, today)} AND ${inTerm(filter)} AND ${isDue(today)}`.execute(db);
  return rows;
}
