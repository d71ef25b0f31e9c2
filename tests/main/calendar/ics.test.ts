import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '#shared/contract/calendar.ts';
import { toIcs } from '#main/calendar/ics.ts';

const nothing = { kk: '', ru: '', en: '' };
const id = '01890000-0000-7000-8000-000000000001';

const meeting = (fields: Partial<CalendarEvent>): CalendarEvent => ({
  kind: 'meeting',
  id,
  record: { kind: 'meeting', id },
  variant: 'bilateral',
  title: { ...nothing, kk: 'Кездесу' },
  detail: nothing,
  number: '',
  date: '2026-07-01',
  endDate: '2026-07-01',
  startTime: '',
  endTime: '',
  timeZone: '',
  isLate: false,
  isDone: false,
  ...fields,
});

const write = (fields: Partial<CalendarEvent>): string =>
  toIcs([meeting(fields)], 'Күнтізбе', 'kk', new Date('2026-01-15T06:00:00Z'));

/** Reads lines of content back as RFC 5545 says: breaks followed by a space are taken out first. */
function read(file: string): Map<string, string> {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  return new Map(
    lines.filter(Boolean).map((line) => {
      const at = line.indexOf(':');
      const text = line
        .slice(at + 1)
        .replaceAll(/\\(.)/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign));
      return [line.slice(0, at), text];
    }),
  );
}

describe('toIcs', () => {
  test('long Kazakh titles with every special sign come back whole from lines of 75 octets', () => {
    const kk = `${'Қазақстан–Жапония ұйымдарының әңгімесі, '.repeat(6)}«а;б» \\ соңы\nекінші жол`;
    const file = write({ title: { ...nothing, kk } });
    expect(read(file).get('SUMMARY')).toBe(kk);
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.includes('\n') || line.includes('\uFFFD'))).toEqual([]);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test.each([
    ['Asia/Almaty', '2026-07-01', '10:00', '20260701T050000Z'],
    ['Asia/Almaty', '2024-02-29', '10:00', '20240229T040000Z'],
    ['Asia/Almaty', '2024-03-01', '10:00', '20240301T050000Z'],
    ['Asia/Qyzylorda', '2026-07-01', '10:00', '20260701T050000Z'],
    ['Europe/Brussels', '2026-01-15', '10:00', '20260115T090000Z'],
    ['Europe/Brussels', '2026-03-29', '10:00', '20260329T080000Z'],
    ['Europe/Brussels', '2026-03-29', '01:30', '20260329T003000Z'],
    ['Europe/Brussels', '2026-07-15', '10:00', '20260715T080000Z'],
    ['', '2026-07-01', '10:00', '20260701T100000'],
    ['Нигде/Там', '2026-07-01', '10:00', '20260701T100000'],
  ])(
    'a meeting in "%s" on %s starts at its own hour, not an hour beside',
    (timeZone, date, startTime, start) => {
      const found = read(write({ timeZone, date, endDate: date, startTime, endTime: '11:30' }));
      expect(found.get('DTSTART')).toBe(start);
      expect(found.get('DTEND')).toMatch(/^\d{8}T\d{4}00Z?$/u);
    },
  );

  test('whole days and visits end on the day after, or readers lose the last day', () => {
    const day = read(write({ date: '2026-02-28', endDate: '2026-02-28' }));
    expect(day.get('DTSTART;VALUE=DATE')).toBe('20260228');
    expect(day.get('DTEND;VALUE=DATE')).toBe('20260301');
    const visit = { date: '2026-12-30', endDate: '2027-01-01', startTime: '09:00' };
    const several = read(write({ ...visit, timeZone: 'Asia/Almaty' }));
    expect(several.get('DTSTART;VALUE=DATE')).toBe('20261230');
    expect(several.get('DTEND;VALUE=DATE')).toBe('20270102');
  });

  test('an entry keeps its name over two exports, or the reader doubles it', () => {
    const uid = read(write({})).get('UID');
    expect(uid).toContain(id);
    expect(read(write({ date: '2026-08-01', endDate: '2026-08-01' })).get('UID')).toBe(uid);
    expect(read(write({})).get('DTSTAMP')).toBe('20260115T060000Z');
    expect(read(write({})).get('X-WR-CALNAME')).toBe('Күнтізбе');
  });
});
