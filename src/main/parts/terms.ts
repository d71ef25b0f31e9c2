import {
  amendmentInput,
  concurrenceInput,
  milestoneInput,
  type AmendmentInput,
  type ConcurrenceInput,
  type MilestoneInput,
} from '#shared/contract/terms.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { recordColumns } from '../records/recordColumns.ts';
import { plainTitle, type RecordKind } from '../records/recordKind.ts';

const milestoneColumns = recordColumns(milestoneInput);

export const milestoneKind: RecordKind<MilestoneInput> = {
  kind: 'milestone',
  toColumns: (input) => {
    const { kk, ru, en } = input.title;
    const texts = [input.number, kk, ru, en, input.note].join(' ');
    return { ...milestoneColumns.toColumns(input), search_text: searchKey(texts) };
  },
  toInput: milestoneColumns.toInput,
  order: ['due_date'],
  title: ({ title, number }) => (title.kk || title.ru || title.en ? title : plainTitle(number)),
};

export const amendmentKind: RecordKind<AmendmentInput> = {
  kind: 'amendment',
  ...recordColumns(amendmentInput),
  order: ['date'],
  title: ({ description, number }) =>
    description.kk || description.ru || description.en ? description : plainTitle(number),
};

const concurrenceColumns = recordColumns(concurrenceInput);

export const concurrenceKind: RecordKind<ConcurrenceInput> = {
  kind: 'concurrence',
  toColumns: (input) => {
    const { requestNumber, sentTo, sentNumber, answerNumber, note } = input;
    const texts = [requestNumber, sentTo, sentNumber, answerNumber, note].join(' ');
    return { ...concurrenceColumns.toColumns(input), search_text: searchKey(texts) };
  },
  toInput: concurrenceColumns.toInput,
  order: ['requested_date'],
  title: ({ requestNumber, answerNumber }) => plainTitle(requestNumber || answerNumber),
};
