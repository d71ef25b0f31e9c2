import { sql } from 'kysely';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Reader, Writing } from '../db/schema.ts';
import { placesNaming } from './queries.ts';

/** Which records of a kind that a batch created are named by any other record, in the bin or not. */
export async function namedOfBatch(
  db: Reader | Writing,
  kind: RecordKindName,
  batchId: string,
): Promise<Set<string>> {
  const named = new Set<string>();
  for (const { table, link } of placesNaming(kind)) {
    const { rows } = await sql<{ id: string }>`
      SELECT DISTINCT ${sql.ref(link.column)} AS id FROM ${sql.table(table)}
      WHERE ${sql.ref(link.column)} IN (
        SELECT record_id FROM history WHERE batch_id = ${batchId} AND action = 'create')`.execute(
      db,
    );
    for (const { id } of rows) named.add(id);
  }
  return named;
}
