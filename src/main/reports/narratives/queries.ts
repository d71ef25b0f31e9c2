import type { Reader, Writing } from '../../db/schema.ts';

export interface NarrativePlace {
  report: string;
  choice: string;
  language: string;
}

export const selectNarratives = (db: Reader, { report, choice, language }: NarrativePlace) =>
  db
    .selectFrom('narratives')
    .select(['section', 'text'])
    .where('report', '=', report)
    .where('choice', '=', choice)
    .where('language', '=', language)
    .execute();

export interface NarrativeRow extends NarrativePlace {
  section: string;
  text: string;
  updated_at: string;
  updated_by: string;
}

export const putNarrative = (trx: Writing, row: NarrativeRow) =>
  trx
    .insertInto('narratives')
    .values(row)
    .onConflict((at) =>
      at
        .columns(['report', 'choice', 'language', 'section'])
        .doUpdateSet({ text: row.text, updated_at: row.updated_at, updated_by: row.updated_by }),
    )
    .execute();

export const dropNarrative = (
  trx: Writing,
  { report, choice, language, section }: NarrativePlace & { section: string },
) =>
  trx
    .deleteFrom('narratives')
    .where('report', '=', report)
    .where('choice', '=', choice)
    .where('language', '=', language)
    .where('section', '=', section)
    .execute();
