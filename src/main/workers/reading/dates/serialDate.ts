/** How a number format shows a number: as a calendar day, a day with time, a time of day, a duration, or not as a date. */
export type DateKind = 'none' | 'date' | 'datetime' | 'time' | 'duration';

const secondsPerDay = 86_400;
const millisecondsPerDay = 86_400_000;
/** Day 0 of serials from 61 on; Excel counts a 29 February 1900 that never was, so earlier days are one off. */
const epoch1900 = Date.UTC(1899, 11, 30);
const lastSerial = 2_958_465;
/** Serial in the 1900 system of 1 January 1904. */
const shift1904 = 1_462;
const leapDaySerial = 60;

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));

const dayTexts = new Map<number, string>();
const cachedDays = 20_000;

function dayText(day: number): string {
  const known = dayTexts.get(day);
  if (known !== undefined) return known;
  const shifted = day < leapDaySerial ? day + 1 : day;
  const text = new Date(epoch1900 + shifted * millisecondsPerDay).toISOString().slice(0, 10);
  if (dayTexts.size < cachedDays) dayTexts.set(day, text);
  return text;
}

function timeText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}:${pad(seconds % 60)}`;
}

/**
 * The calendar text of a stored serial number, rounded to seconds, without any time zone; `null` for a
 * number that is no date: negative, after 9999-12-31, or the 29 February 1900 of the 1900 system.
 * Source: ECMA-376 part 1, 18.17.4.1.
 */
export function serialToText(serial: number, kind: DateKind, isDate1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  const rounded = Math.round(serial * secondsPerDay);
  if (kind === 'duration') return rounded > lastSerial * secondsPerDay ? null : timeText(rounded);
  const isTimeOnly = rounded < secondsPerDay && (kind === 'time' || (!isDate1904 && rounded > 0));
  if (isTimeOnly) return timeText(rounded);
  const day = Math.floor(rounded / secondsPerDay) + (isDate1904 ? shift1904 : 0);
  if (day > lastSerial || day === leapDaySerial || day === 0) return null;
  const seconds = rounded % secondsPerDay;
  return seconds === 0 ? dayText(day) : `${dayText(day)}T${timeText(seconds)}`;
}
