import { sql } from 'kysely';
import { AppError } from '#shared/errors/appError.ts';
import type { Change } from './inOneChange.ts';
import { recordTables } from './tables.ts';

/**
 * Throws `PARENT_CIRCLE` when a record of a tree would stand below itself. A new record (`id` null)
 * cannot, because nothing names it yet.
 */
export async function checkParents(
  { trx }: Change,
  kind: 'organisation' | 'programme',
  id: string | null,
  parentId: string | null,
): Promise<void> {
  if (id === null || parentId === null) return;
  const table = sql.table(recordTables[kind].table);
  const { rows } = await sql<{ id: string }>`
    WITH RECURSIVE above(id) AS (
      SELECT ${parentId}
      UNION
      SELECT one.parent_id FROM ${table} AS one JOIN above ON one.id = above.id
      WHERE one.parent_id IS NOT NULL)
    SELECT id FROM above WHERE id = ${id}`.execute(trx);
  if (rows.length > 0) throw new AppError('PARENT_CIRCLE', { kind });
}
