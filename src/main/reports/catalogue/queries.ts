import { sql } from 'kysely';
import type { Reader } from '../../db/schema.ts';
import type { RecordSize } from './definition.ts';

/** The last numbers of the lists that reports walk through. */
export async function readSize(db: Reader): Promise<RecordSize> {
  const { rows } = await sql<RecordSize>`
    SELECT coalesce((SELECT max(num) FROM projects), 0) AS projects,
      coalesce((SELECT max(num) FROM people), 0) AS people`.execute(db);
  return rows[0] ?? { projects: 0, people: 0 };
}
