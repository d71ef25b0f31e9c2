import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { CalendarEvent } from '#shared/contract/calendar.ts';
import { toIcs } from '#main/calendar/ics.ts';

const nothing = { kk: '', ru: '', en: '' };
const idOf = (number: number) => `01890000-0000-7000-8000-00000000000${number}`;

const entry = (number: number, fields: Partial<CalendarEvent>): CalendarEvent => ({
  kind: 'meeting',
  id: idOf(number),
  record: { kind: 'meeting', id: idOf(number) },
  variant: 'bilateral',
  title: nothing,
  detail: nothing,
  number: '',
  date: '2026-10-06',
  endDate: '2026-10-06',
  startTime: '',
  endTime: '',
  timeZone: '',
  isLate: false,
  isDone: false,
  ...fields,
});

const longTitle = `${'Министрдің ISTC делегациясымен кездесуі, қорытынды; '.repeat(4)}\nекінші жол \\ соңы`;

const events = [
  entry(1, {
    title: { ...nothing, kk: longTitle },
    detail: { kk: 'Астана, Министрліктер үйі', ru: '', en: '' },
    startTime: '11:00',
    endTime: '12:00',
    timeZone: 'Asia/Almaty',
  }),
  entry(2, { title: { ...nothing, kk: 'Сапар' }, endDate: '2026-10-08', startTime: '09:00' }),
  entry(3, { kind: 'assignment', title: { ...nothing, kk: 'Тізімді жіберу' } }),
  entry(4, { title: { ...nothing, kk: 'Онлайн' }, startTime: '15:30' }),
];

/** The file as the reader of Thunderbird sees it, in its strict mode. */
function read(file: string): ICAL.Event[] {
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(file));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getAllSubcomponents()).toHaveLength(events.length);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

test('another program reads a title, a place, an hour or a last day otherwise than it was written', () => {
  const file = toIcs(events, 'Күнтізбе', 'kk', new Date('2026-01-15T06:00:00Z'));
  const found = read(file).map((one) => ({
    summary: one.summary,
    location: one.location,
    start: one.startDate.toString(),
    end: one.endDate.toString(),
    isDay: one.startDate.isDate,
  }));
  const day = { location: null, isDay: true };
  expect(found).toEqual([
    {
      summary: longTitle,
      location: 'Астана, Министрліктер үйі',
      start: '2026-10-06T06:00:00Z',
      end: '2026-10-06T07:00:00Z',
      isDay: false,
    },
    { ...day, summary: 'Сапар', start: '2026-10-06', end: '2026-10-09' },
    { ...day, summary: 'Тізімді жіберу', start: '2026-10-06', end: '2026-10-07' },
    {
      summary: 'Онлайн',
      location: null,
      start: '2026-10-06T15:30:00',
      end: '2026-10-06T15:30:00',
      isDay: false,
    },
  ]);
});

test('a file lacks what Outlook refuses it without: line ends, name and stamp of every entry, no text beyond 75 octets', () => {
  const file = toIcs(events, 'Күнтізбе', 'kk', new Date('2026-01-15T06:00:00Z'));
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const names = read(file).map((one) => one.uid);
  expect(new Set(names).size).toBe(events.length);
  const later = toIcs(events, 'Күнтізбе', 'ru', new Date('2026-02-15T06:00:00Z'));
  expect(read(later).map((one) => one.uid)).toEqual(names);
  const stamps = read(later).map((one) => String(one.component.getFirstPropertyValue('dtstamp')));
  expect(new Set(stamps)).toEqual(new Set(['2026-02-15T06:00:00Z']));
  // An hour in UTC or floating needs no description of its zone; a named one without it is refused.
  expect(file).not.toContain('TZID');
});
