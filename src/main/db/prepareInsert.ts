import type { Database, Statement } from 'better-sqlite3';
import { sql, type Insertable, type Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * An insert for bulk writing: Kysely writes the SQL at the first row, SQLite runs it per row. Later rows
 * name the same columns in the same order. What `same` holds is the same in every row and stands in the
 * statement, because to hand over a value takes longer than to write it.
 * Call it only inside a transaction on the same connection.
 */
export function prepareInsert<
  T extends keyof Schema,
  S extends keyof Insertable<Schema[T]> = never,
>(
  db: Kysely<Schema>,
  raw: Database,
  table: T,
  same: Pick<Insertable<Schema[T]>, S> = {} as Pick<Insertable<Schema[T]>, S>,
): (row: Omit<Insertable<Schema[T]>, S>) => void {
  let statement: Statement | undefined;
  let columns: string[] = [];
  // One list for all rows: SQLite has copied the values when the insert is over.
  const values: unknown[] = [];

  function prepare(row: object): Statement {
    columns = Object.keys(row);
    const constants = Object.entries(same).map(([column, value]) => [column, sql.lit(value)]);
    const sample = { ...row, ...Object.fromEntries(constants) };
    return raw.prepare(
      db
        .insertInto(table)
        .values(sample as never)
        .compile().sql,
    );
  }

  return (row) => {
    statement ??= prepare(row);
    let place = 0;
    for (const column in row) {
      if (column !== columns[place]) throw new Error(`${column} is out of its place in ${table}`);
      values[place] = row[column as keyof typeof row];
      place += 1;
    }
    statement.run(...values);
  };
}
