import { sql } from 'kysely';
import type { DuplicateKind } from '#shared/contract/duplicates.ts';
import type { Reader, Writing } from '../db/schema.ts';
import { placesNaming, type RecordRow } from '../records/queries.ts';

type Db = Reader | Writing;
export type Place = ReturnType<typeof placesNaming>[number];

/** The rows that name a record in one place, in the bin or not, in the order of entry. */
export async function selectNaming(db: Db, { table, link }: Place, id: string) {
  const rows = await db
    .selectFrom(table)
    .selectAll()
    .where(sql.ref(link.column), '=', id)
    .orderBy('num')
    .execute();
  return rows as unknown as RecordRow[];
}

/** Every distinction that names a record, in the bin or not. */
export function selectDistinctionsOf(db: Db, id: string) {
  return db
    .selectFrom('distinctions')
    .select(['id', 'first_id as firstId', 'second_id as secondId', 'deleted_at'])
    .where((eb) => eb.or([eb('first_id', '=', id), eb('second_id', '=', id)]))
    .execute();
}

/** Pairs of a kind that an officer told apart, as `first second`. */
export async function selectToldApart(db: Db, kind: DuplicateKind): Promise<Set<string>> {
  const rows = await db
    .selectFrom('distinctions')
    .select(['first_id', 'second_id'])
    .where('about', '=', kind)
    .where('deleted_at', 'is', null)
    .execute();
  return new Set(rows.map((row) => `${row.first_id} ${row.second_id}`));
}

/** Whether one of the organisations above `id`, or it itself, is `wanted`. */
export async function isBelow(db: Db, id: string | null, wanted: string): Promise<boolean> {
  if (id === null) return false;
  const { rows } = await sql<{ id: string }>`
    WITH RECURSIVE above(id) AS (
      SELECT ${id} UNION
      SELECT one.parent_id FROM organisations AS one JOIN above ON one.id = above.id
      WHERE one.parent_id IS NOT NULL)
    SELECT id FROM above WHERE id = ${wanted}`.execute(db);
  return rows.length > 0;
}

/** The keys of the identifiers of a project outside the bin. */
export async function selectIdentifiersOf(db: Db, projectId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('identifiers')
    .select('code_key')
    .where('project_id', '=', projectId)
    .where('deleted_at', 'is', null)
    .execute();
  return rows.map((row) => row.code_key);
}
