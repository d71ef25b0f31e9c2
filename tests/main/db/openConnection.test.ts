import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSqliteVersion, openConnection } from '#main/db/openConnection.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';

describe('the version gate', () => {
  test.each(['3.51.2', '3.50.9', '2.99.99'])(
    'refuses SQLite %s, which can corrupt a WAL database',
    (v) => {
      expect(() => checkSqliteVersion(v)).toThrow(
        expect.objectContaining({ code: 'SQLITE_TOO_OLD' }),
      );
    },
  );

  test.each(['3.51.3', '3.52.0', '3.54.1', '4.0.0'])('lets SQLite %s pass', (version) => {
    expect(() => checkSqliteVersion(version)).not.toThrow();
  });
});

describe('a connection', () => {
  test('for writing keeps every acknowledged commit and leaves no deleted data', () => {
    const db = openConnection(path.join(tempFolder(), 'a.db'), 'writer');
    const pragma = (name: string) => db.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('secure_delete')).toBe(1);
    expect(pragma('trusted_schema')).toBe(0);
    expect(pragma('cell_size_check')).toBe(1);
    expect(pragma('temp_store')).toBe(2);
    expect(pragma('busy_timeout')).toBe(5000);
    db.close();
  });

  test('for reading cannot write', () => {
    const file = path.join(tempFolder(), 'a.db');
    openConnection(file, 'writer').exec('CREATE TABLE a (x)').close();
    const reader = openConnection(file, 'reader');
    expect(() => reader.exec('INSERT INTO a VALUES (1)')).toThrow();
    reader.close();
  });
});
