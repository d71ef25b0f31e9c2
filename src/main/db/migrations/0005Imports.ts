import type { Migration } from './migration.ts';

/** Tables whose texts are searched. */
const searched = [
  'projects',
  'organisations',
  'programmes',
  'people',
  'identifiers',
  'milestones',
  'results',
  'concurrences',
  'notes',
  'attachments',
  'meetings',
  'agenda_items',
  'decisions',
  'assignments',
  'initiatives',
];

/** New rows come to the index one by one, unless a bulk write adds them all at its end. */
function searchTrigger(table: string): string {
  return `
    DROP TRIGGER ${table}_search_insert;
    CREATE TRIGGER ${table}_search_insert AFTER INSERT ON ${table}
    WHEN NOT EXISTS (SELECT 1 FROM bulk_writes) BEGIN
      INSERT INTO ${table}_search(rowid, text) VALUES (new.num, new.search_text);
    END;`;
}

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

      -- Holds a row only inside the transaction of a bulk write.
      CREATE TABLE bulk_writes (mark INTEGER NOT NULL) STRICT;
    `);
    for (const table of searched) db.exec(searchTrigger(table));
  },
};
