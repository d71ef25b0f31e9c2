import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { migrate, schemaVersion } from '#main/db/migrate.ts';
import type { Migration } from '#main/db/migrations/migration.ts';
import { latestVersion, migrations } from '#main/db/migrations/migrations.ts';
import { safetyCopy } from '#main/db/safetyCopy.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';

const step = (version: number, sql: string, rebuildsTables = false): Migration => ({
  version,
  name: `step ${version}`,
  up: (db) => void db.exec(sql),
  rebuildsTables,
});

function tables(db: Database.Database): string[] {
  return db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all() as string[];
}

describe('the migrations', () => {
  test('are numbered from one without a gap, so that none is skipped', () => {
    expect(migrations.map((migration) => migration.version)).toEqual(
      migrations.map((_, i) => i + 1),
    );
    expect(latestVersion).toBe(migrations.length);
  });

  test('list every file of their folder, so that none is forgotten', () => {
    const folder = path.join(import.meta.dirname, '../../../src/main/db/migrations');
    const files = readdirSync(folder).filter((name) => /^\d{4}/u.test(name));
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(migrations.map((m) => m.version));
  });
});

describe('the runner', () => {
  test('leaves nothing of a step that fails half-way', () => {
    const db = new Database(':memory:');
    const steps = [
      step(1, 'CREATE TABLE a (x)'),
      step(2, 'CREATE TABLE b (x); CREATE TABLE a (x);'),
    ];
    expect(() => migrate(db, steps, () => {})).toThrow('already exists');
    expect(tables(db)).toEqual(['a']);
    expect(schemaVersion(db)).toBe(1);
  });

  test('refuses a file of a later version before it writes anything', () => {
    const db = new Database(':memory:');
    db.pragma('user_version = 9');
    expect(() => migrate(db, [step(1, 'CREATE TABLE a (x)')], () => {})).toThrow(
      expect.objectContaining({ code: 'WORKSPACE_NEWER' }),
    );
    expect(tables(db)).toEqual([]);
  });

  test('makes the safety copy before an existing record changes, and not for a new one', () => {
    const db = new Database(':memory:');
    const copies: number[] = [];
    const first = step(1, 'CREATE TABLE a (x)');
    migrate(db, [first], (from) => copies.push(from));
    expect(copies).toEqual([]);
    migrate(db, [first, step(2, 'CREATE TABLE b (x)')], (from) => {
      copies.push(from);
      expect(tables(db)).toEqual(['a']);
    });
    expect(copies).toEqual([1]);
  });

  test('rolls a table rebuild back when it breaks a foreign key', () => {
    const db = new Database(':memory:');
    const steps = [
      step(
        1,
        'CREATE TABLE p (id PRIMARY KEY); CREATE TABLE c (p REFERENCES p(id)); INSERT INTO p VALUES (1); INSERT INTO c VALUES (1);',
      ),
      step(2, 'DROP TABLE p; CREATE TABLE p (id PRIMARY KEY);', true),
    ];
    db.pragma('foreign_keys = ON');
    expect(() => migrate(db, steps, () => {})).toThrow('foreign key');
    expect(db.prepare('SELECT count(*) FROM p').pluck().get()).toBe(1);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });
});

describe('a safety copy', () => {
  test('is whole and leaves no half file under its name when it cannot be made', () => {
    const folder = tempFolder();
    const db = new Database(path.join(folder, 'a.db'));
    db.exec('CREATE TABLE a (x); INSERT INTO a VALUES (1);');
    const copy = safetyCopy(db, path.join(folder, 'copies'), 'one');
    expect(new Database(copy, { readonly: true }).prepare('SELECT x FROM a').pluck().get()).toBe(1);
    db.close();
    expect(() => safetyCopy(db, path.join(folder, 'copies'), 'two')).toThrow();
    expect(existsSync(path.join(folder, 'copies', 'two.db'))).toBe(false);
  });
});
