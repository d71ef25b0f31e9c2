import type { ChartShape } from './shapes.ts';
import { letterHeight } from './shapes.ts';
import { fitLine, fitText, textWidth } from './textRoom.ts';

const lineHeight = letterHeight + 2;

/** Room for names at the left: as wide as the longest, at most two fifths of the chart. */
export function nameRoom(names: readonly string[], width: number): number {
  const widest = Math.max(...names.map(textWidth)) + 4;
  return Math.max(50, Math.min(widest, width * 0.4));
}

/** A name at the left of its band, in one line or two. */
export function nameAtLeft(name: string, middle: number, right: number): ChartShape[] {
  const lines = fitText(name, right - 6);
  const first = middle + 4 - ((lines.length - 1) * lineHeight) / 2;
  return lines.map((text, index) => ({
    kind: 'text',
    x: right - 6,
    y: first + index * lineHeight,
    text,
    role: 'name',
    anchor: 'end',
  }));
}

/** Names below their bands; every second or third only where they would touch. */
export function namesBelow(
  names: readonly string[],
  band: number,
  left: number,
  y: number,
): ChartShape[] {
  const widest = Math.max(...names.map(textWidth)) + 6;
  const step = Math.max(1, Math.ceil(widest / band));
  return names.flatMap((name, index): ChartShape[] =>
    index % step > 0
      ? []
      : [
          {
            kind: 'text',
            x: left + (index + 0.5) * band,
            y,
            text: fitLine(name, band * step),
            role: 'name',
            anchor: 'middle',
          },
        ],
  );
}
