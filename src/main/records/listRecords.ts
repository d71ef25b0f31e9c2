import { sql } from 'kysely';
import type { LocalText } from '#shared/domain/language.ts';
import type { Reader, Writing } from '../db/schema.ts';
import { linkNames } from './linkNames.ts';
import { isOwnerLive, requireRow, type RecordRow } from './queries.ts';
import type { RecordKind } from './recordKind.ts';
import { recordTables } from './tables.ts';

/** A record of the kinds that belong to others, with the names of the records that it names. */
export type PartRow<I> = I & {
  id: string;
  version: number;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
  links: Record<string, LocalText>;
};

export interface PartList {
  /** Fields with the value that they must have, such as `projectId`; all records without any. */
  where: Readonly<Record<string, string | undefined>>;
  offset: number;
  limit: number;
}

/** The records outside the bin whose owner, if they have one, is outside of it too. */
export function liveOf(db: Reader | Writing, kind: RecordKind, where: PartList['where']) {
  const { table, links } = recordTables[kind.kind];
  // All kinds carry the same record columns, so one table's types stand for every table here.
  const name = table as 'projects';
  let query = db.selectFrom(name).where(`${name}.deleted_at`, 'is', null);
  for (const [field, value] of Object.entries(where)) {
    if (value === undefined) continue;
    const column = links.find((link) => link.field === field)?.column ?? field;
    query = query.where(sql.ref(`${table}.${column}`), '=', value);
  }
  return { query: query.where(isOwnerLive(kind.kind)), name };
}

/** Rows as the contract answers them. */
export async function toParts<I extends object>(
  db: Reader | Writing,
  kind: RecordKind<I>,
  rows: readonly RecordRow[],
): Promise<PartRow<I>[]> {
  const inputs = rows.map((row) => kind.toInput(row));
  const names = await linkNames(
    db,
    inputs.map((input) => ({ kind: kind.kind, input })),
  );
  return rows.map((row, i) => {
    const input = inputs[i] as I;
    const ids = recordTables[kind.kind].links.map(
      ({ field }) => (input as Record<string, unknown>)[field],
    );
    const named = ids.flatMap((id) => {
      const name = typeof id === 'string' ? names.get(id) : undefined;
      return name ? [[id, name] as const] : [];
    });
    return {
      ...input,
      id: row.id,
      version: row.version,
      createdAt: row.created_at,
      createdBy: row.created_by,
      updatedAt: row.updated_at,
      updatedBy: row.updated_by,
      links: Object.fromEntries(named) as Record<string, LocalText>,
    };
  });
}

/** One page of the records of a kind that belong to others, in the order of the kind. */
export async function listParts<I extends object>(
  db: Reader | Writing,
  kind: RecordKind<I>,
  list: PartList,
): Promise<{ rows: PartRow<I>[]; total: number }> {
  const { query, name } = liveOf(db, kind as unknown as RecordKind, list.where);
  let ordered = query.selectAll(name);
  for (const column of kind.order ?? []) {
    ordered = ordered.orderBy(sql.ref(`${name}.${column}`), (by) => by.asc().nullsLast());
  }
  const rows = await ordered.orderBy(`${name}.num`).offset(list.offset).limit(list.limit).execute();
  const { count } = await query
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return { rows: await toParts(db, kind, rows as unknown as RecordRow[]), total: count };
}

/** One record of a kind that belongs to others. */
export async function getPart<I extends object>(
  db: Reader | Writing,
  kind: RecordKind<I>,
  id: string,
): Promise<PartRow<I>> {
  const [part] = await toParts(db, kind, [await requireRow(db, kind.kind, id)]);
  return part as PartRow<I>;
}
