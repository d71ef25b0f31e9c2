import type { Shown } from '../shownValue.ts';
import type { ChartData } from './chartData.ts';
import { axisText, frameOf, grid, marksOf, type Frame } from './frame.ts';
import { heightAtLeft, heightBelow, nameAtLeft, nameRoom, namesBelow } from './names.ts';
import type { ChartGeometry, ChartShape } from './shapes.ts';
import { textWidth } from './textRoom.ts';

const standingHeight = 210;
const barSize = 15;
const widestColumn = 56;

interface Bar {
  from: number;
  to: number;
  /** Distance of its near edge from the start of the names' axis. */
  at: number;
  thickness: number;
  series: number;
  row: number;
  text: string;
  label: string;
}

/** The bars of one name: beside each other, or one on the other from zero to both sides. */
function barsOf(data: ChartData, index: number, start: number, band: number): Bar[] {
  const isStacked = data.kind === 'stacked';
  const count = isStacked ? 1 : data.series.length;
  const thickness = Math.min(data.isLying ? barSize : widestColumn, (band * 0.76) / count);
  const edge = start + (band - thickness * count) / 2;
  const ends = { up: 0, down: 0 };
  return data.series.flatMap(({ title, values, texts }, series): Bar[] => {
    const value = values[index] ?? null;
    if (value === null) return [];
    const side = value < 0 ? 'down' : 'up';
    const from = isStacked ? ends[side] : 0;
    ends[side] += value;
    const label = texts[index] ?? '';
    const name = [data.categories[index], ...(data.series.length > 1 ? [title] : [])]
      .join(', ')
      .replaceAll('\n', ' / ');
    return [
      {
        from,
        to: from + value,
        at: edge + (isStacked ? 0 : series * thickness),
        thickness,
        series,
        row: data.rows[index] ?? 0,
        text: `${name}: ${label}`,
        label,
      },
    ];
  });
}

function shapeOf(bar: Bar, frame: Frame): ChartShape {
  const { series, row, text, at, thickness } = bar;
  const ends = [frame.place(bar.from), frame.place(bar.to)];
  const low = Math.min(...ends);
  const length = Math.max(...ends) - low;
  return frame.isLying
    ? {
        kind: 'bar',
        x: low,
        y: frame.top + at,
        width: length,
        height: thickness,
        series,
        row,
        text,
      }
    : {
        kind: 'bar',
        x: frame.left + at,
        y: low,
        width: thickness,
        height: length,
        series,
        row,
        text,
      };
}

/** The value at the end of a bar; none in stacks, and none where it does not fit. */
function labelOf(bar: Bar, frame: Frame): ChartShape[] {
  const end = frame.place(bar.to);
  const middle = bar.at + bar.thickness / 2;
  const isDown = bar.to < 0;
  if (!frame.isLying) {
    if (textWidth(bar.label) > bar.thickness * 1.3 + 8) return [];
    const y = isDown ? end + 12 : end - 4;
    return [
      { kind: 'text', x: frame.left + middle, y, text: bar.label, role: 'value', anchor: 'middle' },
    ];
  }
  const x = isDown ? end - 4 : end + 4;
  const anchor = isDown ? 'end' : 'start';
  return [{ kind: 'text', x, y: frame.top + middle + 4, text: bar.label, role: 'value', anchor }];
}

/** Bars or stacks, lying or standing. */
export function barShapes(data: ChartData, width: number, shown: Shown): ChartGeometry {
  const { isLying, categories, series } = data;
  const isStacked = data.kind === 'stacked';
  const marks = marksOf(data);
  const type = series[0]?.type ?? 'integer';
  const texts = new Map(marks.map((mark) => [mark, axisText(mark, type, shown)]));
  const widest = Math.max(...[...texts.values()].map(textWidth));
  const labels = isStacked ? [] : series.flatMap((one) => one.texts);
  const left = isLying ? nameRoom(categories, width) : widest + 12;
  const right = width - (isLying ? Math.max(widest / 2, ...labels.map(textWidth)) + 8 : 4);
  const lyingBand = Math.max(
    30,
    (isStacked ? 1 : series.length) * barSize + 8,
    heightAtLeft(categories, left),
  );
  const length = isLying ? categories.length * lyingBand : standingHeight;
  const frame = frameOf(isLying, marks, { left, right, top: 16, bottom: 16 + length });
  const band = isLying ? lyingBand : (right - left) / categories.length;
  const bars = categories.flatMap((_, index) => barsOf(data, index, index * band, band));
  const names = isLying
    ? categories.flatMap((name, index) => nameAtLeft(name, frame.top + (index + 0.5) * band, left))
    : namesBelow(categories, band, left, frame.bottom + 15);
  return {
    width,
    height: frame.bottom + (isLying ? 22 : heightBelow(categories, band)),
    shapes: [
      ...grid(frame, (mark) => texts.get(mark) ?? ''),
      ...bars.map((bar) => shapeOf(bar, frame)),
      ...(isStacked ? [] : bars.flatMap((bar) => labelOf(bar, frame))),
      ...names,
    ],
  };
}
