import { describe, expect, it } from 'vitest';
import { builtInDays } from '#shared/domain/holidays.ts';
import {
  addWorkingDays,
  dayOverrides,
  isWorkingDay,
  workingDaysBetween,
} from '#shared/domain/workingDays.ts';

const datesOf = (year: number, kind: string) =>
  builtInDays(year)
    .filter((day) => day.kind === kind)
    .map(({ date }) => date.slice(5));

describe('days that the law frees', () => {
  it.each([
    // Source: calendars of working time published for these years.
    [2023, ['01-03']],
    [2024, ['03-25', '07-08']],
    [2025, ['03-10', '03-24', '03-25', '10-27']],
    [2026, ['03-09', '03-24', '03-25', '05-11', '08-31', '10-26']],
  ])('are moved in %i as they were in fact', (year, moved) => {
    expect(datesOf(year, 'day_off')).toEqual(expect.arrayContaining(moved));
  });

  it('move once each: two holidays on one weekend free two working days', () => {
    expect(datesOf(2026, 'day_off').filter((date) => date.startsWith('03'))).toEqual([
      '03-09',
      '03-24',
      '03-25',
    ]);
    expect(datesOf(2028, 'day_off').slice(0, 2)).toEqual(['01-03', '01-04']);
  });

  it('stay where they are when they are religious', () => {
    // 7 January 2024 and the first day of Kurban Ait 2024 were Sundays; the Mondays after were worked.
    expect(datesOf(2024, 'holiday')).toEqual(expect.arrayContaining(['01-07', '06-16']));
    expect(datesOf(2024, 'day_off')).not.toContain('01-08');
    expect(datesOf(2024, 'day_off')).not.toContain('06-17');
  });

  it('follow the law of their year', () => {
    expect(datesOf(2021, 'holiday')).toEqual(expect.arrayContaining(['12-01', '12-17']));
    expect(datesOf(2021, 'holiday')).not.toContain('10-25');
    expect(datesOf(2022, 'holiday')).toContain('10-25');
    expect(datesOf(2022, 'holiday')).not.toContain('12-17');
  });

  it('say that a day of the moon is still to be confirmed', () => {
    const ait = builtInDays(2027).find(({ code }) => code === 'kurban_ait');
    expect(ait).toMatchObject({ date: '2027-05-16', isToConfirm: true });
    expect(builtInDays(2040).some(({ code }) => code === 'kurban_ait')).toBe(false);
  });
});

describe('working days', () => {
  const days = dayOverrides(2025, 2027, [
    { date: '2026-01-05', kind: 'day_off' },
    { date: '2026-01-10', kind: 'working_day' },
    { date: '2026-07-06', kind: 'working_day' },
  ]);

  it('are the office’s own first, then the law’s, then the weekday’s', () => {
    expect(isWorkingDay('2026-01-05', days)).toBe(false);
    expect(isWorkingDay('2026-01-10', days)).toBe(true);
    expect(isWorkingDay('2026-07-06', days)).toBe(true);
    expect(isWorkingDay('2026-03-23', days)).toBe(false);
    expect(isWorkingDay('2026-03-26', days)).toBe(true);
    expect(isWorkingDay('2026-03-28', days)).toBe(false);
  });

  it('are counted over Nauryz without the days it frees', () => {
    expect(addWorkingDays('2026-03-20', 1, days)).toBe('2026-03-26');
    expect(workingDaysBetween('2026-03-20', '2026-03-26', days)).toBe(1);
    expect(addWorkingDays('2026-03-26', -1, days)).toBe('2026-03-20');
    expect(addWorkingDays('2026-03-21', 0, days)).toBe('2026-03-26');
  });

  it('come back by the number that led away, from any day', () => {
    for (let day = 1; day <= 28; day++) {
      const from = `2026-05-${String(day).padStart(2, '0')}`;
      for (const count of [1, 5, 10, 22, -3]) {
        const to = addWorkingDays(from, count, days);
        const between = workingDaysBetween(from, to, days);
        // Going back, the free day one starts from is not counted, the working day one ends on is.
        const expected = count > 0 ? count : isWorkingDay(from, days) ? count : count + 1;
        expect([from, count, between]).toEqual([from, count, expected]);
      }
    }
  });
});
