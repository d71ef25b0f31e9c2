import { dateParts } from '../../domain/dates.ts';
import type { Language } from '../../domain/language.ts';
import { localeData } from './localeData.ts';

/** `short` is 05.03.2025, `long` is 5 марта 2025 г., `month` is март 2025 г. */
export type DateStyle = 'short' | 'long' | 'month';

/** A calendar date (`YYYY-MM-DD`) in a language. Throws `RangeError` for anything else. */
export function formatDate(date: string, language: Language, style: DateStyle = 'short'): string {
  const { year, month, day } = dateParts(date);
  if (style === 'short') return `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
  const { dates } = localeData[language];
  const months = style === 'long' ? dates.monthsInDate : dates.months;
  return dates[style]
    .replace('{day}', String(day))
    .replace('{month}', months[month - 1] ?? '')
    .replace('{year}', String(year));
}
