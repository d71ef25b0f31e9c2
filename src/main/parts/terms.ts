import {
  amendmentInput,
  concurrenceInput,
  milestoneInput,
  type AmendmentInput,
  type ConcurrenceInput,
  type MilestoneInput,
} from '#shared/contract/terms.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { AppError } from '#shared/errors/appError.ts';
import { projectKind } from '../projects/kind.ts';
import { updateIn } from '../records/changeRecord.ts';
import type { Change } from '../records/inOneChange.ts';
import { recordColumns } from '../records/recordColumns.ts';
import { plainTitle, type RecordKind } from '../records/recordKind.ts';
import { isOvertaken, selectTerm } from './queries.ts';
import { concurrenceDueIn } from './service.ts';

/** Whether one day lies before another; unknown days are in order. */
const isBefore = (day: string | null, other: string | null): boolean =>
  day !== null && other !== null && day < other;

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
  check: async (_change, { acceptedDate, receivedDate }) => {
    if (isBefore(acceptedDate, receivedDate)) throw new AppError('ACCEPTED_BEFORE_RECEIVED');
  },
};

/**
 * The end date that an amendment replaces: of the project as it stands, or the one kept when the
 * amendment itself set the date that the project has now.
 */
async function formerEnd(change: Change, input: AmendmentInput, before: AmendmentInput | null) {
  const { newEndDate, projectId } = input;
  if (newEndDate === null) return null;
  if (before?.newEndDate === newEndDate) return before.formerEndDate;
  const { endDate } = await selectTerm(change.trx, projectId);
  if (before && before.newEndDate !== null && before.newEndDate === endDate) {
    return before.formerEndDate;
  }
  return endDate === newEndDate ? input.formerEndDate : endDate;
}

export const amendmentKind: RecordKind<AmendmentInput> = {
  kind: 'amendment',
  ...recordColumns(amendmentInput),
  order: ['date'],
  title: ({ description, number }) =>
    description.kk || description.ru || description.en ? description : plainTitle(number),
  complete: async (change, input, before) => ({
    ...input,
    formerEndDate: await formerEnd(change, input, before),
  }),
  check: async ({ trx }, { newEndDate, projectId }) => {
    const { startDate } = await selectTerm(trx, projectId);
    if (isBefore(newEndDate, startDate)) throw new AppError('NEW_END_BEFORE_START');
  },
  // Removing an amendment leaves the term alone: what else has changed since nobody can tell.
  follow: async (change, input, before) => {
    const { newEndDate, projectId } = input;
    if (newEndDate === null || newEndDate === before?.newEndDate) return;
    if (await isOvertaken(change.trx, input)) return;
    await updateIn(change, projectKind, projectId, null, (project) => ({
      ...project,
      endDate: newEndDate,
    }));
  },
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
  complete: async ({ trx }, input) => {
    const { dueDate, requestedDate } = input;
    if (dueDate !== null || requestedDate === null) return input;
    return { ...input, dueDate: await concurrenceDueIn(trx, requestedDate) };
  },
  check: async (_change, { requestedDate, sentDate, answeredDate }) => {
    if (isBefore(answeredDate, requestedDate)) throw new AppError('ANSWERED_BEFORE_REQUESTED');
    if (isBefore(sentDate, requestedDate)) throw new AppError('SENT_BEFORE_REQUESTED');
  },
};
