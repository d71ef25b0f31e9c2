import { record } from './0001First.ts';
import type { Migration } from './migration.ts';

/** What was handed over stays as it was, whatever a later version of the program does. */
const kept = (table: string): string => `
  CREATE TRIGGER ${table}_stays BEFORE UPDATE ON ${table} BEGIN
    SELECT RAISE(ABORT, 'issued reports are never changed');
  END;
  CREATE TRIGGER ${table}_keeps BEFORE DELETE ON ${table} BEGIN
    SELECT RAISE(ABORT, 'issued reports are never deleted');
  END;`;

export const reports: Migration = {
  version: 6,
  name: 'reports',
  up: (db) => {
    db.exec(`
      CREATE TABLE saved_reports (${record},
        name TEXT NOT NULL,
        definition TEXT NOT NULL
      ) STRICT;
      CREATE INDEX saved_reports_in_bin ON saved_reports(deleted_at) WHERE deleted_at IS NOT NULL;

      CREATE TABLE narratives (
        num INTEGER PRIMARY KEY,
        report TEXT NOT NULL,
        choice TEXT NOT NULL,
        language TEXT NOT NULL,
        section TEXT NOT NULL,
        text TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by TEXT NOT NULL,
        UNIQUE (report, choice, language, section)
      ) STRICT;

      CREATE TABLE snapshots (
        num INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        report TEXT NOT NULL,
        title TEXT NOT NULL,
        facts TEXT NOT NULL,
        language TEXT NOT NULL,
        second_language TEXT,
        amount_scale INTEGER NOT NULL,
        choice TEXT NOT NULL,
        handed_to TEXT NOT NULL,
        note TEXT NOT NULL,
        issued_at TEXT NOT NULL,
        issued_by TEXT NOT NULL,
        issued_with TEXT NOT NULL,
        model_version INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX snapshots_by_report ON snapshots(report);

      CREATE TABLE snapshot_files (
        num INTEGER PRIMARY KEY,
        snapshot_id TEXT NOT NULL REFERENCES snapshots(id),
        format TEXT NOT NULL,
        name TEXT NOT NULL,
        file TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        UNIQUE (snapshot_id, format)
      ) STRICT;
      ${kept('snapshots')}
      ${kept('snapshot_files')}`);
  },
};
