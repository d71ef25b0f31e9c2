import type { Database } from 'better-sqlite3';

/** The tables whose `search_text` stands in a full-text index, `<table>_search`. */
export const searchedTables = [
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
] as const;

export type SearchedTable = (typeof searchedTables)[number];

/** Shows the words of each full-text index as the table `<table>_words`; it stores nothing. */
export function openWordTables(db: Database): void {
  for (const table of searchedTables) {
    db.exec(
      `CREATE VIRTUAL TABLE temp.${table}_words USING fts5vocab(main, ${table}_search, 'row')`,
    );
  }
}
