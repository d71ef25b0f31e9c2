import { sql } from 'kysely';
import type { Reader } from '../schema.ts';
import type { SearchedTable } from './wordTables.ts';

/** Words read at once: some milliseconds of work. */
const slice = 3000;

/** The next words of a table's full-text index behind `last`, in their order, with the number of their records. */
export async function wordsAfter(
  db: Reader,
  table: SearchedTable,
  last: string,
): Promise<{ term: string; doc: number }[]> {
  const { rows } = await sql<{ term: string; doc: number }>`
    SELECT term, doc FROM ${sql.table(`${table}_words`)} WHERE term > ${last}
    ORDER BY term LIMIT ${sql.lit(slice)}`.execute(db);
  return rows;
}
