import type { Database } from 'better-sqlite3';
import { bulkWrite } from '#main/db/dialect/bulkWrite.ts';
import { recordTables } from '#main/records/tables.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';

/** The rows of a table as bare values. */
export interface BareTable {
  table: string;
  columns: readonly string[];
  rows: readonly unknown[][];
}

function bareTable(raw: Database, table: string): BareTable {
  const columns = (raw.pragma(`table_info(${table})`) as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => name !== 'num' && name !== 'seq');
  const rows = raw
    .prepare(`SELECT ${columns.join(', ')} FROM ${table}`)
    .raw()
    .all();
  return { table, columns, rows: rows as unknown[][] };
}

/** Every record of a workspace and every line of its history, to be written once more. */
export function bareTables({ workspace: { raw } }: ServiceContext): BareTable[] {
  const tables = new Set([...Object.values(recordTables).map(({ table }) => table), 'history']);
  return [...tables].map((table) => bareTable(raw, table)).filter(({ rows }) => rows.length > 0);
}

/**
 * The floor of a commit: SQLite alone writes the same rows into an empty workspace by prepared statements,
 * then the indexes and the search words as `bulkWrite` does, in one transaction. All values are at hand;
 * nothing is checked, worked out, cancelled or told.
 */
export async function bareWrite({ workspace }: ServiceContext, tables: BareTable[]): Promise<void> {
  const { raw } = workspace;
  const coming = new Map(tables.map(({ table, rows }) => [table, rows.length]));
  raw.exec('BEGIN IMMEDIATE');
  raw.pragma('defer_foreign_keys = ON');
  await bulkWrite(
    raw,
    coming,
    async () => {},
    async () => {
      for (const { table, columns, rows } of tables) {
        const marks = columns.map(() => '?').join(', ');
        const insert = raw.prepare(
          `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`,
        );
        for (const row of rows) insert.run(...row);
      }
    },
  );
  raw.exec('COMMIT');
}
