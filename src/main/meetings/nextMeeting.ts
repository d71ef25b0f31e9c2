import type { AttendeeInput, MeetingKept, SeriesRule } from '#shared/contract/meetings.ts';
import { addMonths } from '#shared/domain/dates.ts';
import { AppError } from '#shared/errors/appError.ts';
import { standingOf } from '../people/service.ts';
import { createIn } from '../records/changeRecord.ts';
import { inOneChange, type Change } from '../records/inOneChange.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { meetingContent, type MeetingContent } from './content.ts';
import { agendaItemKind, attendeeKind, meetingKind, meetingTopicKind, sideKind } from './kinds.ts';
import { itemsWithOpenAssignments, selectSeries } from './queries.ts';

const months: Partial<Record<SeriesRule, number>> = {
  monthly: 1,
  quarterly: 3,
  half_yearly: 6,
  yearly: 12,
};

/** The day of the next meeting by the rule of the series; null when it meets on demand. */
function nextDate(rule: string, former: string | null): string | null {
  const step = months[rule as SeriesRule];
  return former === null || step === undefined ? null : addMonths(former, step);
}

/** Sides and people come again; people with the position of the new day. */
async function invite(
  change: Change,
  from: MeetingContent,
  meetingId: string,
  date: string | null,
) {
  const sides = new Map<string, string>();
  for (const { name, organisationId, country, isHost, position, id } of from.sides) {
    const side = { meetingId, name, organisationId, country, isHost, position };
    sides.set(id, await createIn(change, sideKind, side));
  }
  for (const { personId, sideId, role, position, ...former } of from.attendees) {
    const now = date === null ? undefined : await standingOf(change.trx, personId, date);
    await createIn<AttendeeInput>(change, attendeeKind, {
      meetingId,
      sideId: sideId === null ? null : (sides.get(sideId) ?? null),
      personId,
      organisationId: now ? now.organisation.id : former.organisationId,
      jobTitle: now ? now.jobTitle : former.jobTitle,
      role,
      attendance: 'invited',
      position,
    });
  }
}

const unwritten = { kk: '', ru: '', en: '' };

/** What was not discussed, recurs or has an open assignment comes back, in the same order. */
async function carryOver(change: Change, from: MeetingContent, meetingId: string): Promise<void> {
  const open = await itemsWithOpenAssignments(change.trx, from.meeting.id);
  const back = from.items.filter(
    ({ id, isRecurring, isDiscussed }) => isRecurring || !isDiscussed || open.has(id),
  );
  for (const [position, item] of back.entries()) {
    const { section, title, speakerId, minutes, isRecurring, id } = item;
    await createIn(change, agendaItemKind, {
      meetingId,
      section,
      title,
      position,
      speakerId,
      minutes,
      isRecurring,
      isDiscussed: true,
      carriedFromId: id,
      heard: unwritten,
      spoke: unwritten,
    });
  }
}

/**
 * Makes the next meeting of the series, a draft, and answers its id. Throws `MEETING_NO_SERIES`. A `date`
 * of null is reckoned by the rule of the series.
 */
export const nextMeeting = (
  ctx: ServiceContext,
  id: string,
  date: string | null,
): Promise<string> =>
  inOneChange(ctx, async (change) => {
    const from = await meetingContent(change.trx, id, change.at.slice(0, 10));
    const { id: _id, series: _series, controlBy: _controlBy, ...former } = from.meeting;
    const series = former.seriesId && (await selectSeries(change.trx, former.seriesId));
    if (!series) throw new AppError('MEETING_NO_SERIES');
    const day = date ?? nextDate(series.rule, former.date);
    const meetingId = await createIn<MeetingKept>(change, meetingKind, {
      ...former,
      number: '',
      date: day,
      endDate: null,
      state: 'draft',
    });
    await invite(change, from, meetingId, day);
    for (const { projectId, programmeId, note } of from.topics) {
      await createIn(change, meetingTopicKind, { meetingId, projectId, programmeId, note });
    }
    await carryOver(change, from, meetingId);
    return meetingId;
  });
