import {
  noteInput,
  resultInput,
  type NoteInput,
  type ResultInput,
} from '#shared/contract/results.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { recordColumns } from '../records/recordColumns.ts';
import { plainTitle, type RecordKind } from '../records/recordKind.ts';

const resultColumns = recordColumns(resultInput);

export const resultKind: RecordKind<ResultInput> = {
  kind: 'result',
  toColumns: (input) => {
    const { title, authors, venue, doi, number } = input;
    const texts = [title.kk, title.ru, title.en, authors, venue, doi, number].join(' ');
    return { ...resultColumns.toColumns(input), search_text: searchKey(texts) };
  },
  toInput: resultColumns.toInput,
  order: ['date'],
  title: ({ title }) => title,
};

const noteColumns = recordColumns(noteInput);

/** A note is called by its first words. */
const firstWords = (text: string): string => text.split('\n')[0]?.slice(0, 120) ?? '';

export const noteKind: RecordKind<NoteInput> = {
  kind: 'note',
  toColumns: (input) => ({
    ...noteColumns.toColumns(input),
    search_text: searchKey([input.text, input.measures].join(' ')),
  }),
  toInput: noteColumns.toInput,
  order: ['date'],
  title: ({ text }) => plainTitle(firstWords(text)),
};
