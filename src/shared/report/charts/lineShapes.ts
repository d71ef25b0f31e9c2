import type { Shown } from '../shownValue.ts';
import type { ChartData, ChartSeries } from './chartData.ts';
import { axisText, frameOf, grid, marksOf } from './frame.ts';
import { heightBelow, namesBelow } from './names.ts';
import type { ChartGeometry, ChartShape } from './shapes.ts';
import { textWidth } from './textRoom.ts';

const plotHeight = 210;

/** Points joined as far as values follow one another; a gap stays a gap. */
function pathOf(points: readonly (readonly [number, number] | null)[]): string {
  return points
    .map((point, index) => {
      if (point === null) return '';
      const isNew = index === 0 || points[index - 1] === null;
      return `${isNew ? 'M' : 'L'}${point[0].toFixed(1)} ${point[1].toFixed(1)}`;
    })
    .join('');
}

/** Lines with a marker at each value. */
export function lineShapes(data: ChartData, width: number, shown: Shown): ChartGeometry {
  const { categories, series, rows } = data;
  const marks = marksOf(data);
  const type = series[0]?.type ?? 'integer';
  const text = (mark: number): string => axisText(mark, type, shown);
  const left = Math.max(...marks.map((mark) => textWidth(text(mark)))) + 12;
  const frame = frameOf(false, marks, { left, right: width - 4, top: 16, bottom: 16 + plotHeight });
  const band = (frame.right - left) / categories.length;
  const draw = ({ title, values, texts }: ChartSeries, place: number): ChartShape[] => {
    const points = values.map((value, index) =>
      value === null ? null : ([left + (index + 0.5) * band, frame.place(value)] as const),
    );
    const marked = points.flatMap((point, index): ChartShape[] => {
      if (point === null) return [];
      const words = `${categories[index]}, ${title}: ${texts[index]}`;
      const [x, y] = point;
      const label = texts[index] ?? '';
      const isLabelled = series.length === 1 && textWidth(label) < band;
      return [
        { kind: 'mark', x, y, series: place, row: rows[index] ?? 0, text: words },
        ...(isLabelled
          ? [{ kind: 'text', x, y: y - 8, text: label, role: 'value', anchor: 'middle' } as const]
          : []),
      ];
    });
    return [
      { kind: 'line', path: pathOf(points), series: place, row: null, text: title },
      ...marked,
    ];
  };
  return {
    width,
    height: frame.bottom + heightBelow(categories, band),
    shapes: [
      ...grid(frame, text),
      ...series.flatMap(draw),
      ...namesBelow(categories, band, left, frame.bottom + 15),
    ],
  };
}
