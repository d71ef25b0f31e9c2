import { eventKinds, type EventKind } from '#shared/contract/calendar.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { present, text, texts } from '../../components/views/readAddress.ts';

export const views = ['month', 'week', 'agenda'] as const;

/** What the calendar shows as it stands in its address; what is absent is the month of today and every kind. */
export interface CalendarSearch {
  view?: string;
  day?: string;
  kind?: string[];
}

/** Reads the calendar's address; anything unknown in it is dropped. */
export function readCalendarSearch(search: Record<string, unknown>): CalendarSearch {
  const day = text(search['day']);
  return present({
    view: views.find((view) => view !== 'month' && view === search['view']),
    day: day !== undefined && isCalendarDate(day) ? day : undefined,
    kind: texts(search['kind']),
  });
}

/** The kinds of an address; none stands for every kind. */
export const kindsOf = ({ kind = [] }: CalendarSearch): EventKind[] =>
  eventKinds.filter((known) => kind.includes(known));
