import type { AssignmentInput } from '#shared/contract/assignments.ts';
import { calendarDate, dateParts, daysInMonth } from '#shared/domain/dates.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { Writing } from '../db/schema.ts';
import type { Change } from '../records/inOneChange.ts';
import { localDate } from '../workspace/localDate.ts';
import { selectDecision, selectItem, selectMeeting } from './checked/queries.ts';

/** Last day of the month or the quarter in which a day lies. */
export function periodEnd(date: string, termKind: 'monthly' | 'quarterly'): string {
  const { year, month } = dateParts(date);
  const last = termKind === 'monthly' ? month : Math.ceil(month / 3) * 3;
  return calendarDate(year, last, daysInMonth(year, last)) ?? date;
}

/** The day of the document that an assignment stands in: its own date, or that of its meeting. */
async function documentDay(trx: Writing, input: AssignmentInput): Promise<string | null> {
  const { documentDate, meetingId } = input;
  if (documentDate !== null || meetingId === null) return documentDate;
  return (await selectMeeting(trx, meetingId))?.date ?? null;
}

/** Where an assignment was given, read from the decision or the item of the agenda that it names. */
async function sourceOf({ trx }: Change, input: AssignmentInput) {
  const { meetingId, itemId, decisionId } = input;
  const decision = decisionId === null ? undefined : await selectDecision(trx, decisionId);
  const item = itemId === null ? undefined : await selectItem(trx, itemId);
  return {
    meetingId: meetingId ?? decision?.meeting_id ?? item?.meeting_id ?? null,
    itemId: itemId ?? decision?.item_id ?? null,
  };
}

/** Fills the meeting and item of the decision, and the first term of a recurring assignment. */
export async function completeAssignment(
  change: Change,
  given: AssignmentInput,
): Promise<AssignmentInput> {
  const input = { ...given, ...(await sourceOf(change, given)) };
  const { termKind, dueDate } = input;
  if (dueDate !== null || (termKind !== 'monthly' && termKind !== 'quarterly')) return input;
  const from = (await documentDay(change.trx, input)) ?? localDate(new Date(change.at));
  return { ...input, dueDate: periodEnd(from, termKind) };
}

async function checkSource({ trx }: Change, input: AssignmentInput): Promise<void> {
  const { meetingId, itemId, decisionId } = input;
  const decision = decisionId === null ? undefined : await selectDecision(trx, decisionId);
  const item = itemId === null ? undefined : await selectItem(trx, itemId);
  for (const one of [decision, item]) {
    if (one && one.meeting_id !== meetingId) throw new AppError('LINK_OF_OTHER_MEETING');
  }
}

async function checkDates(
  { trx }: Change,
  input: AssignmentInput,
  before: AssignmentInput | null,
): Promise<void> {
  const isNew = (...fields: (keyof AssignmentInput)[]) =>
    fields.some((field) => input[field] !== before?.[field]);
  // What stood there before may stay, so that a date of the meeting that moved stops no report.
  if (!isNew('documentDate', 'meetingId', 'dueDate', 'doneDate')) return;
  const day = await documentDay(trx, input);
  if (day === null) return;
  const { dueDate, doneDate } = input;
  if (dueDate !== null && dueDate < day && isNew('documentDate', 'meetingId', 'dueDate')) {
    throw new AppError('TERM_BEFORE_DOCUMENT');
  }
  if (doneDate !== null && doneDate < day && isNew('documentDate', 'meetingId', 'doneDate')) {
    throw new AppError('DONE_BEFORE_DOCUMENT');
  }
}

/** What the locked minutes say of an assignment; a new term is an extension, and executors may be replaced. */
const minuted = [
  'title',
  'meetingId',
  'itemId',
  'decisionId',
  'documentKind',
  'documentNumber',
  'documentDate',
  'point',
  'termKind',
  'dueDate',
] as const;

/** Throws `MEETING_CLOSED` while the minutes of the meeting are locked. */
export async function checkNotLocked(trx: Writing, meetingId: string | null): Promise<void> {
  if (meetingId === null) return;
  const meeting = await selectMeeting(trx, meetingId);
  if (meeting?.state === 'closed') throw new AppError('MEETING_CLOSED');
}

/** Assignments come to a meeting while its minutes are written; those of locked minutes stay as they say. */
async function checkMinutes(
  { trx }: Change,
  input: AssignmentInput,
  before: AssignmentInput | null,
): Promise<void> {
  const isAnother = (field: (typeof minuted)[number]) =>
    JSON.stringify(input[field]) !== JSON.stringify(before?.[field]);
  if (!minuted.some(isAnother)) return;
  await checkNotLocked(trx, before?.meetingId ?? null);
  if (input.meetingId === null || input.meetingId === before?.meetingId) return;
  await checkNotLocked(trx, input.meetingId);
  const meeting = await selectMeeting(trx, input.meetingId);
  if (meeting?.state !== 'in_progress') throw new AppError('MINUTES_NOT_OPEN');
}

/** Throws when an assignment may not stand so; `before` is null for a new one. */
export async function checkAssignment(
  change: Change,
  input: AssignmentInput,
  before: AssignmentInput | null,
): Promise<void> {
  await checkSource(change, input);
  await checkMinutes(change, input, before);
  await checkDates(change, input, before);
}
