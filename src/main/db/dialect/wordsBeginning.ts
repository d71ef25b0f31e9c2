import { sql } from 'kysely';
import type { Reader } from '../schema.ts';
import type { SearchedTable } from './wordTables.ts';

/** Stands after every letter. */
const last = '\u{10FFFF}';

/** The words of a table's full-text index that begin with one of the texts, and in how many records. */
export async function wordsBeginning(
  db: Reader,
  table: SearchedTable,
  starts: readonly string[],
): Promise<{ term: string; doc: number }[]> {
  const words = sql.table(`${table}_words`);
  const { rows } = await sql<{ term: string; doc: number }>`
    SELECT found.term, found.doc
    FROM json_each(${JSON.stringify(starts)}) AS start CROSS JOIN ${words} AS found
    WHERE found.term >= start.value AND found.term < start.value || ${last}`.execute(db);
  return rows;
}
