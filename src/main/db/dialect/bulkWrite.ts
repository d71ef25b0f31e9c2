import type { Database } from 'better-sqlite3';
import { searchedTables, type SearchedTable } from './wordTables.ts';

/** Pages kept while very many rows are written, in KiB, so that none is written twice. */
const largeCache = 64_000;
const usualCache = 32_000;

/** Rows that come to an index at once. */
const slice = 400;

const lastOf = (raw: Database, table: SearchedTable): number =>
  (raw.prepare(`SELECT max(num) FROM ${table}`).pluck().get() as number | null) ?? 0;

/**
 * Runs work that inserts very many rows, inside the caller's transaction. Rows come to the indexes of words
 * at the end and many at once, which takes a fraction of the time of one by one; `pause` gives the event
 * loop back between slices.
 */
export async function bulkWrite<T>(
  raw: Database,
  pause: () => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  const before = searchedTables.map((table) => ({ table, last: lastOf(raw, table) }));
  raw.pragma(`cache_size = -${largeCache}`);
  try {
    raw.prepare('INSERT INTO bulk_writes (mark) VALUES (1)').run();
    const result = await work();
    for (const { table, last } of before) {
      const fill = raw.prepare(
        `INSERT INTO ${table}_search(rowid, text)
          SELECT num, search_text FROM ${table} WHERE num > ? AND num <= ?`,
      );
      const end = lastOf(raw, table);
      for (let from = last; from < end; from += slice) {
        fill.run([from, Math.min(end, from + slice)]);
        await pause();
      }
    }
    raw.prepare('DELETE FROM bulk_writes').run();
    return result;
  } finally {
    raw.pragma(`cache_size = -${usualCache}`);
  }
}
