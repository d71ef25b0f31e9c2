import type { Language } from '../../domain/language.ts';
import { formatDate } from './formatDate.ts';

/**
 * A UTC instant (ISO text) as date and time of the computer's own time zone: `05.03.2025 14:30`.
 * Throws `RangeError` for a text that is not an instant.
 */
export function formatDateTime(instant: string, language: Language): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) throw new RangeError(`not an instant: ${instant}`);
  const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
  const day = [pad(moment.getFullYear(), 4), pad(moment.getMonth() + 1), pad(moment.getDate())];
  const time = `${pad(moment.getHours())}:${pad(moment.getMinutes())}`;
  return `${formatDate(day.join('-'), language)} ${time}`;
}
