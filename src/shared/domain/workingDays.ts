import type { HolidayKind } from '../contract/office.ts';
import { addDays, compareDates, daysBetween, weekday } from './dates.ts';
import { builtInDays } from './holidays.ts';

/** Days that are not what their weekday says. */
export type DayOverrides = ReadonlyMap<string, HolidayKind>;

/** The free and moved days from one year to another; the office's own entries outweigh the law's. */
export function dayOverrides(
  fromYear: number,
  toYear: number,
  own: readonly { date: string; kind: HolidayKind }[],
): DayOverrides {
  const overrides = new Map<string, HolidayKind>();
  for (let year = fromYear; year <= toYear; year++) {
    for (const { date, kind } of builtInDays(year)) overrides.set(date, kind);
  }
  for (const { date, kind } of own) overrides.set(date, kind);
  return overrides;
}

export function isWorkingDay(date: string, overrides: DayOverrides): boolean {
  const kind = overrides.get(date);
  return kind === undefined ? weekday(date) <= 5 : kind === 'working_day';
}

/**
 * The date so many working days later, the day itself not counted; negative counts go back. Zero gives the
 * day itself, or the next working day when it is free.
 */
export function addWorkingDays(date: string, days: number, overrides: DayOverrides): string {
  const step = days < 0 ? -1 : 1;
  let left = Math.abs(days);
  let at = date;
  if (left === 0) while (!isWorkingDay(at, overrides)) at = addDays(at, 1);
  while (left > 0) {
    at = addDays(at, step);
    if (isWorkingDay(at, overrides)) left -= 1;
  }
  return at;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: string, to: string, overrides: DayOverrides): number {
  if (compareDates(to, from) < 0) return -workingDaysBetween(to, from, overrides);
  const days = daysBetween(from, to);
  const first = weekday(from);
  let count = Math.floor(days / 7) * 5;
  // Of the week that is not whole, the days after `from`.
  for (let day = 1; day <= days % 7; day++) if ((first + day - 1) % 7 < 5) count += 1;
  for (const [date, kind] of overrides) {
    if (date <= from || date > to) continue;
    const isWorking = kind === 'working_day';
    if (isWorking !== weekday(date) <= 5) count += isWorking ? 1 : -1;
  }
  return count;
}
