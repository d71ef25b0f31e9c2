import { letterWidths } from '#shared/report/paper/letterWidths.ts';

/**
 * Digits are 6.67 pixels wide and are given 7; what that leaves is kept free, since a sheet that is printed
 * smaller breaks its lines a little earlier than on the screen.
 */
const slack = 1;

const space = 0x20;
const newline = 0x0a;

/**
 * How many lines `text` takes in a cell as wide as `room` digits when it is wrapped between words;
 * `scale` is the size of its font against the 10 points of the table.
 */
export function linesOf(text: string, room: number, scale = 1): number {
  const limit = Math.max(20, Math.floor((room * slack * 10) / scale));
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === newline) {
      lines += 1;
      used = 0;
      word = 0;
      continue;
    }
    const width = letterWidths[code] ?? 10;
    // A space that ends a line hangs over its edge.
    if (code !== space && used + width > limit) {
      lines += 1;
      const isWholeLine = word === used;
      used = isWholeLine ? 0 : word;
      if (isWholeLine) word = 0;
    }
    used += width;
    word = code === space ? 0 : word + width;
  }
  return lines;
}
