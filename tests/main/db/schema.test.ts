import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { migrations } from '#main/db/migrations/migrations.ts';

const folder = path.join(import.meta.dirname, '../../../src/main/db');
const files = readdirSync(path.join(folder, 'tables')).map((file) => `tables/${file}`);
const source = ['schema.ts', ...files]
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

type Column = { type: string; isNullable: boolean };

/** The columns of an interface of schema.ts with those of the interfaces that it extends. */
function declared(name: string): Map<string, Column> {
  const found = new RegExp(`interface ${name}(?: extends ([^{]+))? \\{([^}]*)\\}`, 'u').exec(
    source,
  );
  if (!found) throw new Error(`schema.ts has no interface ${name}`);
  const [, parents = '', body = ''] = found;
  const columns = new Map<string, Column>();
  for (const parent of parents
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean)) {
    for (const [column, value] of declared(parent)) columns.set(column, value);
  }
  for (const [, column = '', type = ''] of body.matchAll(/^\s*(\w+): ([^;]+);/gmu)) {
    columns.set(column, {
      type: type.includes('number') ? 'INTEGER' : 'TEXT',
      isNullable: type.includes('null'),
    });
  }
  return columns;
}

/** Table name -> interface, as the interface Schema lists them. */
function tables(): [string, string][] {
  const body = ['RecordTables', 'Schema extends RecordTables']
    .map((name) => new RegExp(`interface ${name} \\{([^}]*)\\}`, 'u').exec(source)?.[1] ?? '')
    .join('\n');
  return [...body.matchAll(/(\w+): (\w+);/gu)].map(([, table = '', name = '']) => [table, name]);
}

test('the types of the queries say what the real tables hold', () => {
  const db = new Database(':memory:');
  migrate(db, migrations, () => {});
  const real = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_search%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
    )
    .pluck()
    .all() as string[];
  expect(
    tables()
      .map(([table]) => table)
      .toSorted(),
  ).toEqual(real.toSorted());
  for (const [table, name] of tables()) {
    const columns = db.pragma(`table_info(${table})`) as {
      name: string;
      type: string;
      notnull: number;
      pk: number;
    }[];
    const actual = new Map(
      columns.map((c) => [c.name, { type: c.type, isNullable: c.notnull === 0 && c.pk === 0 }]),
    );
    expect(Object.fromEntries(declared(name)), table).toEqual(Object.fromEntries(actual));
  }
});
