import {
  sql,
  type Expression,
  type ExpressionBuilder,
  type RawBuilder,
  type Selectable,
  type SqlBool,
} from 'kysely';
import {
  degrees,
  type AffiliationInput,
  type PersonFilter,
  type PersonList,
} from '#shared/contract/people.ts';
import { searchTerms } from '#shared/domain/fold/searchKey.ts';
import type { Language } from '#shared/domain/language.ts';
import { matches } from '../db/dialect/matches.ts';
import type { Reader, Schema, Writing } from '../db/schema.ts';
import type { PeopleTable } from '../db/tables/records.ts';

type Db = Reader | Writing;
type Page = { offset: number; limit: number };
type PersonRow = Selectable<PeopleTable>;

/** What the answers of a list depend on beside the record: the day, and births that are above the age limit. */
export interface Today {
  date: string;
  lastOlderBirth: string;
}

/** Affiliations outside the bin that hold on a day, as a condition on `affiliations`. */
const holdsOn = (date: string): RawBuilder<SqlBool> => sql<SqlBool>`
  affiliations.deleted_at IS NULL
  AND (affiliations.start_date IS NULL OR affiliations.start_date <= ${date})
  AND (affiliations.end_date IS NULL OR affiliations.end_date >= ${date})`;

/** The place of work that stands for all of a person: the main one, then the latest. */
const foremost = sql`affiliations.is_main DESC, affiliations.start_date DESC NULLS LAST,
  affiliations.num DESC`;

/** The people behind a filter; the bin never among them. */
function where(
  eb: ExpressionBuilder<Schema, 'people'>,
  filter: PersonFilter,
  today: Today,
): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = [eb('people.deleted_at', 'is', null)];
  const working = (organisations: RawBuilder<unknown>): RawBuilder<SqlBool> => sql<SqlBool>`
    people.id IN (SELECT affiliations.person_id FROM affiliations
      WHERE affiliations.organisation_id IN (${organisations}) AND ${holdsOn(today.date)})`;
  const words = searchTerms(filter.search);
  if (words.length > 0) {
    const organisations = sql`SELECT organisations.id FROM organisations
      WHERE organisations.deleted_at IS NULL AND ${matches('organisations', words)}`;
    conditions.push(eb.or([matches('people', words), working(organisations)]));
  } else if (filter.search.trim() !== '') {
    conditions.push(sql<SqlBool>`0`);
  }
  if (filter.organisationIds.length > 0) {
    conditions.push(working(sql.join(filter.organisationIds)));
  }
  if (filter.countries.length > 0) conditions.push(eb('people.country', 'in', filter.countries));
  if (filter.degrees.length > 0) conditions.push(eb('people.degree', 'in', filter.degrees));
  if (filter.tags.length > 0) {
    conditions.push(sql<SqlBool>`people.tags <> '[]' AND json_valid(people.tags) AND EXISTS (
      SELECT 1 FROM json_each(people.tags) AS tag WHERE tag.value IN (${sql.join(filter.tags)}))`);
  }
  if (filter.isYoung !== null) {
    conditions.push(eb('people.birth_date', filter.isYoung ? '>' : '<=', today.lastOlderBirth));
  }
  return eb.and(conditions);
}

/** Degrees sort by their rank, not by their names. */
const degreeRank = sql`CASE people.degree ${sql.join(
  degrees.map((degree, rank) => sql`WHEN ${sql.lit(degree)} THEN ${sql.lit(rank)}`),
  sql` `,
)} END`;

/** What a list is sorted by for a sort key; names sort by their key in the window's language. */
function order(key: PersonList['sort'][number]['key'], language: Language, today: Today) {
  switch (key) {
    case 'name':
      return sql.ref(`people.sort_${language}`);
    case 'organisation':
      return sql`(SELECT ${sql.ref(`organisations.sort_${language}`)} FROM affiliations
        JOIN organisations ON organisations.id = affiliations.organisation_id
        WHERE affiliations.person_id = people.id AND ${holdsOn(today.date)}
        ORDER BY ${foremost} LIMIT 1)`;
    case 'birthDate':
      return sql.ref('people.birth_date');
    case 'degree':
      return degreeRank;
    case 'country':
      return sql.ref('people.country');
  }
}

/** Where the rows of a page stand: found before any whole row is fetched. */
async function selectPlaces(db: Db, list: PersonList, today: Today, page: Page): Promise<number[]> {
  let query = db
    .selectFrom('people')
    .select('people.num')
    .where((eb) => where(eb, list.filter, today));
  for (const { key, descending } of list.sort) {
    query = query.orderBy(order(key, list.language, today), (direction) =>
      descending ? direction.desc().nullsLast() : direction.asc().nullsLast(),
    );
  }
  const last = list.sort.at(-1)?.descending ? 'desc' : 'asc';
  const places = await query
    .orderBy('people.num', last)
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return places.map(({ num }) => num);
}

/** The rows of a list in its order; empty values stand last whichever way it is sorted. */
export async function selectPeople(
  db: Db,
  list: PersonList,
  today: Today,
  page: Page,
): Promise<PersonRow[]> {
  const places = await selectPlaces(db, list, today, page);
  if (places.length === 0) return [];
  const rows = await db.selectFrom('people').selectAll().where('num', 'in', places).execute();
  const byPlace = new Map(rows.map((row) => [row.num, row]));
  return places.flatMap((place) => byPlace.get(place) ?? []);
}

export async function countPeople(db: Db, filter: PersonFilter, today: Today): Promise<number> {
  const row = await db
    .selectFrom('people')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where((eb) => where(eb, filter, today))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** The people after a place in the order of entry, outside the bin. */
export function selectPeopleAfter(db: Db, num: number, limit: number): Promise<PersonRow[]> {
  return db
    .selectFrom('people')
    .selectAll()
    .where('deleted_at', 'is', null)
    .where('num', '>', num)
    .orderBy('num')
    .limit(limit)
    .execute();
}

export function selectPerson(db: Db, id: string): Promise<PersonRow | undefined> {
  return db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
}

export interface Workplace {
  person_id: string;
  organisation_id: string;
  kk: string;
  ru: string;
  en: string;
  position_kk: string;
  position_ru: string;
  position_en: string;
}

/** Where people work on a day, by the id of the person. */
export async function selectWorkplaces(
  db: Db,
  ids: readonly string[],
  date: string,
): Promise<Map<string, Workplace>> {
  const { rows } = await sql<Workplace>`
    SELECT affiliations.person_id, affiliations.organisation_id, affiliations.position_kk,
      affiliations.position_ru, affiliations.position_en,
      organisations.name_kk AS kk, organisations.name_ru AS ru, organisations.name_en AS en
    FROM affiliations JOIN organisations ON organisations.id = affiliations.organisation_id
    WHERE affiliations.person_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
      AND ${holdsOn(date)}
    ORDER BY ${foremost}`.execute(db);
  const first = new Map<string, Workplace>();
  for (const row of rows) if (!first.has(row.person_id)) first.set(row.person_id, row);
  return first;
}

/** In how many projects outside the bin each person takes part. */
export async function countProjectsOf(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ person_id: string; count: number }>`
    SELECT team_members.person_id, count(DISTINCT team_members.project_id) AS count
    FROM team_members JOIN projects ON projects.id = team_members.project_id
    WHERE team_members.person_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
      AND team_members.deleted_at IS NULL AND projects.deleted_at IS NULL
    GROUP BY team_members.person_id`.execute(db);
  return new Map(rows.map(({ person_id: id, count }) => [id, count]));
}

/** Main affiliations of the same person, other than this one, that hold at the same time. */
export async function selectOtherMains(
  db: Db,
  { personId, startDate, endDate }: AffiliationInput,
  id: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM affiliations
    WHERE person_id = ${personId} AND id <> ${id} AND is_main = 1 AND deleted_at IS NULL
      AND (${endDate} IS NULL OR start_date IS NULL OR start_date <= ${endDate})
      AND (${startDate} IS NULL OR end_date IS NULL OR end_date >= ${startDate})`.execute(db);
  return rows.map((row) => row.id);
}
