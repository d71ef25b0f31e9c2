import { record, searchIndex } from './0001First.ts';
import type { Migration } from './migration.ts';

const sorts = `
  sort_kk TEXT NOT NULL,
  sort_ru TEXT NOT NULL,
  sort_en TEXT NOT NULL`;

const local = (name: string): string => `
  ${name}_kk TEXT NOT NULL,
  ${name}_ru TEXT NOT NULL,
  ${name}_en TEXT NOT NULL`;

const project = 'project_id TEXT NOT NULL REFERENCES projects(id)';
const subject = 'record_kind TEXT NOT NULL, record_id TEXT NOT NULL';

/** The parts of the record that came with the second version of the schema: table -> its own columns. */
const tables: Readonly<Record<string, string>> = {
  people: `${local('family')}, ${local('given')}, ${local('patronymic')}, ${local('name')},
    former_names TEXT NOT NULL, degree TEXT, academic_title TEXT, orcid TEXT NOT NULL,
    iin TEXT NOT NULL, birth_date TEXT, gender TEXT, citizenship TEXT, country TEXT,
    email TEXT NOT NULL, phone TEXT NOT NULL, tags TEXT NOT NULL, surname_key TEXT NOT NULL,
    other_surname_keys TEXT NOT NULL, given_key TEXT NOT NULL, patronymic_key TEXT NOT NULL,
    ${sorts}, search_text TEXT NOT NULL`,
  affiliations: `person_id TEXT NOT NULL REFERENCES people(id),
    organisation_id TEXT NOT NULL REFERENCES organisations(id), ${local('position')},
    start_date TEXT, end_date TEXT, is_main INTEGER NOT NULL`,
  identifiers: `${project}, type TEXT NOT NULL, value TEXT NOT NULL, code_key TEXT NOT NULL,
    note TEXT NOT NULL, search_text TEXT NOT NULL`,
  participants: `${project}, organisation_id TEXT NOT NULL REFERENCES organisations(id),
    role TEXT NOT NULL, contact_id TEXT REFERENCES people(id), start_date TEXT, end_date TEXT,
    note TEXT NOT NULL`,
  team_members: `${project}, person_id TEXT NOT NULL REFERENCES people(id), role TEXT NOT NULL,
    category TEXT, organisation_id TEXT REFERENCES organisations(id), ${local('position')},
    start_date TEXT, end_date TEXT, working_days INTEGER`,
  funding_lines: `${project}, party_id TEXT REFERENCES organisations(id), kind TEXT NOT NULL,
    stage TEXT NOT NULL, basis TEXT NOT NULL, amount_minor INTEGER NOT NULL,
    amount_currency TEXT NOT NULL, date TEXT, rate TEXT NOT NULL, rate_source TEXT NOT NULL,
    share INTEGER, cost_line TEXT, note TEXT NOT NULL`,
  milestones: `${project}, kind TEXT NOT NULL, number TEXT NOT NULL, ${local('title')},
    due_date TEXT, received_date TEXT, accepted_date TEXT,
    organisation_id TEXT REFERENCES organisations(id), note TEXT NOT NULL,
    search_text TEXT NOT NULL`,
  amendments: `${project}, kind TEXT NOT NULL, number TEXT NOT NULL, date TEXT, new_end_date TEXT,
    former_end_date TEXT, budget_minor INTEGER, budget_currency TEXT, ${local('description')},
    CHECK ((budget_minor IS NULL) = (budget_currency IS NULL))`,
  results: `${project}, kind TEXT NOT NULL, ${local('title')}, date TEXT,
    person_id TEXT REFERENCES people(id), authors TEXT NOT NULL, venue TEXT NOT NULL,
    doi TEXT NOT NULL, number TEXT NOT NULL, url TEXT NOT NULL, country TEXT, trl INTEGER,
    people_count INTEGER, search_text TEXT NOT NULL`,
  concurrences: `${project}, country TEXT NOT NULL, requested_date TEXT,
    request_number TEXT NOT NULL, sent_date TEXT, sent_to TEXT NOT NULL, sent_number TEXT NOT NULL,
    due_date TEXT, answered_date TEXT, answer_number TEXT NOT NULL, decision TEXT,
    note TEXT NOT NULL, search_text TEXT NOT NULL`,
  notes: `${subject}, kind TEXT NOT NULL, text TEXT NOT NULL, date TEXT, level TEXT,
    measures TEXT NOT NULL, is_open INTEGER NOT NULL, search_text TEXT NOT NULL`,
  attachments: `${subject}, name TEXT NOT NULL, description TEXT NOT NULL, file TEXT NOT NULL,
    size INTEGER NOT NULL, sha256 TEXT NOT NULL, search_text TEXT NOT NULL`,
  saved_views: `list TEXT NOT NULL, name TEXT NOT NULL, search TEXT NOT NULL, columns TEXT NOT NULL`,
  list_items: `list TEXT NOT NULL, code TEXT NOT NULL, ${local('name')},
    is_hidden INTEGER NOT NULL, position INTEGER NOT NULL`,
  exchange_rates: `currency TEXT NOT NULL, date TEXT NOT NULL, units INTEGER NOT NULL,
    rate TEXT NOT NULL, source TEXT NOT NULL`,
  holidays: `date TEXT NOT NULL, kind TEXT NOT NULL, ${local('name')}`,
  offices: `${local('name')}, signatories TEXT NOT NULL, young_age_limit INTEGER NOT NULL,
    young_reference TEXT NOT NULL, concurrence_months INTEGER NOT NULL,
    stale_months INTEGER NOT NULL, currency TEXT NOT NULL`,
  distinctions: `about TEXT NOT NULL, first_id TEXT NOT NULL, second_id TEXT NOT NULL`,
};

const added = `
  ALTER TABLE projects ADD COLUMN acronym TEXT NOT NULL DEFAULT '';
  ALTER TABLE projects ADD COLUMN summary_kk TEXT NOT NULL DEFAULT '';
  ALTER TABLE projects ADD COLUMN summary_ru TEXT NOT NULL DEFAULT '';
  ALTER TABLE projects ADD COLUMN summary_en TEXT NOT NULL DEFAULT '';
  ALTER TABLE projects ADD COLUMN areas TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE projects ADD COLUMN programme_status TEXT NOT NULL DEFAULT '';
  ALTER TABLE projects ADD COLUMN agreement_date TEXT;
  ALTER TABLE projects ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';

  ALTER TABLE organisations ADD COLUMN legal_form TEXT;
  ALTER TABLE organisations ADD COLUMN bin TEXT NOT NULL DEFAULT '';
  ALTER TABLE organisations ADD COLUMN ror TEXT NOT NULL DEFAULT '';
  ALTER TABLE organisations ADD COLUMN pic TEXT NOT NULL DEFAULT '';
  ALTER TABLE organisations ADD COLUMN parent_id TEXT REFERENCES organisations(id);
  ALTER TABLE organisations ADD COLUMN aliases TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE organisations ADD COLUMN website TEXT NOT NULL DEFAULT '';
  ALTER TABLE organisations ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';

  ALTER TABLE programmes ADD COLUMN family TEXT NOT NULL DEFAULT 'other';
  ALTER TABLE programmes ADD COLUMN level TEXT NOT NULL DEFAULT 'programme';
  ALTER TABLE programmes ADD COLUMN parent_id TEXT REFERENCES programmes(id);
  ALTER TABLE programmes ADD COLUMN funder_id TEXT REFERENCES organisations(id);
  ALTER TABLE programmes ADD COLUMN start_date TEXT;
  ALTER TABLE programmes ADD COLUMN end_date TEXT;
  ALTER TABLE programmes ADD COLUMN statuses TEXT NOT NULL DEFAULT '[]';

  ALTER TABLE history ADD COLUMN op INTEGER;`;

/** Columns by which records are looked up: table -> columns. */
const lookups: Readonly<Record<string, readonly string[]>> = {
  people: ['surname_key', 'other_surname_keys', 'orcid', 'iin', 'email', 'birth_date'],
  organisations: ['parent_id', 'bin', 'ror', 'pic'],
  programmes: ['parent_id', 'funder_id'],
  affiliations: ['person_id', 'organisation_id'],
  identifiers: ['project_id', 'code_key'],
  participants: ['project_id', 'organisation_id', 'contact_id'],
  team_members: ['project_id', 'person_id', 'organisation_id'],
  funding_lines: ['project_id', 'party_id'],
  milestones: ['project_id', 'organisation_id', 'due_date'],
  amendments: ['project_id'],
  results: ['project_id', 'person_id', 'doi'],
  concurrences: ['project_id', 'due_date'],
  notes: ['record_id'],
  attachments: ['record_id'],
  exchange_rates: ['currency, date'],
  holidays: ['date'],
  distinctions: ['first_id', 'second_id'],
};

const searched = [
  'people',
  'identifiers',
  'milestones',
  'results',
  'concurrences',
  'notes',
  'attachments',
];

/** Every table whose records can lie in the bin. */
const binned = ['projects', 'organisations', 'programmes', ...Object.keys(tables)];

export const wholeRecord: Migration = {
  version: 2,
  name: 'whole record',
  up: (db) => {
    db.exec(added);
    for (const [table, columns] of Object.entries(tables)) {
      // Constraints of a table stand behind all its columns, and so behind the record's own.
      db.exec(`CREATE TABLE ${table} (${record}, ${columns}) STRICT`);
    }
    for (const [table, columns] of Object.entries(lookups)) {
      for (const column of columns) {
        const name = column.replace(', ', '_');
        db.exec(`CREATE INDEX ${table}_by_${name} ON ${table}(${column})`);
      }
    }
    for (const column of ['sort_kk', 'sort_ru', 'sort_en']) {
      db.exec(`CREATE INDEX people_by_${column} ON people(${column}) WHERE deleted_at IS NULL`);
    }
    for (const table of binned) {
      db.exec(`CREATE INDEX ${table}_in_bin ON ${table}(deleted_at) WHERE deleted_at IS NOT NULL`);
    }
    for (const table of searched) db.exec(searchIndex(table));
  },
};
