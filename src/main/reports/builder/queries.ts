import { sql } from 'kysely';
import type { BuiltGrouping, BuiltReport, BuiltTotal } from '#shared/contract/builder.ts';
import { searchTerms } from '#shared/domain/fold/searchKey.ts';
import { matches } from '../../db/dialect/matches.ts';
import { sortKeyOf } from '../../db/dialect/sortKeys.ts';
import type { Reader } from '../../db/schema.ts';
import type { BuilderColumn, ListDefinition, Scope, Sql } from './column.ts';
import { orderValue } from './columns/order/queries.ts';
import { conditionSql } from './conditions/queries.ts';
import { columnOf, listDefinitions } from './lists/registry.ts';

/** The rows of a report and what its expressions depend on. */
export interface Selection {
  db: Reader;
  list: ListDefinition;
  scope: Scope;
  /** `FROM … WHERE …` with every condition. */
  from: Sql;
}

const and = (conditions: readonly Sql[]): Sql => sql.join([...conditions], sql` AND `);

function searched(list: ListDefinition, search: string, scope: Scope): Sql[] {
  if (list.search === undefined || search.trim() === '') return [];
  const words = searchTerms(search);
  if (words.length === 0) return [sql`0`];
  const own = matches(list.search, words);
  const organisations = list.searchedOrganisations?.(scope);
  if (organisations === undefined) return [own];
  return [
    sql`(${own} OR EXISTS (SELECT 1 FROM organisations
      WHERE organisations.id IN (${organisations}) AND ${matches('organisations', words)}))`,
  ];
}

/** What a report selects: live records, of live projects, that meet its conditions and its search. */
export async function selectionOf(
  db: Reader,
  report: BuiltReport,
  scope: Scope,
): Promise<Selection> {
  const list = listDefinitions[report.list];
  const table = sql.table(list.table);
  const project = list.isOfProject
    ? sql` JOIN projects ON projects.id = ${sql.ref(`${list.table}.project_id`)}
        AND projects.deleted_at IS NULL`
    : sql``;
  const all = sql`FROM ${table}${project} WHERE ${sql.ref(`${list.table}.deleted_at`)} IS NULL`;
  const conditions = searched(list, report.search, scope);
  for (const condition of report.conditions) {
    const column = columnOf(report.list, condition.key);
    conditions.push(await conditionSql(db, all, column, condition, scope));
  }
  const from = conditions.length === 0 ? all : sql`${all} AND ${and(conditions)}`;
  return { db, list, scope, from };
}

export async function countRows({ db, from }: Selection): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count ${from}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** A column that rows are grouped by; dates by their year or month. */
export interface Grouping {
  column: BuilderColumn;
  by: BuiltGrouping['by'];
}

export function groupValue({ column, by }: Grouping, scope: Scope): Sql {
  const value = column.value(scope);
  if (column.kind !== 'date' || by === null) return value;
  return sql`substr(${value}, 1, ${sql.raw(by === 'year' ? '4' : '7')})`;
}

const groupOrder = (grouping: Grouping, scope: Scope): Sql =>
  grouping.by === null ? orderValue(grouping.column, scope) : groupValue(grouping, scope);

export interface Order {
  groups: readonly (Grouping & { descending: boolean })[];
  sort: readonly { column: BuilderColumn; descending: boolean }[];
}

const direction = (descending: boolean): Sql =>
  sql.raw(`${descending ? 'DESC' : 'ASC'} NULLS LAST`);

/** The expressions that rows are ordered by: groups first, then the sorting; empty values last. */
function orderSql({ list, scope }: Selection, { groups, sort }: Order): Sql {
  const keys = [
    ...groups.flatMap((one) => {
      const way = direction(one.descending);
      return [sql`${groupOrder(one, scope)} ${way}`, sql`${groupValue(one, scope)} ${way}`];
    }),
    ...sort.flatMap(({ column, descending }) => {
      const way = direction(descending);
      const value = orderValue(column, scope);
      return column.currency
        ? [sql`${column.currency} ${way}`, sql`${value} ${way}`]
        : [sql`${value} ${way}`];
    }),
  ];
  const last = sql`${numOf(list)} ${sql.raw(sort.at(-1)?.descending ? 'DESC' : 'ASC')}`;
  return sql.join([...keys, last]);
}

const numOf = ({ table }: ListDefinition): Sql => sql.ref(`${table}.num`);

/** Where the rows stand in their order. */
export async function selectPlaces(
  selection: Selection,
  order: Order,
  limit: number | null,
): Promise<number[]> {
  const { rows } = await sql<{ num: number }>`SELECT ${numOf(selection.list)} AS num
    ${selection.from} ORDER BY ${orderSql(selection, order)} LIMIT ${limit ?? -1}`.execute(
    selection.db,
  );
  return rows.map((row) => row.num);
}

/** Some of the rows: those of a group, or those that a total of a column is made of. */
export type Part =
  | { grouping: Grouping; key: GroupKey }
  | { column: BuilderColumn; currency: string | null; extreme: 'minimum' | 'maximum' | null };

function partSql({ scope, from }: Selection, part: Part): Sql {
  if ('grouping' in part) return sql`${groupValue(part.grouping, scope)} IS ${part.key}`;
  const { column, currency, extreme } = part;
  const value = column.value(scope);
  const mine =
    currency === null || column.currency === undefined
      ? sql`${value} IS NOT NULL`
      : sql`${value} IS NOT NULL AND ${column.currency} = ${currency}`;
  if (extreme === null) return mine;
  const best = sql.raw(aggregates[extreme]);
  return sql`${mine} AND ${value} = (SELECT ${best}(${value}) ${from} AND ${mine})`;
}

/** The ids of the rows in their order, or of those that are in all of these parts. */
export async function selectIds(
  selection: Selection,
  order: Order,
  parts: readonly Part[],
): Promise<string[]> {
  const { db, list, from } = selection;
  const within = and([sql`1`, ...parts.map((part) => partSql(selection, part))]);
  const { rows } = await sql<{ id: string }>`SELECT ${sql.ref(`${list.table}.id`)} AS id
    ${from} AND ${within} ORDER BY ${orderSql(selection, order)}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Where the records with these ids stand, in the order of the ids. */
export async function selectPlacesOf(
  { db, list }: Selection,
  ids: readonly string[],
): Promise<number[]> {
  const { rows } = await sql<{
    num: number;
  }>`SELECT found.num FROM json_each(${JSON.stringify(ids)})
    AS asked JOIN ${sql.table(list.table)} AS found ON found.id = asked.value
    ORDER BY asked.key`.execute(db);
  return rows.map(({ num }) => num);
}

/** A row as it is read: its id, and under `c0`, `c1`, … the values of the columns, `m0` the currencies. */
export type RawRow = Readonly<Record<string, string | number | null>> & { id: string };

/** The rows at these places, in their order. */
export async function selectRows(
  { db, list, scope }: Selection,
  columns: readonly BuilderColumn[],
  places: readonly number[],
): Promise<RawRow[]> {
  const num = numOf(list);
  const values = columns.flatMap((column, at) => [
    sql`${column.value(scope)} AS ${sql.ref(`c${at}`)}`,
    ...(column.currency ? [sql`${column.currency} AS ${sql.ref(`m${at}`)}`] : []),
  ]);
  const project = list.isOfProject
    ? sql`JOIN projects ON projects.id = ${sql.ref(`${list.table}.project_id`)}`
    : sql``;
  const { rows } = await sql<RawRow & { num: number }>`
    SELECT ${num} AS num, ${sql.ref(`${list.table}.id`)} AS id, ${sql.join(values)}
    FROM ${sql.table(list.table)} ${project}
    WHERE ${num} IN (SELECT value FROM json_each(${JSON.stringify(places)}))`.execute(db);
  const byPlace = new Map(rows.map((row) => [row.num, row]));
  return places.flatMap((place) => byPlace.get(place) ?? []);
}

export type GroupKey = string | number | null;

/** The groups in their order, each with the number of its rows. */
export async function selectGroups(
  { db, scope, from }: Selection,
  groups: Order['groups'],
): Promise<{ keys: GroupKey[]; count: number }[]> {
  const values = groups.flatMap((one, at) => [
    sql`${groupOrder(one, scope)} AS ${sql.ref(`o${at}`)}`,
    sql`${groupValue(one, scope)} AS ${sql.ref(`g${at}`)}`,
  ]);
  const names = groups.flatMap((_, at) => [sql.ref(`o${at}`), sql.ref(`g${at}`)]);
  const order = groups.flatMap(({ descending }, at) => {
    const way = direction(descending);
    return [sql`${sql.ref(`o${at}`)} ${way}`, sql`${sql.ref(`g${at}`)} ${way}`];
  });
  const { rows } = await sql<Record<string, GroupKey> & { count: number }>`
    SELECT ${sql.join(names)}, count(*) AS count FROM (SELECT ${sql.join(values)} ${from}) AS found
    GROUP BY ${sql.join(names)} ORDER BY ${sql.join(order)}`.execute(db);
  return rows.map((row) => ({
    keys: groups.map((_, at) => row[`g${at}`] ?? null),
    count: row.count,
  }));
}

const aggregates: Readonly<Record<BuiltTotal, string>> = {
  sum: 'sum',
  count: 'count',
  minimum: 'min',
  maximum: 'max',
  average: 'avg',
};

export interface TotalValue {
  value: string | number | null;
  /** Of money; null where the amounts have none. */
  currency: string | null;
}

/** A total of a column over all rows; of money one for each currency, by its code. */
export async function selectTotal(
  { db, scope, from }: Selection,
  column: BuilderColumn,
  total: BuiltTotal,
): Promise<TotalValue[]> {
  const value = column.value(scope);
  const of = sql`${sql.raw(aggregates[total])}(${value})`;
  if (column.currency === undefined || total === 'count') {
    const { rows } = await sql<TotalValue>`SELECT ${of} AS value, NULL AS currency ${from}`.execute(
      db,
    );
    return rows;
  }
  const { rows } = await sql<TotalValue>`SELECT ${of} AS value, ${column.currency} AS currency
    ${from} AND ${value} IS NOT NULL GROUP BY ${column.currency}
    ORDER BY ${column.currency}`.execute(db);
  return rows;
}

export interface SummaryRow {
  category: GroupKey;
  series: GroupKey;
  /** What the parts stand in order by. */
  seriesOrder: GroupKey;
  currency: string | null;
  count: number;
  /** The sum of the values; of money of one currency. */
  sum: number | null;
}

/** Rows counted and a column added up by a category and, if asked for, its parts. */
export async function selectSummary(
  { db, scope, from }: Selection,
  category: Grouping,
  series: Grouping | null,
  value: BuilderColumn | null,
): Promise<SummaryRow[]> {
  const descending = false;
  const part = series ?? { column: category.column, by: category.by };
  const isParted = series !== null;
  const { rows } = await sql<SummaryRow>`
    SELECT category, series, series_order AS seriesOrder, currency, count(*) AS count,
      sum(value) AS sum FROM (
      SELECT ${groupOrder(category, scope)} AS category_order,
        ${groupValue(category, scope)} AS category,
        ${isParted ? groupOrder(part, scope) : sql`NULL`} AS series_order,
        ${isParted ? groupValue(part, scope) : sql`NULL`} AS series,
        ${value?.currency ?? sql`NULL`} AS currency,
        ${value ? value.value(scope) : sql`NULL`} AS value ${from}) AS found
    GROUP BY category_order, category, series_order, series, currency
    ORDER BY category_order ${direction(descending)}, category ${direction(descending)},
      series_order ${direction(descending)}, series ${direction(descending)}, currency`.execute(db);
  return rows;
}

/** The words that the office has given to codes of one of its lists. */
export const selectListItems = (db: Reader, list: string) =>
  db
    .selectFrom('list_items')
    .select(['code', 'name_kk', 'name_ru', 'name_en'])
    .where('list', '=', list)
    .where('deleted_at', 'is', null)
    .execute();

/** A saved report outside the bin. */
export const selectSaved = (db: Reader, id: string) =>
  db
    .selectFrom('saved_reports')
    .select(['name', 'definition'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();

export const selectEverySaved = (db: Reader) =>
  db
    .selectFrom('saved_reports')
    .select(['id', 'name'])
    .where('deleted_at', 'is', null)
    .orderBy(sortKeyOf(sql.ref('name')))
    .orderBy('name')
    .execute();
