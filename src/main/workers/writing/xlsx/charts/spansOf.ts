import { daysBetween } from '#shared/domain/dates.ts';
import { monthMarks } from '#shared/report/charts/timelineShapes.ts';
import type { ChartData } from '#shared/report/charts/chartData.ts';

/** Day number of a spreadsheet on 1 January 1970. */
const epochSerial = 25_569;

/** Head of the lengths of spans, which needs no language. */
const lengthSign = 'Δ';

/** A timeline as a spreadsheet draws it: the first day as its day number, and the days of the span. */
export function spansOf(data: ChartData): ChartData {
  const [from, to] = data.series;
  if (from === undefined || to === undefined) return data;
  const days = from.values.map((first, index) => (to.values[index] ?? 0) - (first ?? 0) + 1);
  return {
    ...data,
    series: [
      { ...from, values: from.values.map((first) => (first ?? 0) + epochSerial) },
      { ...to, title: lengthSign, values: days },
    ],
  };
}

export interface TimeScale {
  min: number;
  max: number;
  /** Days between two marks. */
  step: number;
}

/** The axis of a timeline made by `spansOf` from its first to its last mark, as day numbers. */
export function timeScale(data: ChartData): TimeScale {
  const [from, days] = data.series;
  const starts = (from?.values ?? []).map((value) => value ?? 0);
  const ends = starts.map((start, index) => start + (days?.values[index] ?? 0));
  const marks = monthMarks(Math.min(...starts) - epochSerial, Math.max(...ends) - epochSerial);
  const serial = (date: string): number => daysBetween('1970-01-01', date) + epochSerial;
  const [first = '', last = ''] = [marks[0], marks.at(-1)];
  const [min, max] = [serial(first), serial(last)];
  return { min, max, step: (max - min) / Math.max(1, marks.length - 1) };
}
