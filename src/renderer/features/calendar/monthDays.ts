import { addDays, addMonths, weekday } from '#shared/domain/dates.ts';

/** The weeks of a day's month from Monday to Sunday, with the days of other months that fill them. */
export function monthWeeks(day: string): string[][] {
  const first = `${day.slice(0, 8)}01`;
  const last = addDays(addMonths(first, 1), -1);
  const weeks: string[][] = [];
  for (
    let monday = addDays(first, 1 - weekday(first));
    monday <= last;
    monday = addDays(monday, 7)
  ) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  }
  return weeks;
}

/** The week of a day from Monday to Sunday. */
export function weekOf(day: string): string[] {
  const monday = addDays(day, 1 - weekday(day));
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** The day that a key of the calendar leads to; null for other keys. */
export function dayAfterKey(key: string, day: string, today: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    case 'Home':
      return addDays(day, 1 - weekday(day));
    case 'End':
      return addDays(day, 7 - weekday(day));
    case 't':
    case 'T':
    case 'е':
    case 'Е':
      return today;
    default:
      return null;
  }
}
