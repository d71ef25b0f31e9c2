import type { CalendarEvent, EventKind } from '#shared/contract/calendar.ts';
import type { selectEnds, selectMeetings, TermRow } from './queries.ts';

type Row<F extends (...args: never[]) => Promise<unknown[]>> = Awaited<ReturnType<F>>[number];

type Standing = Pick<CalendarEvent, 'isLate' | 'isDone'>;

/** An entry that fills a day. */
export function dayEvent(
  kind: EventKind,
  row: TermRow,
  record: CalendarEvent['record'],
  standing: Standing,
): CalendarEvent {
  return {
    kind,
    id: row.id,
    record,
    variant: row.variant,
    title: { kk: row.title_kk, ru: row.title_ru, en: row.title_en },
    detail: { kk: row.detail_kk, ru: row.detail_ru, en: row.detail_en },
    number: row.number,
    date: row.date,
    endDate: row.date,
    startTime: '',
    endTime: '',
    timeZone: '',
    ...standing,
  };
}

/** A term that opens its project. */
export const projectTerm = (
  kind: EventKind,
  row: TermRow & { project_id: string },
  standing: Standing,
): CalendarEvent => dayEvent(kind, row, { kind: 'project', id: row.project_id }, standing);

/** A meeting or a visit of several days; held is what was closed. */
export function meetingEvent(row: Row<typeof selectMeetings>): CalendarEvent {
  const standing = { isLate: false, isDone: row.state === 'closed' };
  return {
    ...dayEvent('meeting', row, { kind: 'meeting', id: row.id }, standing),
    endDate: row.end_date,
    startTime: row.start_time,
    endTime: row.end_time,
    timeZone: row.time_zone,
  };
}

/** Whether the term of an agreement is over while its project still runs. */
export const isEndLate = ({ variant, date }: Row<typeof selectEnds>, today: string): boolean =>
  date < today && ['funded', 'active', 'suspended'].includes(variant);
