import { createHash } from 'node:crypto';
import { meetingMoves, type MeetingState } from '#shared/domain/meetingLife.ts';
import { AppError } from '#shared/errors/appError.ts';
import { createIn, updateIn } from '../records/changeRecord.ts';
import { inOneChange, type Change } from '../records/inOneChange.ts';
import { localDate } from '../workspace/localDate.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { meetingContent } from './content.ts';
import { meetingKind, minutesKind } from './kinds.ts';
import { lastMinutesNumber } from './queries.ts';

/** Writes the meeting as it is at its closing into the next version of the minutes. */
export async function lockMinutes(change: Change, meetingId: string, date: string): Promise<void> {
  const content = JSON.stringify(await meetingContent(change.trx, meetingId, date));
  const sha256 = createHash('sha256').update(content).digest('hex');
  const number = (await lastMinutesNumber(change.trx, meetingId)) + 1;
  await createIn(change, minutesKind, { meetingId, number, date, content, sha256 });
}

/**
 * One step along the states. Throws `MEETING_MOVE_REFUSED` where none leads from one to the other, and
 * `MEETING_UNDATED` for a meeting that would be opened without a date.
 */
export const moveMeeting = (
  ctx: ServiceContext,
  id: string,
  version: number,
  to: MeetingState,
): Promise<void> =>
  inOneChange(ctx, async (change) => {
    await updateIn(change, meetingKind, id, version, (before) => {
      if (!meetingMoves[before.state].includes(to)) {
        throw new AppError('MEETING_MOVE_REFUSED', { from: before.state, to });
      }
      if (to === 'open' && before.date === null) throw new AppError('MEETING_UNDATED');
      return { ...before, state: to };
    });
    if (to === 'closed') await lockMinutes(change, id, localDate(new Date(change.at)));
  });
