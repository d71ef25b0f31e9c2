import Database from 'better-sqlite3';
import { AppError } from '#shared/errors/appError.ts';
import { openSortKeys } from './dialect/sortKeys.ts';
import { openWordTables } from './dialect/wordTables.ts';

/** Milliseconds a connection waits for another process before it gives up. */
const busyTimeout = 5000;

/** First SQLite without the WAL-reset corruption bug. */
const oldestSafeSqlite = [3, 51, 3];

/** Throws `SQLITE_TOO_OLD` when the SQLite inside the add-on can corrupt a WAL database. */
export function checkSqliteVersion(version: string): void {
  const parts = version.split('.').map(Number);
  for (const [index, wanted] of oldestSafeSqlite.entries()) {
    const found = parts[index] ?? 0;
    if (found > wanted) return;
    if (found < wanted) throw new AppError('SQLITE_TOO_OLD', { found: version });
  }
}

/** Opens one connection with the settings that keep the record safe. */
export function openConnection(file: string, mode: 'writer' | 'reader'): Database.Database {
  const db = new Database(file, { timeout: busyTimeout, readonly: mode === 'reader' });
  try {
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('temp_store = MEMORY');
    db.pragma('cache_size = -32000');
    if (mode === 'writer') {
      const version = db.prepare('SELECT sqlite_version()').pluck().get() as string;
      checkSqliteVersion(version);
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = FULL');
      db.pragma('checkpoint_fullfsync = ON');
      db.pragma('foreign_keys = ON');
      db.pragma('secure_delete = ON');
    } else {
      openWordTables(db);
      openSortKeys(db);
      db.pragma('query_only = ON');
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
