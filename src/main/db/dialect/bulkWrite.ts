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

/** Whether so many coming rows are worth work on the whole table. */
function isMostlyNew(raw: Database, table: string, rows: number): boolean {
  if (rows < many) return false;
  const present = raw.prepare(`SELECT count(*) FROM ${table}`).pluck();
  return rows >= (present.get() as number);
}

/** Parts of a full-text index that are merged while rows come, unless told otherwise. */
const usualMerge = 4;

/** Merges the parts of a full-text index once at the end rather than again and again while rows come. */
function mergeAtEnd(raw: Database, table: SearchedTable): () => void {
  const index = `${table}_search`;
  const set = (parts: number) =>
    raw.exec(`INSERT INTO ${index}(${index}, rank) VALUES ('automerge', ${parts})`);
  set(0);
  return () => {
    set(usualMerge);
    raw.exec(`INSERT INTO ${index}(${index}) VALUES ('optimize')`);
  };
}

/**
 * Takes away what fills the full-text index of a table row by row, and answers the SQL that makes it again:
 * SQLite keeps a copy of every page that a statement with triggers touches.
 */
function dropTrigger(raw: Database, table: string): string[] {
  const trigger = `${table}_search_insert`;
  const sql = raw.prepare(`SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?`);
  const found = sql.pluck().get(trigger) as string | undefined;
  if (found === undefined) return [];
  raw.exec(`DROP TRIGGER ${trigger}`);
  return [found];
}

/**
 * Takes away the indexes of a table, and answers the SQL that makes them again. Those behind references to
 * other records stay, because SQLite looks into them when a record is written late.
 */
function dropIndexes(raw: Database, table: string): string[] {
  const links = raw.prepare('SELECT "from" FROM pragma_foreign_key_list(?)').pluck().all(table);
  const indexes = raw
    .prepare(
      `SELECT schema.name, schema.sql, info.name AS column FROM sqlite_schema AS schema
        JOIN pragma_index_info(schema.name) AS info ON info.seqno = 0
        WHERE schema.type = 'index' AND schema.tbl_name = ? AND schema.sql LIKE 'CREATE INDEX %'`,
    )
    .all(table) as { name: string; sql: string; column: string }[];
  const free = indexes.filter(({ column }) => !links.includes(column));
  for (const { name } of free) raw.exec(`DROP INDEX ${name}`);
  return free.map(({ sql }) => sql);
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
  const growing = [...coming].filter(([table, rows]) => isMostlyNew(raw, table, rows));
  const mostlyNew = new Set(growing.map(([table]) => table));
  raw.pragma(`cache_size = -${largeCache}`);
  try {
    raw.prepare('INSERT INTO bulk_writes (mark) VALUES (1)').run();
    const dropped = [...mostlyNew].flatMap((table) => [
      ...dropTrigger(raw, table),
      ...dropIndexes(raw, table),
    ]);
    const result = await work();
    for (const made of dropped) {
      raw.exec(made);
      await pause();
    }
    for (const { table, last } of before) {
      const merge = mostlyNew.has(table) ? mergeAtEnd(raw, table) : null;
      const fill = raw.prepare(
        `INSERT INTO ${table}_search(rowid, text)
          SELECT num, search_text FROM ${table} WHERE num > ? AND num <= ?`,
      );
      const end = lastOf(raw, table);
      for (let from = last; from < end; from += slice) {
        fill.run([from, Math.min(end, from + slice)]);
        await pause();
      }
      merge?.();
    }
    raw.prepare('DELETE FROM bulk_writes').run();
    return result;
  } finally {
    raw.pragma(`cache_size = -${usualCache}`);
  }
}
