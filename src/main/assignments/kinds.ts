import {
  assignmentInput,
  executorInput,
  extensionInput,
  progressNoteInput,
  type AssignmentInput,
  type ExecutorInput,
  type ExtensionInput,
  type ProgressNoteInput,
} from '#shared/contract/assignments.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { sortKey } from '#shared/domain/fold/sortKey.ts';
import { localText } from '#shared/domain/language.ts';
import { recordColumns } from '../records/recordColumns.ts';
import { plainTitle, type RecordKind } from '../records/recordKind.ts';

const assignmentColumns = recordColumns(assignmentInput);

export const assignmentKind: RecordKind<AssignmentInput> = {
  kind: 'assignment',
  toColumns: (input) => {
    const { title, documentNumber, doneNumber, form, tags } = input;
    const texts = [title.kk, title.ru, title.en, documentNumber, doneNumber, form, ...tags];
    return {
      ...assignmentColumns.toColumns(input),
      sort_kk: sortKey(localText(title, 'kk')),
      sort_ru: sortKey(localText(title, 'ru')),
      sort_en: sortKey(localText(title, 'en')),
      search_text: searchKey(texts.join(' ')),
    };
  },
  toInput: assignmentColumns.toInput,
  title: ({ title }) => title,
};

export const executorKind: RecordKind<ExecutorInput> = {
  kind: 'executor',
  ...recordColumns(executorInput),
  title: ({ personId }) => ({ link: personId === null ? 'organisationId' : 'personId' }),
};

export const extensionKind: RecordKind<ExtensionInput> = {
  kind: 'extension',
  ...recordColumns(extensionInput),
  title: ({ newDate, reason }) => plainTitle(newDate ?? reason),
};

export const progressNoteKind: RecordKind<ProgressNoteInput> = {
  kind: 'progressNote',
  ...recordColumns(progressNoteInput),
  order: ['date'],
  title: ({ text }) => plainTitle(text.split('\n')[0]?.slice(0, 120) ?? ''),
};
