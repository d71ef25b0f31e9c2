import { record, searchIndex } from './0001First.ts';
import type { Migration } from './migration.ts';

const local = (name: string): string => `
  ${name}_kk TEXT NOT NULL,
  ${name}_ru TEXT NOT NULL,
  ${name}_en TEXT NOT NULL`;

const named = (title: string): string => `${local(title)},
  sort_kk TEXT NOT NULL, sort_ru TEXT NOT NULL, sort_en TEXT NOT NULL, search_text TEXT NOT NULL`;

const meeting = 'meeting_id TEXT NOT NULL REFERENCES meetings(id)';
const assignment = 'assignment_id TEXT NOT NULL REFERENCES assignments(id)';
const names = (column: string, table: string): string => `${column} TEXT REFERENCES ${table}(id)`;
const organisation = names('organisation_id', 'organisations');

/** Tables of the third version of the schema: table -> its own columns. */
const tables: Readonly<Record<string, string>> = {
  meeting_series: `${local('name')}, rule TEXT NOT NULL`,
  meetings: `kind TEXT NOT NULL, ${named('title')}, number TEXT NOT NULL,
    ${names('series_id', 'meeting_series')}, date TEXT, end_date TEXT, start_time TEXT NOT NULL,
    end_time TEXT NOT NULL, time_zone TEXT NOT NULL, ${local('place')}, country TEXT,
    link TEXT NOT NULL, ${local('purpose')}, tags TEXT NOT NULL, state TEXT NOT NULL`,
  sides: `${meeting}, ${local('name')}, ${organisation}, country TEXT, is_host INTEGER NOT NULL,
    position INTEGER NOT NULL`,
  attendees: `${meeting}, ${names('side_id', 'sides')},
    person_id TEXT NOT NULL REFERENCES people(id), ${organisation}, ${local('job_title')},
    role TEXT NOT NULL, attendance TEXT NOT NULL, position INTEGER NOT NULL`,
  agenda_items: `${meeting}, ${local('section')}, ${local('title')}, position INTEGER NOT NULL,
    ${names('speaker_id', 'people')}, minutes INTEGER, is_recurring INTEGER NOT NULL,
    is_discussed INTEGER NOT NULL, ${names('carried_from_id', 'agenda_items')},
    ${local('heard')}, ${local('spoke')}, search_text TEXT NOT NULL`,
  decisions: `${meeting}, ${names('item_id', 'agenda_items')}, number TEXT NOT NULL,
    position INTEGER NOT NULL, ${local('title')}, search_text TEXT NOT NULL`,
  meeting_topics: `${meeting}, ${names('project_id', 'projects')},
    ${names('programme_id', 'programmes')}, note TEXT NOT NULL`,
  visit_events: `${meeting}, date TEXT NOT NULL, start_time TEXT NOT NULL, end_time TEXT NOT NULL,
    ${local('title')}, ${local('place')}, ${names('host_id', 'people')}, note TEXT NOT NULL`,
  minutes: `${meeting}, number INTEGER NOT NULL, date TEXT NOT NULL, content TEXT NOT NULL,
    sha256 TEXT NOT NULL`,
  assignments: `${named('title')}, ${names('meeting_id', 'meetings')},
    ${names('item_id', 'agenda_items')}, ${names('decision_id', 'decisions')},
    document_kind TEXT NOT NULL, document_number TEXT NOT NULL, document_date TEXT,
    point TEXT NOT NULL, ${names('project_id', 'projects')}, ${names('given_by_id', 'people')},
    term_kind TEXT NOT NULL, due_date TEXT, form TEXT NOT NULL, done_date TEXT,
    done_number TEXT NOT NULL, removed_date TEXT, ${names('removed_by_id', 'people')},
    note TEXT NOT NULL, tags TEXT NOT NULL`,
  executors: `${assignment}, ${names('person_id', 'people')}, ${organisation},
    is_chief INTEGER NOT NULL`,
  extensions: `${assignment}, new_date TEXT, former_date TEXT, granted_date TEXT,
    ${names('granted_by_id', 'people')}, reason TEXT NOT NULL, ${names('meeting_id', 'meetings')},
    point TEXT NOT NULL`,
  progress_notes: `${assignment}, date TEXT NOT NULL, text TEXT NOT NULL, reported_term TEXT`,
  initiatives: `${named('title')}, ${local('summary')}, ${names('meeting_id', 'meetings')},
    ${names('voiced_by_id', 'people')}, ${organisation}, voiced_date TEXT, state TEXT NOT NULL,
    ${names('project_id', 'projects')}, ${names('programme_id', 'programmes')},
    reason TEXT NOT NULL, tags TEXT NOT NULL`,
};

/** Columns by which records are looked up: table -> columns. */
const lookups: Readonly<Record<string, readonly string[]>> = {
  meetings: ['date', 'series_id'],
  sides: ['meeting_id', 'organisation_id'],
  attendees: ['meeting_id', 'side_id', 'person_id', 'organisation_id'],
  agenda_items: ['meeting_id', 'speaker_id', 'carried_from_id'],
  decisions: ['meeting_id', 'item_id'],
  meeting_topics: ['meeting_id', 'project_id', 'programme_id'],
  visit_events: ['meeting_id', 'host_id'],
  minutes: ['meeting_id'],
  assignments: [
    'meeting_id',
    'item_id',
    'decision_id',
    'project_id',
    'given_by_id',
    'removed_by_id',
    'due_date',
  ],
  executors: ['assignment_id', 'person_id', 'organisation_id'],
  extensions: ['assignment_id', 'granted_by_id', 'meeting_id'],
  progress_notes: ['assignment_id'],
  initiatives: ['meeting_id', 'voiced_by_id', 'organisation_id', 'project_id', 'programme_id'],
};

const searched = ['meetings', 'agenda_items', 'decisions', 'assignments', 'initiatives'];

export const meetings: Migration = {
  version: 3,
  name: 'meetings',
  up: (db) => {
    for (const [table, columns] of Object.entries(tables)) {
      db.exec(`CREATE TABLE ${table} (${record}, ${columns}) STRICT`);
      db.exec(`CREATE INDEX ${table}_in_bin ON ${table}(deleted_at) WHERE deleted_at IS NOT NULL`);
    }
    for (const [table, columns] of Object.entries(lookups)) {
      for (const column of columns) {
        db.exec(`CREATE INDEX ${table}_by_${column} ON ${table}(${column})`);
      }
    }
    for (const table of searched) db.exec(searchIndex(table));
  },
};
