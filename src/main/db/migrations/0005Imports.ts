import type { Migration } from './migration.ts';

export const imports: Migration = {
  version: 5,
  name: 'imports',
  up: (db) => {
    db.exec(`
      ALTER TABLE history ADD COLUMN source_sheet TEXT;

      ALTER TABLE import_batches ADD COLUMN tables TEXT NOT NULL DEFAULT '[]';

      -- Batches of the first version hold one table of projects.
      UPDATE import_batches SET tables = json_array(json_object(
        'sheet', sheet, 'kind', kind, 'created', created, 'updated', updated,
        'unchanged', unchanged, 'skipped', skipped));
      UPDATE history SET source_sheet = (
        SELECT sheet FROM import_batches WHERE import_batches.id = history.batch_id)
      WHERE source_row IS NOT NULL;

      CREATE TABLE import_profiles (
        num INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        mapping TEXT NOT NULL,
        at TEXT NOT NULL,
        actor TEXT NOT NULL
      ) STRICT;
      CREATE INDEX import_profiles_by_name ON import_profiles(name);
      CREATE INDEX import_profiles_by_fingerprint ON import_profiles(fingerprint);
    `);
  },
};
