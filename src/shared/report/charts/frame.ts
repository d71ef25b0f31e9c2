import type { ValueType } from '../reportModel.ts';
import { shownNumber, type Shown } from '../shownValue.ts';
import type { ChartData } from './chartData.ts';
import type { ChartShape } from './shapes.ts';
import { ticks } from './ticks.ts';

/** Where values and names stand: values run to the right where bars lie, else upwards. */
export interface Frame {
  isLying: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
  marks: readonly number[];
  /** Place of a value along its axis. */
  place: (value: number) => number;
}

/** A number at the axis: amounts in whole units are brought to the scale of the report. */
export function axisText(value: number, type: ValueType, shown: Shown): string {
  if (type !== 'money')
    return shownNumber(value, type === 'decimal' ? 'integer' : type, shown.language);
  return shownNumber(value / shown.amountScale, 'integer', shown.language);
}

/** Sums of the positive and of the negative values at each name, or the values themselves. */
export function extremes({ kind, series, rows }: ChartData): number[] {
  if (kind !== 'stacked') return series.flatMap(({ values }) => values.map((value) => value ?? 0));
  return rows.flatMap((_, at) => {
    const values = series.map(({ values: all }) => all[at] ?? 0);
    const sum = (isKept: (value: number) => boolean): number =>
      values.filter(isKept).reduce((total, value) => total + value, 0);
    return [sum((value) => value > 0), sum((value) => value < 0)];
  });
}

export function marksOf(data: ChartData): number[] {
  const isWhole = data.series.every(({ type }) => type === 'integer');
  return ticks(extremes(data), isWhole);
}

export function frameOf(
  isLying: boolean,
  marks: readonly number[],
  edges: Pick<Frame, 'left' | 'right' | 'top' | 'bottom'>,
): Frame {
  const low = marks[0] ?? 0;
  const high = marks.at(-1) ?? 1;
  const { left, right, top, bottom } = edges;
  const place = (value: number): number => {
    const share = (value - low) / (high - low || 1);
    return isLying ? left + share * (right - left) : bottom - share * (bottom - top);
  };
  return { ...edges, isLying, marks, place };
}

/** Lines across the plot with their numbers, the one at zero as its axis. */
export function grid(frame: Frame, text: (mark: number) => string): ChartShape[] {
  const { isLying, left, right, top, bottom, marks, place } = frame;
  return marks.flatMap((mark): ChartShape[] => {
    const at = place(mark);
    const isAxis = mark === 0 || (!marks.includes(0) && mark === marks[0]);
    return isLying
      ? [
          { kind: 'rule', x1: at, x2: at, y1: top, y2: bottom, isAxis },
          { kind: 'text', x: at, y: bottom + 14, text: text(mark), role: 'axis', anchor: 'middle' },
        ]
      : [
          { kind: 'rule', x1: left, x2: right, y1: at, y2: at, isAxis },
          { kind: 'text', x: left - 6, y: at + 4, text: text(mark), role: 'axis', anchor: 'end' },
        ];
  });
}
