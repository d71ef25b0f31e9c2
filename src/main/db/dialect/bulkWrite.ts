import type { Database } from 'better-sqlite3';
import { searchedTables, type SearchedTable } from './wordTables.ts';

/** Pages kept while very many rows are written, in KiB, so that none is written twice. */
const largeCache = 128_000;
const usualCache = 32_000;

/** Rows that come to an index at once. */
const slice = 400;

const lastOf = (raw: Database, table: SearchedTable): number =>
  (raw.prepare(`SELECT max(num) FROM ${table}`).pluck().get() as number | null) ?? 0;

/** Rows from which indexes are made anew rather than filled row by row. */
const many = 5000;

/** What a bulk write is going to insert: rows by table. */
export type ComingRows = ReadonlyMap<string, number>;

/**
 * Takes away the indexes of tables that more than double, and answers the SQL that makes them again. Those
 * behind references to other records stay, because SQLite looks into them when a record is written late.
 */
function dropIndexes(raw: Database, coming: ComingRows): string[] {
  const dropped: string[] = [];
  for (const [table, rows] of coming) {
    const present = raw.prepare(`SELECT count(*) FROM ${table}`).pluck();
    if (rows < many || rows < (present.get() as number)) continue;
    const links = raw.prepare('SELECT "from" FROM pragma_foreign_key_list(?)').pluck().all(table);
    const indexes = raw
      .prepare(
        `SELECT schema.name, schema.sql, info.name AS column FROM sqlite_schema AS schema
          JOIN pragma_index_info(schema.name) AS info ON info.seqno = 0
          WHERE schema.type = 'index' AND schema.tbl_name = ? AND schema.sql LIKE 'CREATE INDEX %'`,
      )
      .all(table) as { name: string; sql: string; column: string }[];
    for (const { name, sql, column } of indexes) {
      if (links.includes(column)) continue;
      raw.exec(`DROP INDEX ${name}`);
      dropped.push(sql);
    }
  }
  return dropped;
}

/**
 * Runs work that inserts very many rows, inside the caller's transaction, and only inserts or reads by id.
 * Rows come to the indexes at the end and many at once, which takes a fraction of the time of one by one;
 * `pause` gives the event loop back between slices.
 */
export async function bulkWrite<T>(
  raw: Database,
  coming: ComingRows,
  pause: () => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  const before = searchedTables.map((table) => ({ table, last: lastOf(raw, table) }));
  raw.pragma(`cache_size = -${largeCache}`);
  try {
    raw.prepare('INSERT INTO bulk_writes (mark) VALUES (1)').run();
    const indexes = dropIndexes(raw, coming);
    const result = await work();
    for (const index of indexes) {
      raw.exec(index);
      await pause();
    }
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
