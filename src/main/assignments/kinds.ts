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
import { recordColumns } from '../records/recordColumns.ts';
import { plainTitle, type RecordKind } from '../records/recordKind.ts';
import { sortColumns } from '../records/sortColumns.ts';
import { checkAssignment, checkNotLocked, completeAssignment } from './assignmentRules.ts';
import { checkExecutor, checkExtension, completeExtension } from './executionRules.ts';
import { selectStored } from './checked/queries.ts';

const assignmentColumns = recordColumns(assignmentInput);

export const assignmentKind: RecordKind<AssignmentInput> = {
  kind: 'assignment',
  toColumns: (input) => {
    const { title, documentNumber, doneNumber, form, tags } = input;
    const texts = [title.kk, title.ru, title.en, documentNumber, doneNumber, form, ...tags];
    return {
      ...assignmentColumns.toColumns(input),
      ...sortColumns(title),
      search_text: searchKey(texts.join(' ')),
    };
  },
  toInput: assignmentColumns.toInput,
  title: ({ title }) => title,
  complete: completeAssignment,
  check: async (change, input, id) => {
    const row = id === null ? undefined : await selectStored(change.trx, id);
    // What comes back from the bin is as it was, and only locked minutes stand in its way.
    if (row && row.deleted_at !== null) return checkNotLocked(change.trx, input.meetingId);
    const before = row ? assignmentColumns.toInput({ ...row }) : null;
    return checkAssignment(change, input, before);
  },
  checkRemoval: async ({ trx }, { meetingId }) => checkNotLocked(trx, meetingId),
};

export const executorKind: RecordKind<ExecutorInput> = {
  kind: 'executor',
  ...recordColumns(executorInput),
  title: ({ personId }) => ({ link: personId === null ? 'organisationId' : 'personId' }),
  check: checkExecutor,
};

export const extensionKind: RecordKind<ExtensionInput> = {
  kind: 'extension',
  ...recordColumns(extensionInput),
  title: ({ newDate, reason }) => plainTitle(newDate ?? reason),
  complete: completeExtension,
  check: checkExtension,
};

export const progressNoteKind: RecordKind<ProgressNoteInput> = {
  kind: 'progressNote',
  ...recordColumns(progressNoteInput),
  order: ['date'],
  title: ({ text }) => plainTitle(text.split('\n')[0]?.slice(0, 120) ?? ''),
};
