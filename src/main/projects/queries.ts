import {
  sql,
  type Expression,
  type ExpressionBuilder,
  type ReferenceExpression,
  type SqlBool,
} from 'kysely';
import type {
  ProjectFilter,
  ProjectList,
  ProjectSort,
  ProjectTotals,
} from '#shared/contract/projects.ts';
import type { Language } from '#shared/domain/language.ts';
import { searchTerms } from '#shared/domain/fold/searchKey.ts';
import { matches } from '../db/dialect/matches.ts';
import type { Reader, Schema, Writing } from '../db/schema.ts';
import type { ProjectRow } from './rows.ts';

type Db = Reader | Writing;
type Builder = ExpressionBuilder<Schema, 'projects'>;
type Page = { offset: number; limit: number };

/** The rows behind a filter; the bin never among them. */
function where(eb: Builder, filter: ProjectFilter): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = [eb('projects.deleted_at', 'is', null)];
  const words = searchTerms(filter.search);
  if (words.length > 0) {
    const ownWords = matches('projects', words);
    const organisations = eb
      .selectFrom('organisations')
      .select('organisations.id')
      .where(matches('organisations', words));
    conditions.push(eb.or([ownWords, eb('projects.lead_organisation_id', 'in', organisations)]));
  } else if (filter.search.trim() !== '') {
    conditions.push(sql<SqlBool>`0`);
  }
  if (filter.statuses.length > 0) conditions.push(eb('projects.status', 'in', filter.statuses));
  if (filter.programmeIds.length > 0) {
    conditions.push(eb('projects.programme_id', 'in', withBelow(filter.programmeIds)));
  }
  if (filter.organisationIds.length > 0) {
    conditions.push(eb('projects.lead_organisation_id', 'in', filter.organisationIds));
  }
  if (filter.currencies.length > 0) {
    conditions.push(eb('projects.budget_currency', 'in', filter.currencies));
  }
  if (filter.tags.length > 0) {
    conditions.push(
      sql<SqlBool>`EXISTS (SELECT 1 FROM json_each(
          CASE WHEN json_valid(projects.tags) THEN projects.tags ELSE '[]' END) AS tag
        WHERE tag.value IN (SELECT value FROM json_each(${JSON.stringify(filter.tags)})))`,
    );
  }
  if (filter.endFrom !== null) conditions.push(eb('projects.end_date', '>=', filter.endFrom));
  if (filter.endTo !== null) conditions.push(eb('projects.end_date', '<=', filter.endTo));
  return eb.and(conditions);
}

/** Programmes and everything below them, as a subquery of ids. */
const withBelow = (ids: readonly string[]) => sql<string>`(
  WITH RECURSIVE below(id) AS (
    SELECT value FROM json_each(${JSON.stringify(ids)})
    UNION
    SELECT child.id FROM programmes AS child JOIN below ON child.parent_id = below.id
    WHERE child.deleted_at IS NULL)
  SELECT id FROM below)`;

type OrderBy = ReferenceExpression<Schema, 'projects'>;

/** The order of a name that another record bears, in the window's language. */
function nameOrder(
  table: 'programmes' | 'organisations',
  key: string,
  language: Language,
): OrderBy {
  return (eb) =>
    eb
      .selectFrom(table)
      .select(`${table}.sort_${language}`)
      .whereRef(`${table}.id`, '=', eb.ref(key as 'projects.programme_id'));
}

/** What a list is sorted by for a sort key; names sort by their key in the window's language. */
function orders(key: ProjectSort['key'], language: Language): OrderBy[] {
  switch (key) {
    case 'code':
      return ['projects.code_sort'];
    case 'title':
      return [`projects.sort_${language}`];
    case 'programme':
      return [nameOrder('programmes', 'projects.programme_id', language)];
    case 'leadOrganisation':
      return [nameOrder('organisations', 'projects.lead_organisation_id', language)];
    case 'status':
      return ['projects.status'];
    case 'startDate':
      return ['projects.start_date'];
    case 'endDate':
      return ['projects.end_date'];
    case 'budget':
      return ['projects.budget_currency', 'projects.budget_minor'];
    case 'field':
      return ['projects.field'];
    case 'manager':
      return ['projects.manager_sort'];
    case 'scientists':
      return ['projects.scientists'];
    case 'youngScientists':
      return ['projects.young_scientists'];
    case 'updatedAt':
      return ['projects.updated_at'];
  }
}

function withNames(db: Db) {
  return db
    .selectFrom('projects')
    .leftJoin('programmes', 'programmes.id', 'projects.programme_id')
    .leftJoin('organisations', 'organisations.id', 'projects.lead_organisation_id')
    .selectAll('projects')
    .select([
      'programmes.name_kk as programme_kk',
      'programmes.name_ru as programme_ru',
      'programmes.name_en as programme_en',
      'organisations.name_kk as organisation_kk',
      'organisations.name_ru as organisation_ru',
      'organisations.name_en as organisation_en',
    ]);
}

/** The rows of a list in its order; empty values stand last whichever way it is sorted. */
function ordered(db: Db, list: ProjectList) {
  let query = db.selectFrom('projects').where((eb) => where(eb, list.filter));
  for (const { key, descending } of list.sort) {
    for (const order of orders(key, list.language)) {
      query = query.orderBy(order, (direction) =>
        descending ? direction.desc().nullsLast() : direction.asc().nullsLast(),
      );
    }
  }
  return query.orderBy('projects.num', list.sort.at(-1)?.descending ? 'desc' : 'asc');
}

/** Where the rows of a page stand: found in an index alone, before any row is fetched. */
async function selectPlaces(db: Db, list: ProjectList, page: Page): Promise<number[]> {
  const places = await ordered(db, list)
    .select('projects.num')
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return places.map(({ num }) => num);
}

/** The ids of a list in its order: of all, or of those with a budget in a currency. */
export async function selectProjectIds(
  db: Db,
  list: ProjectList,
  currency: string | null,
): Promise<string[]> {
  const query = ordered(db, list).select('projects.id');
  const rows = await (
    currency === null ? query : query.where('projects.budget_currency', '=', currency)
  ).execute();
  return rows.map(({ id }) => id);
}

/** Rows by their ids, in that order. */
export async function selectProjectsOf(db: Db, ids: readonly string[]): Promise<ProjectRow[]> {
  const rows = await withNames(db).where('projects.id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The rows of a page of a list. */
export async function selectProjects(db: Db, list: ProjectList, page: Page): Promise<ProjectRow[]> {
  const places = await selectPlaces(db, list, page);
  if (places.length === 0) return [];
  const rows = await withNames(db).where('projects.num', 'in', places).execute();
  const byPlace = new Map(rows.map((row) => [row.num, row]));
  return places.flatMap((place) => byPlace.get(place) ?? []);
}

export async function countProjects(db: Db, filter: ProjectFilter): Promise<number> {
  const row = await db
    .selectFrom('projects')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where((eb) => where(eb, filter))
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function sumProjects(db: Db, filter: ProjectFilter): Promise<ProjectTotals> {
  const rows = await db
    .selectFrom('projects')
    .select((eb) => [
      'budget_currency',
      eb.fn.countAll<number>().as('count'),
      eb.fn.sum<number>('scientists').as('scientists'),
      eb.fn.sum<number>('young_scientists').as('young'),
      eb.fn.sum<number>('budget_minor').as('minor'),
    ])
    .where((eb) => where(eb, filter))
    .groupBy('budget_currency')
    .orderBy('budget_currency')
    .execute();
  const totals: ProjectTotals = { count: 0, scientists: 0, youngScientists: 0, budgets: [] };
  for (const row of rows) {
    totals.count += row.count;
    totals.scientists += row.scientists ?? 0;
    totals.youngScientists += row.young ?? 0;
    if (row.budget_currency !== null) {
      totals.budgets.push({ minor: row.minor ?? 0, currency: row.budget_currency });
    }
  }
  return totals;
}

export function selectProject(db: Db, id: string): Promise<ProjectRow | undefined> {
  return withNames(db).where('projects.id', '=', id).executeTakeFirst();
}
