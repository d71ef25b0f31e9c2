import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { LocalText } from '#shared/domain/language.ts';
import { AppError } from '#shared/errors/appError.ts';
import {
  mainKinds,
  type MainKind,
  type NamedKind,
  type RecordKindName,
} from '#shared/domain/recordKinds.ts';
import type { Reader, Writing } from '../db/schema.ts';
import type { StoredRow } from './recordKind.ts';
import { recordTables } from './tables.ts';

type Db = Reader | Writing;

export type RecordRow = StoredRow & {
  num: number;
  id: string;
  version: number;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
  deleted_at: string | null;
};

/** All kinds carry the same record columns, so one table's types stand for every table here. */
const tableOf = (kind: RecordKindName) => recordTables[kind].table as 'projects';

/** The stored row of a record, in the bin or not; throws `NOT_FOUND`. */
export async function requireRow(db: Db, kind: RecordKindName, id: string): Promise<RecordRow> {
  const row = await db
    .selectFrom(tableOf(kind))
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new AppError('NOT_FOUND', { kind });
  return row;
}

export async function insertRow(trx: Writing, kind: RecordKindName, row: object): Promise<void> {
  await trx
    .insertInto(tableOf(kind))
    .values(row as never)
    .execute();
}

export async function updateRow(
  trx: Writing,
  kind: RecordKindName,
  id: string,
  columns: object,
): Promise<void> {
  await trx
    .updateTable(tableOf(kind))
    .set(columns as never)
    .where('id', '=', id)
    .execute();
}

/** Whether the record is there and not in the bin. */
export async function isLive(db: Db, kind: RecordKindName, id: string): Promise<boolean> {
  const row = await db
    .selectFrom(tableOf(kind))
    .select('num')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Every place where records of a kind can be named: by which kind, in which column. */
export function placesNaming(kind: RecordKindName) {
  return Object.entries(recordTables).flatMap(([from, { table, links }]) =>
    links
      .filter(({ to }) => to === kind || (to === null && isMainKind(kind)))
      .map((link) => ({ from: from as RecordKindName, table: table as 'projects', link })),
  );
}

const namedTables: Readonly<Record<NamedKind, { table: string; title: string }>> = {
  project: { table: 'projects', title: 'title' },
  organisation: { table: 'organisations', title: 'name' },
  programme: { table: 'programmes', title: 'name' },
  person: { table: 'people', title: 'name' },
  meeting: { table: 'meetings', title: 'title' },
  assignment: { table: 'assignments', title: 'title' },
  initiative: { table: 'initiatives', title: 'title' },
  meetingSeries: { table: 'meeting_series', title: 'name' },
  side: { table: 'sides', title: 'name' },
  agendaItem: { table: 'agenda_items', title: 'title' },
  decision: { table: 'decisions', title: 'title' },
};

const isMainKind = (kind: RecordKindName): kind is MainKind =>
  mainKinds.some((main) => main === kind);

/** The condition that what a record belongs to, if to anything, is outside the bin. */
export function isOwnerLive(kind: RecordKindName): RawBuilder<SqlBool> {
  const { table, links } = recordTables[kind];
  const link = links.find(({ isOwner }) => isOwner);
  if (!link) return sql<SqlBool>`1`;
  const owned = (owner: NamedKind) => sql<SqlBool>`EXISTS (
    SELECT 1 FROM ${sql.table(recordTables[owner].table)} AS owner
    WHERE owner.id = ${sql.ref(`${table}.${link.column}`)} AND owner.deleted_at IS NULL)`;
  if (link.to !== null) return owned(link.to);
  const cases = mainKinds.map((owner) => sql`WHEN ${sql.lit(owner)} THEN ${owned(owner)}`);
  return sql<SqlBool>`CASE ${sql.ref(`${table}.record_kind`)} ${sql.join(cases, sql` `)} END`;
}

/** The first link to a record in the bin among the parts of a record that are outside of it themselves. */
export async function findGoneLink(
  db: Db,
  kind: RecordKindName,
  id: string,
): Promise<{ kind: NamedKind; field: string } | undefined> {
  for (const { from, table, link: own } of placesNaming(kind)) {
    if (!own.isOwner || own.to === null) continue;
    for (const { field, column, to, isOwner } of recordTables[from].links) {
      if (isOwner || to === null) continue;
      const { rows } = await sql`
        SELECT 1 FROM ${sql.table(table)} AS part
        JOIN ${sql.table(recordTables[to].table)} AS named ON named.id = ${sql.ref(`part.${column}`)}
        WHERE ${sql.ref(`part.${own.column}`)} = ${id} AND part.deleted_at IS NULL
          AND named.deleted_at IS NOT NULL LIMIT 1`.execute(db);
      if (rows.length > 0) return { kind: to, field };
    }
  }
  return undefined;
}

/** How many records outside the bin name this one without belonging to it; parts lie where their owner does. */
export async function countUses(db: Db, kind: RecordKindName, id: string): Promise<number> {
  let count = 0;
  for (const { from, table, link } of placesNaming(kind)) {
    if (link.isOwner) continue;
    const row = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where(sql.ref(link.column), '=', id)
      .where('deleted_at', 'is', null)
      .where(isOwnerLive(from))
      .executeTakeFirstOrThrow();
    count += row.count;
  }
  return count;
}

/** Names of records of one kind, in the bin or not, by id. */
export async function selectNames(
  db: Db,
  kind: NamedKind,
  ids: readonly string[],
): Promise<Map<string, LocalText>> {
  if (ids.length === 0) return new Map();
  const { table, title } = namedTables[kind];
  const { rows } = await sql<LocalText & { id: string }>`
    SELECT id, ${sql.ref(`${title}_kk`)} AS kk, ${sql.ref(`${title}_ru`)} AS ru,
      ${sql.ref(`${title}_en`)} AS en
    FROM ${sql.table(table)}
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(db);
  return new Map(rows.map(({ id, kk, ru, en }) => [id, { kk, ru, en }]));
}

/** The stored rows of records of one kind, in the bin or not. */
export async function selectRows(
  db: Db,
  kind: RecordKindName,
  ids: readonly string[],
): Promise<RecordRow[]> {
  const rows = await db
    .selectFrom(tableOf(kind))
    .selectAll()
    .where(sql<SqlBool>`id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`)
    .execute();
  return rows;
}
