import type { ChartShape } from './shapes.ts';
import { letterHeight } from './shapes.ts';
import { fitLine, fitText, textWidth } from './textRoom.ts';

const lineHeight = letterHeight + 2;
const gap = 6;

/** Room for names at the left: as wide as the longest, at most two fifths of the chart. */
export function nameRoom(names: readonly string[], width: number): number {
  const widest = Math.max(...names.map(textWidth)) + gap + 1;
  return Math.max(50, Math.min(widest, width * 0.4));
}

/** Height that a band needs for the names at its left. */
export const heightAtLeft = (names: readonly string[], room: number): number =>
  Math.max(...names.map((name) => fitText(name, room - gap).length)) * lineHeight + 4;

/** A name at the left of its band, in one line or two for each of its languages. */
export function nameAtLeft(name: string, middle: number, right: number): ChartShape[] {
  const lines = fitText(name, right - gap);
  const first = middle + 4 - ((lines.length - 1) * lineHeight) / 2;
  return lines.map((text, index) => ({
    kind: 'text',
    x: right - gap,
    y: first + index * lineHeight,
    text,
    role: 'name',
    anchor: 'end',
  }));
}

/** Bands that the widest name takes. */
const bandsTaken = (names: readonly string[], band: number): number =>
  Math.max(1, Math.ceil((Math.max(...names.map(textWidth)) + gap) / band));

/** Height of the names below their bands. */
export const heightBelow = (names: readonly string[], band: number): number =>
  bandsTaken(names, band) === 2 ? 22 + lineHeight : 22;

/** Names below their bands: by turns in two lines where they would touch, every third only where they still would. */
export function namesBelow(
  names: readonly string[],
  band: number,
  left: number,
  y: number,
): ChartShape[] {
  const taken = bandsTaken(names, band);
  const end = left + names.length * band;
  return names.flatMap((name, index): ChartShape[] => {
    if (taken > 2 && index % taken > 0) return [];
    const text = fitLine(name, band * taken);
    const half = textWidth(text) / 2;
    return [
      {
        kind: 'text',
        x: Math.max(half, Math.min(end - half, left + (index + 0.5) * band)),
        y: taken === 2 && index % 2 > 0 ? y + lineHeight : y,
        text,
        role: 'name',
        anchor: 'middle',
      },
    ];
  });
}
