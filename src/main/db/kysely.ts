import type { Database, Statement } from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Schema } from './schema.ts';

/** Statements kept prepared per connection; the app has fewer kinds than this. */
const keptStatements = 300;

/** Queries slower than this are reported, in milliseconds. */
const slowQuery = 40;

export type SlowQueryListener = (sql: string, milliseconds: number) => void;

function withTimer<A extends unknown[], R>(
  sql: string,
  run: (...args: A) => R,
  onSlow: SlowQueryListener,
): (...args: A) => R {
  return (...args) => {
    const start = performance.now();
    const result = run(...args);
    const spent = performance.now() - start;
    if (spent > slowQuery) onSlow(sql, Math.round(spent));
    return result;
  };
}

/** Kysely over an open connection; statements stay prepared and write transactions begin immediate. */
export function kyselyOver(db: Database, onSlow: SlowQueryListener): Kysely<Schema> {
  const prepared = new Map<string, ReturnType<typeof prepare>>();

  function prepare(sql: string) {
    const statement: Statement = db.prepare(
      sql === 'begin' && !db.readonly ? 'BEGIN IMMEDIATE' : sql,
    );
    return {
      reader: statement.reader,
      all: withTimer(sql, (values: readonly unknown[]) => statement.all(...values), onSlow),
      run: withTimer(sql, (values: readonly unknown[]) => statement.run(...values), onSlow),
      iterate: (values: readonly unknown[]) => statement.iterate(...values),
    };
  }

  return new Kysely<Schema>({
    dialect: new SqliteDialect({
      database: {
        close: () => db.close(),
        prepare: (sql) => {
          const known = prepared.get(sql);
          if (known) return known;
          const statement = prepare(sql);
          if (prepared.size >= keptStatements) prepared.clear();
          prepared.set(sql, statement);
          return statement;
        },
      },
    }),
  });
}
