import { isBlankMark } from './blankMarks.ts';
import { recurrenceOf, type Recurrence } from './dateWords.ts';
import { boundsOf, readDatePoint, type DatePoint, type DatePrecision } from './readDatePoint.ts';
import type { DateSystem } from './serialDates.ts';

export interface ParseDateOptions {
  /** How `05/03/2025` is read; day first unless the column says otherwise. */
  order?: 'dmy' | 'mdy';
  /** The year of dates written without one, such as `до 01.06`. */
  year?: number;
  /** What serial day numbers count from. */
  system?: DateSystem;
}

export type DateProblem = 'DATE_UNREADABLE' | 'DATE_IMPOSSIBLE' | 'DATE_NO_YEAR' | 'DATE_REVERSED';

export type ParsedDate =
  | {
      kind: 'date';
      /** First and last day meant, `YYYY-MM-DD`; equal for a day. */
      start: string;
      end: string;
      /** Precision of the ends: `2025-2027 гг.` is a range of years. */
      precision: DatePrecision;
      isRange: boolean;
      qualifier: 'until' | 'from' | null;
      order: 'dmy' | 'mdy' | null;
      /** The other reading of a date such as `05/03/2025`; `null` when there is only one. */
      alternative: string | null;
      isYearShort: boolean;
      isSerial: boolean;
    }
  | { kind: 'recurring'; every: Recurrence }
  | { kind: 'empty' }
  | { kind: 'problem'; code: DateProblem };

/** No term is longer; a cell full of prose must not be tried in every way. */
const longestTerm = 100;

type Found = Extract<ParsedDate, { kind: 'date' }>;

/**
 * Reads dates, periods and terms as people write them in Kazakh, Russian and English. Day first; months
 * by name in any case; two-digit years as `fullYear` says. Times of day are dropped.
 */
export function parseDate(text: string, options: ParseDateOptions = {}): ParsedDate {
  const { order = 'dmy', system = 1900 } = options;
  const clean = text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF«»"“”„]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (clean.length > longestTerm) return { kind: 'problem', code: 'DATE_UNREADABLE' };
  if (isBlankMark(clean)) return { kind: 'empty' };
  const every = recurrenceOf(clean);
  if (every !== undefined) return { kind: 'recurring', every };
  const { body, qualifier } = takeQualifier(clean);
  const point = readDatePoint(body, order, system);
  if (point === undefined) return readRange(body, options);
  return pointToDate(point, qualifier, options.year);
}

/** The date of a text that must be one plain day; `undefined` for anything else. */
export function parseDay(text: string, options: ParseDateOptions = {}): string | undefined {
  const parsed = parseDate(text, options);
  return parsed.kind === 'date' && parsed.precision === 'day' && !parsed.isRange
    ? parsed.start
    : undefined;
}

function takeQualifier(text: string): { body: string; qualifier: Found['qualifier'] } {
  const before = /^(?:не позднее|до|к|by|until|till|not later than)\s+(?=.*\d)/iu.exec(text);
  if (before !== null) return { body: text.slice(before[0].length), qualifier: 'until' };
  const after = /[-\s]*(?:дейін|шейін)$/iu.exec(text);
  if (after !== null && !/бастап/iu.test(text)) {
    const body = text.slice(0, after.index).replace(/(?<=\p{L})(?:ға|ге|қа|ке)$/u, '');
    return { body, qualifier: 'until' };
  }
  const since = /^(?:с|со|от|from|since)\s+(?=.*\d)/iu.exec(text);
  if (since !== null && !/\s(?:по|до|to|till|until)\s/iu.test(text)) {
    return { body: text.slice(since[0].length), qualifier: 'from' };
  }
  return { body: text, qualifier: null };
}

function pointToDate(
  point: DatePoint,
  qualifier: Found['qualifier'],
  assumedYear: number | undefined,
): ParsedDate {
  const year = point.year ?? assumedYear;
  if (year === undefined) return { kind: 'problem', code: 'DATE_NO_YEAR' };
  const bounds = boundsOf(point, year);
  if (bounds === undefined) return { kind: 'problem', code: 'DATE_IMPOSSIBLE' };
  const { precision, order, isYearShort, isSerial } = point;
  const alternative = order === null ? null : otherReading(point, year);
  return {
    kind: 'date',
    ...bounds,
    precision,
    isRange: false,
    qualifier,
    order,
    alternative,
    isYearShort,
    isSerial,
  };
}

function otherReading(point: DatePoint, year: number): string | null {
  if (!point.isOrderOpen) return null;
  const swapped = boundsOf({ ...point, month: point.day ?? 0, day: point.month }, year);
  return swapped === undefined || point.day === point.month ? null : swapped.start;
}

const separators =
  /\s*[-–—‒‑−]\s*|\s*(?:\.{2,3}|…)\s*|\s+(?:по|до|to|till|until)\s+|\s+бастап\s+|\s*(?:ден|дан|нан|нен|тан|тен)\s+/giu;

/** Tries each place where a text may fall into two dates; the first may lack what the second says. */
function readRange(text: string, options: ParseDateOptions): ParsedDate {
  const { order = 'dmy', system = 1900 } = options;
  const years = readYears(text);
  if (years !== undefined) return years;
  const body = yearLast(text.replace(/^(?:с|со|от|from|between)\s+|\s*(?:дейін|шейін)$/giu, ''));
  for (const match of body.matchAll(separators)) {
    const right = readDatePoint(body.slice(match.index + match[0].length), order, system);
    if (right === undefined) continue;
    const left = readLeft(body.slice(0, match.index), right, order, system);
    if (left !== undefined) return joinPoints(left, right, options.year);
  }
  return { kind: 'problem', code: 'DATE_UNREADABLE' };
}

/** `2025-27`, `2025/2026`: two years of which the second may be shortened. */
function readYears(text: string): ParsedDate | undefined {
  const match = /^((?:19|20)\d{2})\s*[-–—/]\s*(\d{2}|\d{4})(?:\s*(?:гг?|жж?)\.?)?$/iu.exec(text);
  if (match === null) return undefined;
  const [, first = '', second = ''] = match;
  return range(`${first}-01-01`, `${first.slice(0, 4 - second.length)}${second}-12-31`, 'year');
}

/** `2025 жылғы 5-7 наурыз` as `5-7 наурыз 2025`, so that the first date takes year and month too. */
function yearLast(text: string): string {
  const match = /^(\d{4})\s*(?:жылғы|жылдың|ж\.?|г\.?)\s+(\D*\d{0,2}\D.*)$/iu.exec(text);
  if (match === null || /\d{4}/.test(match[2] ?? '')) return text;
  return `${match[2]} ${match[1]}`;
}

function readLeft(
  text: string,
  right: DatePoint,
  order: 'dmy' | 'mdy',
  system: DateSystem,
): DatePoint | undefined {
  const bareDay = /^\d{1,2}$/.exec(text.trim());
  if (bareDay !== null) {
    return right.precision === 'day' ? { ...right, day: Number(bareDay[0]) } : undefined;
  }
  const point = readDatePoint(text, order, system);
  return point === undefined ? undefined : { ...point, year: point.year ?? right.year };
}

function joinPoints(
  left: DatePoint,
  right: DatePoint,
  assumedYear: number | undefined,
): ParsedDate {
  const [leftYear, rightYear] = [left.year ?? assumedYear, right.year ?? left.year ?? assumedYear];
  if (leftYear === undefined || rightYear === undefined) {
    return { kind: 'problem', code: 'DATE_NO_YEAR' };
  }
  const [first, last] = [boundsOf(left, leftYear), boundsOf(right, rightYear)];
  if (first === undefined || last === undefined)
    return { kind: 'problem', code: 'DATE_IMPOSSIBLE' };
  return range(first.start, last.end, right.precision);
}

function range(start: string, end: string, precision: DatePrecision): ParsedDate {
  if (start > end) return { kind: 'problem', code: 'DATE_REVERSED' };
  return {
    kind: 'date',
    start,
    end,
    precision,
    isRange: true,
    qualifier: null,
    order: null,
    alternative: null,
    isYearShort: false,
    isSerial: false,
  };
}
