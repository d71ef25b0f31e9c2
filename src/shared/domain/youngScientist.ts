import { dateParts } from './dates.ts';

/** Whether somebody counts as a young scientist; `unknown` without a date of birth. */
export type Young = 'young' | 'older' | 'unknown';

/**
 * Whole years of age on a day; negative before birth. Who is born on 29 February turns a year older on
 * 1 March where the year has no such day. Both dates `YYYY-MM-DD`.
 */
export function ageOn(birthDate: string, date: string): number {
  const years = dateParts(date).year - dateParts(birthDate).year;
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Young is who is not older than `limit` whole years on the day. */
export function isYoung(birthDate: string | null, date: string, limit: number): Young {
  if (birthDate === null) return 'unknown';
  return ageOn(birthDate, date) <= limit ? 'young' : 'older';
}

/**
 * The text that divides the ages: dates of birth up to it, compared as texts, belong to people above the
 * limit on the day. It need not be a day of the calendar.
 */
export function lastOlderBirth(date: string, limit: number): string {
  const { year } = dateParts(date);
  return `${String(year - limit - 1).padStart(4, '0')}${date.slice(4)}`;
}
