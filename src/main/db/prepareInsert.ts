import type { Database } from 'better-sqlite3';
import type { Insertable, Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * A prepared insert for bulk writing: Kysely writes the SQL once, SQLite runs it per row.
 * Call it only inside a transaction on the same connection.
 */
export function prepareInsert<T extends keyof Schema>(
  db: Kysely<Schema>,
  raw: Database,
  table: T,
  columns: readonly (keyof Insertable<Schema[T]> & string)[],
): (row: Insertable<Schema[T]>) => void {
  const sample = Object.fromEntries(columns.map((column) => [column, '']));
  const { sql } = db
    .insertInto(table)
    .values(sample as Insertable<Schema[T]>)
    .compile();
  const statement = raw.prepare(sql);
  // One list for all rows: SQLite has copied the values when the insert is over.
  const values: unknown[] = columns.map(() => null);
  return (row) => {
    for (let i = 0; i < columns.length; i += 1) {
      values[i] = row[columns[i] as keyof typeof row];
    }
    statement.run(values);
  };
}
