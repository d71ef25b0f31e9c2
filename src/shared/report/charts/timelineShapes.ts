import { addDays, addMonths, compareDates, daysBetween } from '../../domain/dates.ts';
import type { ChartData } from './chartData.ts';
import { frameOf, grid } from './frame.ts';
import { heightAtLeft, nameAtLeft, nameRoom } from './names.ts';
import type { ChartGeometry, ChartShape } from './shapes.ts';

const epoch = '1970-01-01';
const lowestBand = 30;
const thickness = 14;
const mostMarks = 9;
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

const dayOf = (date: string): number => daysBetween(epoch, date);

/** First days of months or years from before the first day until after the last. */
export function monthMarks(first: number, last: number): string[] {
  const start = `${addDays(epoch, first).slice(0, 4)}-01-01`;
  const end = addDays(epoch, last);
  for (const step of monthSteps) {
    const marks: string[] = [];
    let mark = start;
    while (addMonths(mark, step) <= addDays(epoch, first)) mark = addMonths(mark, step);
    for (; marks.length <= mostMarks + 1; mark = addMonths(mark, step)) {
      marks.push(mark);
      if (compareDates(mark, end) > 0) break;
    }
    if (marks.length <= mostMarks) return marks;
  }
  return [start, end];
}

const markText = (date: string): string =>
  date.endsWith('-01-01') ? date.slice(0, 4) : `${date.slice(5, 7)}.${date.slice(0, 4)}`;

/** Spans between two days below each other, the last day with them. */
export function timelineShapes(data: ChartData, width: number): ChartGeometry {
  const { categories, rows } = data;
  const [from, to] = data.series;
  const spans = categories.map((_, index) => {
    const first = from?.values[index] ?? 0;
    return [first, Math.max(first, to?.values[index] ?? 0) + 1] as const;
  });
  const marks = monthMarks(
    Math.min(...spans.map(([first]) => first)),
    Math.max(...spans.map(([, last]) => last)),
  ).map(dayOf);
  const left = nameRoom(categories, width);
  const band = Math.max(lowestBand, heightAtLeft(categories, left));
  const edges = { left, right: width - 24, top: 8, bottom: 8 + categories.length * band };
  const frame = frameOf(true, marks, edges);
  const bars = spans.map(([first, last], index): ChartShape => ({
    kind: 'bar',
    x: frame.place(first),
    y: frame.top + index * band + (band - thickness) / 2,
    width: Math.max(2, frame.place(last) - frame.place(first)),
    height: thickness,
    series: 0,
    row: rows[index] ?? 0,
    text: `${categories[index]?.replaceAll('\n', ' / ')}: ${from?.texts[index] ?? ''} – ${to?.texts[index] ?? ''}`,
  }));
  return {
    width,
    height: frame.bottom + 22,
    shapes: [
      ...grid(frame, (mark) => markText(addDays(epoch, mark))),
      ...bars,
      ...categories.flatMap((name, index) =>
        nameAtLeft(name, frame.top + (index + 0.5) * band, left),
      ),
    ],
  };
}
