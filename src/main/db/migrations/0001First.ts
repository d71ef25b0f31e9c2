import type { Migration } from './migration.ts';

export const record = `
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  updated_by TEXT NOT NULL,
  deleted_at TEXT`;

const derived = `
  sort_kk TEXT NOT NULL,
  sort_ru TEXT NOT NULL,
  sort_en TEXT NOT NULL,
  search_text TEXT NOT NULL`;

/** A full-text index over `search_text`, kept by triggers so that no write can forget it. */
export function searchIndex(table: string): string {
  const index = `${table}_search`;
  return `
    CREATE VIRTUAL TABLE ${index} USING fts5(
      text, content='', contentless_delete=1, tokenize='unicode61', prefix='2 3', detail=none);
    CREATE TRIGGER ${index}_insert AFTER INSERT ON ${table} BEGIN
      INSERT INTO ${index}(rowid, text) VALUES (new.num, new.search_text);
    END;
    CREATE TRIGGER ${index}_update AFTER UPDATE OF search_text ON ${table}
    WHEN old.search_text <> new.search_text BEGIN
      DELETE FROM ${index} WHERE rowid = old.num;
      INSERT INTO ${index}(rowid, text) VALUES (new.num, new.search_text);
    END;
    CREATE TRIGGER ${index}_delete AFTER DELETE ON ${table} BEGIN
      DELETE FROM ${index} WHERE rowid = old.num;
    END;`;
}

/** An index for one order of the list; the bin is left out, as every list leaves it out. */
function listOrder(table: string, column: string): string {
  return `CREATE INDEX ${table}_by_${column} ON ${table}(${column}) WHERE deleted_at IS NULL;`;
}

export const first: Migration = {
  version: 1,
  name: 'first',
  up: (db) => {
    db.exec(`
      CREATE TABLE workspace (
        id TEXT NOT NULL PRIMARY KEY,
        is_sample INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        created_with TEXT NOT NULL
      ) STRICT;

      CREATE TABLE programmes (${record},
        code TEXT NOT NULL,
        name_kk TEXT NOT NULL,
        name_ru TEXT NOT NULL,
        name_en TEXT NOT NULL,
        funder TEXT NOT NULL, ${derived}
      ) STRICT;

      CREATE TABLE organisations (${record},
        name_kk TEXT NOT NULL,
        name_ru TEXT NOT NULL,
        name_en TEXT NOT NULL,
        short_name TEXT NOT NULL,
        kind TEXT NOT NULL,
        country TEXT,
        city TEXT NOT NULL, ${derived}
      ) STRICT;

      CREATE TABLE projects (${record},
        code TEXT NOT NULL,
        code_key TEXT NOT NULL,
        code_sort TEXT NOT NULL,
        title_kk TEXT NOT NULL,
        title_ru TEXT NOT NULL,
        title_en TEXT NOT NULL,
        programme_id TEXT REFERENCES programmes(id),
        lead_organisation_id TEXT REFERENCES organisations(id),
        status TEXT NOT NULL,
        start_date TEXT,
        end_date TEXT,
        budget_minor INTEGER,
        budget_currency TEXT,
        field TEXT,
        manager TEXT NOT NULL,
        manager_sort TEXT NOT NULL,
        scientists INTEGER,
        young_scientists INTEGER, ${derived},
        CHECK ((budget_minor IS NULL) = (budget_currency IS NULL))
      ) STRICT;

      CREATE TABLE history (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        kind TEXT NOT NULL,
        record_id TEXT NOT NULL,
        action TEXT NOT NULL,
        version INTEGER NOT NULL,
        changes TEXT,
        batch_id TEXT,
        source_row INTEGER
      ) STRICT;

      CREATE TABLE import_batches (
        num INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        file_name TEXT NOT NULL,
        file_hash TEXT NOT NULL,
        sheet TEXT NOT NULL,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        created INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        unchanged INTEGER NOT NULL,
        skipped INTEGER NOT NULL,
        undone_at TEXT,
        undone_by TEXT
      ) STRICT;

      CREATE INDEX history_by_record ON history(record_id);
      CREATE INDEX history_by_batch ON history(batch_id) WHERE batch_id IS NOT NULL;
      CREATE INDEX projects_by_programme_id ON projects(programme_id);
      CREATE INDEX projects_by_lead_organisation_id ON projects(lead_organisation_id);
      CREATE INDEX projects_by_code_key ON projects(code_key);
      CREATE INDEX projects_by_status ON projects(status) WHERE deleted_at IS NULL;
    `);
    for (const column of [
      'code_sort',
      'sort_kk',
      'sort_ru',
      'sort_en',
      'start_date',
      'end_date',
      'updated_at',
    ]) {
      db.exec(listOrder('projects', column));
    }
    for (const table of ['organisations', 'programmes']) {
      for (const column of ['sort_kk', 'sort_ru', 'sort_en']) db.exec(listOrder(table, column));
    }
    for (const table of ['projects', 'organisations', 'programmes']) db.exec(searchIndex(table));
  },
};
