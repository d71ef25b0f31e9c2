import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate } from '#shared/domain/dates.ts';
import { ageOn, isYoung, lastOlderBirth } from '#shared/domain/youngScientist.ts';

test('a year is not added before the birthday itself', () => {
  expect(ageOn('1985-11-23', '2025-11-22')).toBe(39);
  expect(ageOn('1985-11-23', '2025-11-23')).toBe(40);
});

test('a birthday on 29 February is not lost in years that have none', () => {
  expect(ageOn('1984-02-29', '2025-02-28')).toBe(40);
  expect(ageOn('1984-02-29', '2025-03-01')).toBe(41);
  expect(ageOn('1984-02-29', '2024-02-28')).toBe(39);
  expect(ageOn('1984-02-29', '2024-02-29')).toBe(40);
});

test('somebody of the very age of the limit is young, and nobody without a birth date is counted', () => {
  expect(isYoung('1985-01-01', '2025-12-31', 40)).toBe('young');
  expect(isYoung('1985-01-01', '2026-01-01', 40)).toBe('older');
  expect(isYoung(null, '2026-01-01', 40)).toBe('unknown');
});

const day = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(
    ([year, month, d]) => calendarDate(year, month, d + 1) ?? calendarDate(year, month, 28) ?? '',
  );

test('a list that compares dates as texts never disagrees with the age counted', () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: 18, max: 70 }), (birth, date, limit) => {
      const isOlder = birth <= lastOlderBirth(date, limit);
      expect(isOlder ? 'older' : 'young').toBe(isYoung(birth, date, limit));
    }),
  );
});
