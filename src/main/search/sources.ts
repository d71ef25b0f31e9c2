import type { FoundKind } from '#shared/contract/search.ts';
import type { SearchedTable } from '../db/dialect/wordTables.ts';

/** Where a kind of record is looked for; a new kind is one more line of `sources`. */
export interface Source {
  kind: FoundKind;
  table: SearchedTable;
  /** The column or the beginning of the three columns (`_kk`, `_ru`, `_en`) that name the record. */
  title: string;
  isLocal: boolean;
  /** Columns with codes and numbers, or what officers use like them. */
  codes: readonly string[];
  /** Records with a page of their own; the others stand on the page of their owner. */
  isMain: boolean;
}

const main = (
  kind: FoundKind,
  table: SearchedTable,
  title: string,
  ...codes: string[]
): Source => ({
  kind,
  table,
  title,
  isLocal: true,
  codes,
  isMain: true,
});

export const sources: readonly Source[] = [
  main('project', 'projects', 'title', 'code', 'acronym'),
  main('organisation', 'organisations', 'name', 'short_name', 'bin', 'ror', 'pic'),
  main('programme', 'programmes', 'name', 'code'),
  main('person', 'people', 'name', 'orcid'),
  main('meeting', 'meetings', 'title', 'number'),
  main('assignment', 'assignments', 'title', 'document_number'),
  main('initiative', 'initiatives', 'title'),
  {
    kind: 'identifier',
    table: 'identifiers',
    title: 'value',
    isLocal: false,
    codes: ['value'],
    isMain: false,
  },
  {
    kind: 'milestone',
    table: 'milestones',
    title: 'title',
    isLocal: true,
    codes: [],
    isMain: false,
  },
  {
    kind: 'result',
    table: 'results',
    title: 'title',
    isLocal: true,
    codes: ['doi', 'number'],
    isMain: false,
  },
  {
    kind: 'concurrence',
    table: 'concurrences',
    title: 'request_number',
    isLocal: false,
    codes: ['request_number', 'sent_number', 'answer_number'],
    isMain: false,
  },
  { kind: 'note', table: 'notes', title: 'text', isLocal: false, codes: [], isMain: false },
  {
    kind: 'attachment',
    table: 'attachments',
    title: 'name',
    isLocal: false,
    codes: [],
    isMain: false,
  },
  {
    kind: 'agendaItem',
    table: 'agenda_items',
    title: 'title',
    isLocal: true,
    codes: [],
    isMain: false,
  },
  { kind: 'decision', table: 'decisions', title: 'title', isLocal: true, codes: [], isMain: false },
];
