import { isCalendarDate } from '#shared/domain/dates.ts';
import { parseDate, type ParsedDate } from '#shared/domain/parseDate.ts';
import { remembered } from './remembered.ts';

export type DateOrder = 'dmy' | 'mdy';

/** Reads the dates of one column; the same text is parsed once. */
export type DateReader = (text: string) => ParsedDate;

const isoStart = /^\d{4}-\d{2}-\d{2}(?:T|$)/u;

export function createDateReader(order: DateOrder): DateReader {
  return remembered((text) => {
    if (isoStart.test(text)) {
      const day = text.slice(0, 10);
      if (isCalendarDate(day)) return dayOf(day);
    }
    return parseDate(text, { order });
  });
}

/** Counts what the cells of a column prove about the order of day and month. */
export interface DateOrderCount {
  dayFirst: number;
  monthFirst: number;
}

/** Adds one cell to the count; only `25/03/2025` and `03/25/2025` prove anything. */
export function countDateOrder(count: DateOrderCount, text: string): void {
  const match = /^(\d{1,2})([-/ ])(\d{1,2})\2(?:\d{4}|\d{2})(?:\D|$)/u.exec(text);
  if (match === null) return;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12 && second <= 12) count.dayFirst += 1;
  else if (second > 12 && first <= 12) count.monthFirst += 1;
}

/** Day first, unless more cells of the column prove the other order. */
export function dateOrderOf(count: DateOrderCount): DateOrder {
  return count.monthFirst > count.dayFirst ? 'mdy' : 'dmy';
}

function dayOf(day: string): ParsedDate {
  return {
    kind: 'date',
    start: day,
    end: day,
    precision: 'day',
    isRange: false,
    qualifier: null,
    order: null,
    alternative: null,
    isYearShort: false,
    isSerial: false,
  };
}

/** Whether day and month of a date such as `05/03/2025` can be told apart by nothing. */
export function isEitherOrder(text: string): boolean {
  const match = /^(\d{1,2})([-/ ])(\d{1,2})\2(?:\d{4}|\d{2})(?:\D|$)/u.exec(text);
  if (match === null) return false;
  const [first, second] = [Number(match[1]), Number(match[3])];
  return first <= 12 && second <= 12 && first !== second;
}
