import {
  eventKinds,
  maxEvents,
  type CalendarEvent,
  type CalendarRange,
  type EventKind,
} from '#shared/contract/calendar.ts';
import { assignmentState } from '#shared/domain/assignmentState.ts';
import { concurrenceState } from '#shared/domain/concurrenceState.ts';
import { milestoneState } from '#shared/domain/milestoneState.ts';
import type { Reader } from '../db/schema.ts';
import * as queries from './queries.ts';
import { dayEvent, isEndLate, meetingEvent, projectTerm } from './rows.ts';

export { utcTime } from './utcTime.ts';

/** What each kind reads in a span and makes of it on a day. */
const readers: Readonly<
  Record<EventKind, (db: Reader, span: queries.Span, today: string) => Promise<CalendarEvent[]>>
> = {
  meeting: async (db, span) => (await queries.selectMeetings(db, span)).map(meetingEvent),
  concurrence: async (db, span, today) =>
    (await queries.selectConcurrences(db, span)).map((row) => {
      const { requested_date: requestedDate, answered_date: answeredDate } = row;
      const { state } = concurrenceState({ requestedDate, dueDate: row.date, answeredDate }, today);
      // A decision without its date answers as well.
      const isDone = answeredDate !== null || row.decision !== null;
      return projectTerm('concurrence', row, { isLate: !isDone && state === 'overdue', isDone });
    }),
  milestone: async (db, span, today) =>
    (await queries.selectMilestones(db, span)).map((row) => {
      const { received_date: receivedDate, accepted_date: acceptedDate } = row;
      const { state } = milestoneState({ dueDate: row.date, receivedDate, acceptedDate }, today);
      const isDone = receivedDate !== null || acceptedDate !== null;
      return projectTerm('milestone', row, { isLate: state === 'overdue', isDone });
    }),
  agreementEnd: async (db, span, today) =>
    (await queries.selectEnds(db, span)).map((row) =>
      projectTerm('agreementEnd', row, {
        isLate: isEndLate(row, today),
        isDone: row.variant === 'completed',
      }),
    ),
  assignment: async (db, span, today) =>
    (await queries.selectAssignments(db, span)).map((row) => {
      const { variant: termKind, date: currentDue, done_date: doneDate } = row;
      const state = assignmentState({ termKind, currentDue, doneDate, removedDate: null }, today);
      const standing = { isLate: state === 'overdue', isDone: doneDate !== null };
      return dayEvent('assignment', row, { kind: 'assignment', id: row.id }, standing);
    }),
};

const rank = (kind: EventKind): number => eventKinds.indexOf(kind);

/** Days in their order; on a day what has no hour first, then by the hour, meetings before terms. */
function inOrder(a: CalendarEvent, b: CalendarEvent): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.startTime !== b.startTime) return a.startTime < b.startTime ? -1 : 1;
  return rank(a.kind) - rank(b.kind);
}

/**
 * What falls between two days, both included, in the order of time and as it stands on `today`; without kinds
 * everything. No more than `limit` entries, the earliest; `isWaiting` leaves out what nobody waits for any more.
 */
export async function listEvents(
  db: Reader,
  { from, to, kinds }: CalendarRange,
  today: string,
  { limit = maxEvents, isWaiting = false } = {},
): Promise<CalendarEvent[]> {
  const events: CalendarEvent[] = [];
  for (const kind of kinds.length === 0 ? eventKinds : new Set(kinds)) {
    events.push(...(await readers[kind](db, { from, to, limit, isWaiting }, today)));
  }
  return events.toSorted(inOrder).slice(0, limit);
}

/** The same, and whether more than `maxEvents` had to be cut. */
export async function readCalendar(
  db: Reader,
  range: CalendarRange,
  today: string,
): Promise<{ events: CalendarEvent[]; isCut: boolean }> {
  const events = await listEvents(db, range, today, { limit: maxEvents + 1 });
  return { events: events.slice(0, maxEvents), isCut: events.length > maxEvents };
}
