import { readdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, schemaVersion } from '#main/db/migrate.ts';
import { migrations } from '#main/db/migrations/migrations.ts';
import { safetyCopy } from '#main/db/safetyCopy.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';

const count = 50_000;

test('50,000 projects of the first version come over whole, behind a safety copy, within seconds', () => {
  const folder = tempFolder();
  const db = new Database(path.join(folder, 'a.db'));
  migrate(db, migrations.slice(0, 1), () => {});
  const columns = db.pragma('table_info(projects)') as {
    name: string;
    type: string;
    notnull: number;
    pk: number;
  }[];
  const needed = columns.filter(({ notnull, pk }) => notnull === 1 && pk === 0);
  const names = needed.map(({ name }) => name).join();
  const marks = needed.map(() => '?').join();
  const insert = db.prepare(`INSERT INTO projects (${names}) VALUES (${marks})`);
  db.transaction(() => {
    for (let i = 0; i < count; i += 1) {
      insert.run(...needed.map(({ name, type }) => valueOf(name, type, i)));
    }
  })();
  const before = db.prepare(`SELECT ${names} FROM projects ORDER BY num`).all();
  const start = performance.now();
  let copy = '';
  migrate(db, migrations, (from) => (copy = safetyCopy(db, folder, `before-${from}`)));
  const milliseconds = performance.now() - start;
  expect(schemaVersion(db)).toBe(migrations.length);
  expect(db.prepare(`SELECT ${names} FROM projects ORDER BY num`).all()).toEqual(before);
  expect(db.prepare('SELECT DISTINCT tags || areas || acronym AS x FROM projects').all()).toEqual([
    { x: '[][]' },
  ]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  const found = db.prepare(`SELECT count(*) FROM projects_search WHERE projects_search MATCH ?`);
  expect(found.pluck().get('"49999"')).toBe(1);
  const kept = new Database(copy, { readonly: true });
  expect([
    schemaVersion(kept),
    kept.prepare('SELECT count(*) FROM projects').pluck().get(),
  ]).toEqual([1, count]);
  kept.close();
  db.close();
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  expect(milliseconds).toBeLessThan(8000);
});

function valueOf(name: string, type: string, i: number): string | number {
  if (name === 'id') return `01890000-0000-7000-8000-${String(i).padStart(12, '0')}`;
  if (name === 'search_text') return `zhoba ${i}`;
  if (type === 'INTEGER') return 1;
  return name.startsWith('title') ? `Жоба «${i}» 😀` : `${name} ${i}`;
}
