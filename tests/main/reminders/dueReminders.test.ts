import { describe, expect, test } from 'vitest';
import type { CalendarEvent, EventKind } from '#shared/contract/calendar.ts';
import { dueReminders } from '#main/reminders/dueReminders.ts';
import { isQuiet } from '#main/reminders/quietHours.ts';

const today = '2026-03-16';
const morning = new Date('2026-03-16T04:00:00Z');
const text = { kk: '', ru: 'Дело', en: '' };

const event = (kind: EventKind, fields: Partial<CalendarEvent> = {}): CalendarEvent => ({
  kind,
  id: 'a',
  record: { kind: kind === 'meeting' ? 'meeting' : 'project', id: 'a' },
  variant: '',
  title: text,
  detail: text,
  number: '',
  date: today,
  endDate: today,
  startTime: '',
  endTime: '',
  timeZone: 'Asia/Almaty',
  isLate: false,
  isDone: false,
  ...fields,
});

describe('dueReminders', () => {
  test.each([
    ['meeting', '2026-03-18', null],
    ['meeting', '2026-03-17', '1'],
    ['meeting', '2026-03-16', '0'],
    ['meeting', '2026-03-15', null],
    ['assignment', '2026-03-20', null],
    ['assignment', '2026-03-19', '3'],
    ['assignment', '2026-03-17', '3'],
    ['assignment', '2026-03-16', '0'],
    ['assignment', '2026-03-11', '-1'],
    ['concurrence', '2026-03-24', null],
    ['concurrence', '2026-03-23', '7'],
    ['milestone', '2026-03-20', '7'],
    ['milestone', '2026-03-15', '-1'],
    ['agreementEnd', '2026-04-15', '30'],
    ['agreementEnd', '2026-04-16', null],
    ['agreementEnd', '2026-03-20', '7'],
  ] satisfies [EventKind, string, string | null][])(
    'a %s of %s is told at its lead, or an officer hears too late or every day',
    (kind, date, lead) => {
      const keys = dueReminders([event(kind, { date })], morning, today).map(({ key }) => key);
      expect(keys).toEqual(lead === null ? [] : [`${kind}:a:${date}:${lead}`]);
    },
  );

  test.each([
    ['Asia/Almaty', '10:00', '2026-03-16T04:29:00Z', '0'],
    ['Asia/Almaty', '10:00', '2026-03-16T04:30:00Z', 'soon'],
    ['Asia/Almaty', '10:00', '2026-03-16T05:00:00Z', '0'],
    ['Europe/Brussels', '10:00', '2026-03-16T08:45:00Z', 'soon'],
  ])(
    'in %s at %s half an hour is reckoned at the place of the meeting: %s',
    (timeZone, startTime, now, lead) => {
      const meeting = event('meeting', { startTime, timeZone });
      const [reminder] = dueReminders([meeting], new Date(now), today);
      expect(reminder?.key).toBe(`meeting:a:${today}:${lead}`);
    },
  );

  test('a term that was moved is told again', () => {
    const key = (date: string) =>
      dueReminders([event('assignment', { date })], morning, today)[0]?.key;
    expect(key('2026-03-17')).not.toBe(key('2026-03-18'));
  });
});

test.each([
  ['08:29', '19:00', '08:30', true],
  ['08:30', '19:00', '08:30', false],
  ['18:59', '19:00', '08:30', false],
  ['19:00', '19:00', '08:30', true],
  ['12:30', '12:00', '13:00', true],
  ['13:00', '12:00', '13:00', false],
  ['03:00', '09:00', '09:00', false],
])('at %s with quiet hours from %s to %s it is quiet: %s', (time, from, to, expected) => {
  expect(isQuiet(time, from, to)).toBe(expected);
});
