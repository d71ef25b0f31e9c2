import type { AgendaItemInput, AttendeeInput, DecisionInput } from '#shared/contract/meetings.ts';
import { canArrange, canWriteMinutes, type MeetingState } from '#shared/domain/meetingLife.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { Writing } from '../db/schema.ts';
import type { Change } from '../records/inOneChange.ts';
import type { StoredRow } from '../records/recordKind.ts';
import { isAttending, selectPart, selectState } from './queries.ts';

async function stateOf(trx: Writing, meetingId: string): Promise<MeetingState> {
  const row = await selectState(trx, meetingId);
  if (!row) throw new AppError('NOT_FOUND', { kind: 'meeting' });
  return row.state as MeetingState;
}

/** Throws `MEETING_CLOSED` for a part of a closed meeting. */
export async function checkArranging(
  { trx }: Change,
  { meetingId }: { meetingId: string },
): Promise<void> {
  if (!canArrange(await stateOf(trx, meetingId))) throw new AppError('MEETING_CLOSED');
}

/** Throws `MEETING_CLOSED` or `MINUTES_NOT_OPEN` unless the minutes of the meeting are being written. */
export async function checkWriting(
  { trx }: Change,
  { meetingId }: { meetingId: string },
): Promise<void> {
  const state = await stateOf(trx, meetingId);
  if (!canArrange(state)) throw new AppError('MEETING_CLOSED');
  if (!canWriteMinutes(state)) throw new AppError('MINUTES_NOT_OPEN');
}

type PartTable = Parameters<typeof selectPart>[1];

/** The part as it stands outside the bin; undefined for one that is new or comes back. */
async function standing(
  { trx }: Change,
  table: PartTable,
  id: string | null,
): Promise<StoredRow | undefined> {
  const row = id === null ? undefined : await selectPart(trx, table, id);
  return row?.deleted_at === null ? row : undefined;
}

async function checkSameMeeting(
  { trx }: Change,
  table: PartTable,
  id: string | null,
  meetingId: string,
): Promise<void> {
  if (id === null) return;
  const row = await selectPart(trx, table, id);
  if (row && row.meeting_id !== meetingId) throw new AppError('LINK_OF_OTHER_MEETING');
}

/** Attendance is noted while the meeting is in progress; people are invited before. */
export async function checkAttendee(
  change: Change,
  input: AttendeeInput,
  id: string | null,
): Promise<void> {
  await checkArranging(change, input);
  const { meetingId, personId, sideId, attendance } = input;
  if (await isAttending(change.trx, meetingId, personId, id)) {
    throw new AppError('ATTENDEE_TWICE', { id: personId });
  }
  await checkSameMeeting(change, 'sides', sideId, meetingId);
  const before = await standing(change, 'attendees', id);
  if (attendance !== (before?.['attendance'] ?? 'invited')) await checkWriting(change, input);
}

/** What was heard and said, and whether an item was reached, is written while the meeting is in progress. */
export async function checkItem(
  change: Change,
  input: AgendaItemInput,
  id: string | null,
): Promise<void> {
  await checkArranging(change, input);
  const before = await standing(change, 'agenda_items', id);
  const { heard, spoke, isDiscussed } = input;
  const written = { heard, spoke };
  const isWritten = Object.entries(written).some(([field, texts]) =>
    Object.entries(texts).some(([language, text]) => {
      return text !== (before?.[`${field}_${language}`] ?? '');
    }),
  );
  const wasDiscussed = before ? before['is_discussed'] === 1 : true;
  if (isWritten || isDiscussed !== wasDiscussed) await checkWriting(change, input);
}

export async function checkDecision(change: Change, input: DecisionInput): Promise<void> {
  await checkWriting(change, input);
  await checkSameMeeting(change, 'agenda_items', input.itemId, input.meetingId);
}
