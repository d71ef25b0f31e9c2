import type {
  Meeting,
  MeetingInput,
  MeetingKept,
  MeetingList,
  MinutesVersion,
} from '#shared/contract/meetings.ts';
import type { LocalText } from '#shared/domain/language.ts';
import type { MeetingState } from '#shared/domain/meetingLife.ts';
import { AppError } from '#shared/errors/appError.ts';
import { standingOf } from '../people/service.ts';
import { createRecord, updateIn } from '../records/changeRecord.ts';
import { inOneChange } from '../records/inOneChange.ts';
import { localDate } from '../workspace/localDate.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { meetingKind } from './kinds.ts';
import * as move from './moveMeeting.ts';
import * as next from './nextMeeting.ts';
import { countMeetings, selectMeeting, selectMeetings, selectMinutes } from './queries.ts';
import { toMeeting } from './rows.ts';

export { allAttended } from './allAttended.ts';
export { arrangeItems } from './arrangeItems.ts';
export { lockMinutes } from './moveMeeting.ts';

/** One page of a list with the number of all its rows. */
export async function listMeetings(
  ctx: ServiceContext,
  list: MeetingList,
  page: { offset: number; limit: number },
): Promise<{ rows: Meeting[]; total: number }> {
  const { reader } = ctx.workspace;
  const rows = await selectMeetings(reader, list, page);
  return { rows: rows.map(toMeeting), total: await countMeetings(reader, list.filter) };
}

export async function getMeeting(ctx: ServiceContext, id: string): Promise<Meeting> {
  const row = await selectMeeting(ctx.workspace.reader, id);
  if (!row || row.deleted_at !== null) throw new AppError('NOT_FOUND', { kind: 'meeting' });
  return toMeeting(row);
}

/** A new meeting is a draft. */
export async function createMeeting(ctx: ServiceContext, input: MeetingInput): Promise<Meeting> {
  return getMeeting(
    ctx,
    await createRecord<MeetingKept>(ctx, meetingKind, { ...input, state: 'draft' }),
  );
}

/** Throws `RECORD_CHANGED_ELSEWHERE` when the meeting is no longer at `version`, `MEETING_CLOSED` when closed. */
export async function updateMeeting(
  ctx: ServiceContext,
  id: string,
  version: number,
  input: MeetingInput,
): Promise<Meeting> {
  await inOneChange(ctx, (change) =>
    updateIn(change, meetingKind, id, version, ({ state }) => ({ ...input, state })),
  );
  return getMeeting(ctx, id);
}

/** One step along the states; see `moveMeeting`. */
export async function moveMeeting(
  ctx: ServiceContext,
  id: string,
  version: number,
  to: MeetingState,
): Promise<Meeting> {
  await move.moveMeeting(ctx, id, version, to);
  return getMeeting(ctx, id);
}

/** The next meeting of the series; see `nextMeeting`. */
export async function nextMeeting(
  ctx: ServiceContext,
  id: string,
  date: string | null,
): Promise<Meeting> {
  return getMeeting(ctx, await next.nextMeeting(ctx, id, date));
}

/** Versions of the minutes that were locked, the latest first. */
export async function listMinutes(ctx: ServiceContext, id: string): Promise<MinutesVersion[]> {
  const rows = await selectMinutes(ctx.workspace.reader, id);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    meetingId: row.meeting_id,
    number: row.number,
    date: row.date,
    sha256: row.sha256,
  }));
}

/** Where a person works on a day, today when it is null. */
export async function standing(
  ctx: ServiceContext,
  personId: string,
  date: string | null,
): Promise<{ organisation: { id: string; name: LocalText } | null; jobTitle: LocalText }> {
  const day = date ?? localDate(ctx.now());
  const found = await standingOf(ctx.workspace.reader, personId, day);
  return found ?? { organisation: null, jobTitle: { kk: '', ru: '', en: '' } };
}
