import type { CalendarEvent, EventKind } from '#shared/contract/calendar.ts';
import { daysBetween } from '#shared/domain/dates.ts';
import { utcTime } from '../calendar/service.ts';

/** What is to be said of one entry of the calendar, once. */
export interface Reminder {
  /** The same for ever; a new term gives a new one. */
  key: string;
  event: CalendarEvent;
  /** Days from today to the entry, negative when its term is over. */
  days: number;
  /** A meeting that begins within half an hour. */
  isSoon: boolean;
}

/** Days before the entry from which each kind is told; -1 also tells, once, that its term went by. */
const leads: Readonly<Record<EventKind, readonly number[]>> = {
  meeting: [1, 0],
  concurrence: [7, 0, -1],
  milestone: [7, 0, -1],
  agreementEnd: [30, 7, -1],
  assignment: [3, 0, -1],
};

/** The days that have to be looked through: further on nothing is told yet, further back no more. */
export const reminderSpan = { back: 7, ahead: 30 };

/** Milliseconds before the beginning from which a meeting is told as soon. */
const soon = 30 * 60_000;

/** The nearest lead that has come: who opens the program a day too late is told all the same. */
function leadOf(kind: EventKind, days: number): number | undefined {
  const wanted = days < 0 ? -1 : days;
  const come = leads[kind].filter((lead) => (days < 0 ? lead === wanted : lead >= wanted));
  return come.length === 0 ? undefined : Math.min(...come);
}

function beginsSoon({ kind, date, startTime, timeZone }: CalendarEvent, now: Date): boolean {
  if (kind !== 'meeting' || startTime === '') return false;
  const begin = utcTime(date, startTime, timeZone) ?? new Date(`${date}T${startTime}`);
  const left = begin.getTime() - now.getTime();
  return left > 0 && left <= soon;
}

/** What is to be told at a moment of what waits; `today` is the day of this computer then. */
export function dueReminders(
  events: readonly CalendarEvent[],
  now: Date,
  today: string,
): Reminder[] {
  return events.flatMap((event) => {
    const { kind, id, date } = event;
    const days = daysBetween(today, date);
    const isSoon = beginsSoon(event, now);
    const lead = isSoon ? 'soon' : leadOf(kind, days);
    if (lead === undefined) return [];
    return [{ key: `${kind}:${id}:${date}:${lead}`, event, days, isSoon }];
  });
}
