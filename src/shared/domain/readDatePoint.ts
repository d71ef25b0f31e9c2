import { calendarDate, dateParts, daysInMonth } from './dates.ts';
import { dateWord } from './dateWords.ts';
import { dateFromSerial, type DateSystem } from './serialDates.ts';

export type DatePrecision = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** One day, month, quarter, half-year or year as read from a text. */
export interface DatePoint {
  /** Missing for a day or month written without a year. */
  year: number | undefined;
  /** First month of the period, 1 to 12. */
  month: number;
  day: number | undefined;
  precision: DatePrecision;
  /** Which number of a purely numeric date was taken for the day. */
  order: 'dmy' | 'mdy' | null;
  /** Whether the separator leaves the order open: dots always mean day first. */
  isOrderOpen: boolean;
  /** The year was written with two digits. */
  isYearShort: boolean;
  isSerial: boolean;
}

const plain = { order: null, isOrderOpen: false, isYearShort: false, isSerial: false } as const;

/** Two-digit years: 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999. */
export function fullYear(digits: string): number {
  const value = Number(digits);
  if (digits.length > 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}

/** Reads one point in time; `undefined` when the text is not one. Does not check that the day exists. */
export function readDatePoint(
  text: string,
  order: 'dmy' | 'mdy',
  system: DateSystem,
): DatePoint | undefined {
  const trimmed = text
    .replace(/[T\s]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*(Z|[AP]M|[+-]\d{2}:?\d{2})?$/iu, '')
    .replace(/(\d)\s*(?:гг?|жж?)\.?$/iu, '$1')
    .replace(/[.,;\s]+$/u, '')
    .trim();
  return readNumeric(trimmed, order) ?? readDigits(trimmed, system) ?? readWords(trimmed);
}

function readNumeric(text: string, order: 'dmy' | 'mdy'): DatePoint | undefined {
  const iso = /^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})$/.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const full = /^(\d{1,2})\s*([-./ ])\s*(\d{1,2})\s*[-./ ]\s*'?(\d{4}|\d{2})$/.exec(text);
  if (full !== null) {
    const [first, second] = [Number(full[1]), Number(full[3])];
    const isMonthFirst = full[2] !== '.' && (second > 12 || (order === 'mdy' && first <= 12));
    const [d, m] = isMonthFirst ? [second, first] : [first, second];
    const written = full[4] ?? '';
    const found = isMonthFirst ? 'mdy' : 'dmy';
    const isYearShort = written.length === 2;
    const isOrderOpen = full[2] === '/' || full[2] === '-';
    return { ...day(fullYear(written), m, d), order: found, isOrderOpen, isYearShort };
  }
  const monthYear = /^(\d{1,2})[./](\d{4})$/.exec(text) ?? /^()(\d{4})[-./](\d{1,2})$/.exec(text);
  if (monthYear !== null) {
    const month = Number(monthYear[1] === '' ? monthYear[3] : monthYear[1]);
    if (month >= 1 && month <= 12) return period(Number(monthYear[2]), month, 'month');
    return undefined;
  }
  const dayMonth = /^(\d{1,2})[./](\d{1,2})$/.exec(text);
  return dayMonth === null ? undefined : day(undefined, Number(dayMonth[2]), Number(dayMonth[1]));
}

function readDigits(text: string, system: DateSystem): DatePoint | undefined {
  if (/^\d{14}$/.test(text)) return readDigits(text.slice(0, 8), system);
  if (/^\d{8}$/.test(text)) {
    const yearFirst = [text.slice(0, 4), text.slice(4, 6), text.slice(6)].map(Number);
    const yearLast = [text.slice(4), text.slice(2, 4), text.slice(0, 2)].map(Number);
    for (const [y = 0, m = 0, d = 0] of [yearFirst, yearLast]) {
      if (isLikelyYear(y) && calendarDate(y, m, d) !== undefined) return day(y, m, d);
    }
    return undefined;
  }
  if (/^\d{4}$/.test(text) && isLikelyYear(Number(text))) return period(Number(text), 1, 'year');
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return undefined;
  const date = dateFromSerial(Number(text.replace(',', '.')), system);
  if (date === undefined) return undefined;
  const { year, month, day: dayOfMonth } = dateParts(date);
  return isLikelyYear(year) ? { ...day(year, month, dayOfMonth), isSerial: true } : undefined;
}

interface FoundWords {
  year?: string;
  /** Numbers of one or two digits, in their order. */
  small: number[];
  month?: number;
  /** One number stands before the month, so that a second is the year: `5 марта 25`. */
  isDayFirst: boolean;
  roman?: number;
}

function readWords(text: string): DatePoint | undefined {
  const tokens = text.match(/\p{L}+|\d+/gu) ?? [];
  if (tokens.length === 0 || tokens.length > 8) return undefined;
  const found: FoundWords = { small: [], isDayFirst: false };
  const kinds = new Set<string>();
  for (const token of tokens) {
    if (/^\d/.test(token)) {
      if (token.length === 4 && found.year === undefined) found.year = token;
      else if (token.length <= 2) found.small.push(Number(token));
      else return undefined;
      continue;
    }
    const word = dateWord(token);
    if (word === undefined) return undefined;
    if (kinds.has(word.kind) && word.kind !== 'filler') return undefined;
    kinds.add(word.kind);
    if (word.kind === 'month') {
      found.month = word.value;
      found.isDayFirst = found.small.length === 1;
    }
    if (word.kind === 'roman') found.roman = word.value;
  }
  return pointOfWords(found, kinds);
}

function pointOfWords(found: FoundWords, kinds: ReadonlySet<string>): DatePoint | undefined {
  const { small, month, roman } = found;
  const year = found.year === undefined ? undefined : Number(found.year);
  if (kinds.has('quarter') || kinds.has('half')) {
    const [length, count] = kinds.has('quarter') ? [3, 4] : [6, 2];
    const number = roman ?? small[0];
    if (month !== undefined || number === undefined || number < 1 || number > count)
      return undefined;
    return period(year, (number - 1) * length + 1, kinds.has('quarter') ? 'quarter' : 'half');
  }
  if (roman !== undefined) return undefined;
  if (month === undefined) {
    return year !== undefined && small.length === 0 && isLikelyYear(year)
      ? period(year, 1, 'year')
      : undefined;
  }
  if (year === undefined && small.length === 2 && found.isDayFirst) {
    const short = String(small[1]).padStart(2, '0');
    return { ...day(fullYear(short), month, small[0] ?? 0), isYearShort: true };
  }
  if (small.length > 1) return undefined;
  return small[0] === undefined ? period(year, month, 'month') : day(year, month, small[0]);
}

function isLikelyYear(year: number): boolean {
  return year >= 1900 && year <= 2100;
}

function day(year: number | undefined, month: number, dayOfMonth: number): DatePoint {
  return { year, month, day: dayOfMonth, precision: 'day', ...plain };
}

function period(year: number | undefined, month: number, precision: DatePrecision): DatePoint {
  return { year, month, day: undefined, precision, ...plain };
}

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** First and last day of a point whose year is known; `undefined` when there is no such day. */
export function boundsOf(
  point: DatePoint,
  year: number,
): { start: string; end: string } | undefined {
  if (point.precision === 'day') {
    const date = calendarDate(year, point.month, point.day ?? 0);
    return date === undefined ? undefined : { start: date, end: date };
  }
  const lastMonth = point.month + monthsIn[point.precision] - 1;
  const start = calendarDate(year, point.month, 1);
  const end = calendarDate(year, lastMonth, daysInMonth(year, lastMonth));
  return start === undefined || end === undefined ? undefined : { start, end };
}
