import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  dateParts,
  daysBetween,
  isCalendarDate,
  weekday,
} from '#shared/domain/dates.ts';
import { dateFromSerial } from '#shared/domain/serialDates.ts';

const date = fc
  .date({ min: new Date('0201-01-01'), max: new Date('9789-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const utc = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('calendar dates', () => {
  it.each(['2025-02-29', '1900-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '0000-01-01', ''])(
    'refuses %j, which is no date',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );

  it('knows leap days', () => {
    expect(isCalendarDate('2024-02-29') && isCalendarDate('2000-02-29')).toBe(true);
  });

  it('counts days as the calendar does', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -40_000, max: 40_000 }), (start, days) => {
        const expected = new Date(utc(start) + days * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(start, days)).toBe(expected);
        expect(daysBetween(start, expected)).toBe(days);
        expect(compareDates(start, expected)).toBe(days > 0 ? -1 : days < 0 ? 1 : 0);
      }),
    );
  });

  it('knows the day of the week', () => {
    fc.assert(
      fc.property(date, (day) => {
        expect(weekday(day) % 7).toBe(new Date(utc(day)).getUTCDay());
      }),
    );
  });

  it('keeps within the month when adding months', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2025-12-15', 1)).toBe('2026-01-15');
    fc.assert(
      fc.property(date, fc.integer({ min: -1000, max: 1000 }), (start, months) => {
        const { year, month, day } = dateParts(start);
        const result = dateParts(addMonths(start, months));
        expect(result.year * 12 + result.month).toBe(year * 12 + month + months);
        expect(result.day).toBeLessThanOrEqual(day);
      }),
    );
  });

  it('throws for a text that is no date instead of counting on', () => {
    expect(() => addDays('2025-02-30', 1)).toThrow(RangeError);
  });
});

describe('serial day numbers of spreadsheets', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, undefined],
    [61, '1900-03-01'],
    [45_721, '2025-03-05'],
    [45_721.75, '2025-03-05'],
    [2_958_465, '9999-12-31'],
    [2_958_466, undefined],
    [0, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
  ])('reads %d as %s', (serial, expected) => {
    expect(dateFromSerial(serial)).toBe(expected);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(dateFromSerial(0, 1904)).toBe('1904-01-01');
    expect(dateFromSerial(45_721 - 1462, 1904)).toBe('2025-03-05');
  });
});
