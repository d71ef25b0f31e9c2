import { shownNumber, type Shown } from '../shownValue.ts';
import type { ChartData } from './chartData.ts';
import type { ChartGeometry, ChartShape } from './shapes.ts';
import { fitText, textWidth } from './textRoom.ts';

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
  const shareOf = (index: number): number => (whole === 0 ? 0 : (values[index] ?? 0) / whole);
  const height = Math.max(2 * radius + 20, data.categories.length * rowHeight + 20);
  const y = height / 2;
  const textLeft = 2 * radius + 62;
  const texts = data.categories.map((name, index) => {
    const share = shownNumber(shareOf(index), 'percent', shown.language);
    return `${name.replaceAll('\n', ' / ')}: ${series?.texts[index] ?? ''} (${share})`;
  });
  const words = texts.map((text) => fitText(text, width - textLeft));
  const longest = Math.max(0, ...words.flat().map((word) => textWidth(word)));
  const left = Math.max(0, (width - textLeft - longest) / 2);
  const x = left + radius + 10;
  const firstRow = y - (data.categories.length * rowHeight) / 2 + rowHeight / 2;
  let before = 0;
  const shapes = texts.flatMap((text, index): ChartShape[] => {
    const part = shareOf(index);
    const path = slicePath(before, before + part, x, y);
    before += part;
    const source = { series: index, row: data.rows[index] ?? 0, text };
    const line = firstRow + index * rowHeight;
    const lines = words[index] ?? [];
    return [
      ...(part > 0 ? [{ kind: 'slice' as const, path, ...source }] : []),
      { kind: 'bar', x: left + textLeft - 22, y: line - 7, width: 14, height: 14, ...source },
      ...lines.map((word, at): ChartShape => ({
        kind: 'text',
        x: left + textLeft,
        y: line + 4 + at * 13 - (lines.length - 1) * 6,
        text: word,
        role: 'legend',
        anchor: 'start',
      })),
    ];
  });
  return { width, height, shapes };
}
