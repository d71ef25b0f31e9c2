import { shownNumber, type Shown } from '../shownValue.ts';
import type { ChartData } from './chartData.ts';
import type { ChartGeometry, ChartShape } from './shapes.ts';
import { fitText } from './textRoom.ts';

const radius = 92;
const hole = 46;
const rowHeight = 30;

/** A ring's piece between two shares of the whole turn, from the top clockwise. */
function slicePath(from: number, to: number, x: number, y: number): string {
  const point = (share: number, distance: number): string => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${(x + distance * Math.cos(angle)).toFixed(1)} ${(y + distance * Math.sin(angle)).toFixed(1)}`;
  };
  // A whole ring has no two ends: it stops just short of its start.
  const end = to - from >= 1 ? to - 0.0001 : to;
  const isLarge = end - from > 0.5 ? 1 : 0;
  return [
    `M${point(from, radius)}`,
    `A${radius} ${radius} 0 ${isLarge} 1 ${point(end, radius)}`,
    `L${point(end, hole)}`,
    `A${hole} ${hole} 0 ${isLarge} 0 ${point(from, hole)}Z`,
  ].join('');
}

/** A ring of parts; names, values and shares stand beside it in the order of the parts. */
export function shareShapes(data: ChartData, width: number, shown: Shown): ChartGeometry {
  const [series] = data.series;
  const values = series?.values ?? [];
  const whole = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const height = Math.max(2 * radius + 20, data.categories.length * rowHeight + 20);
  const [x, y] = [radius + 10, height / 2];
  const listLeft = 2 * radius + 40;
  const firstRow = y - (data.categories.length * rowHeight) / 2 + rowHeight / 2;
  let before = 0;
  const shapes = data.categories.flatMap((name, index): ChartShape[] => {
    const part = whole === 0 ? 0 : (values[index] ?? 0) / whole;
    const path = slicePath(before, before + part, x, y);
    before += part;
    const share = shownNumber(part, 'percent', shown.language);
    const text = `${name.replaceAll('\n', ' / ')}: ${series?.texts[index] ?? ''} (${share})`;
    const source = { series: index, row: data.rows[index] ?? 0, text };
    const line = firstRow + index * rowHeight;
    const words = fitText(text, width - listLeft - 24);
    return [
      ...(part > 0 ? [{ kind: 'slice' as const, path, ...source }] : []),
      { kind: 'bar', x: listLeft, y: line - 7, width: 14, height: 14, ...source },
      ...words.map((word, at): ChartShape => ({
        kind: 'text',
        x: listLeft + 22,
        y: line + 4 + at * 13 - (words.length - 1) * 6,
        text: word,
        role: 'legend',
        anchor: 'start',
      })),
    ];
  });
  return { width, height, shapes };
}
