import type { HolidayKind } from '../contract/office.ts';
import { addDays, compareDates, weekday } from './dates.ts';
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
  let count = 0;
  for (let at = from; at !== to;) {
    at = addDays(at, 1);
    if (isWorkingDay(at, overrides)) count += 1;
  }
  return count;
}
