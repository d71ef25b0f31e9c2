/**
 * Widths of letters in Times New Roman, in tenths of a digit, rounded up: the unit of column widths.
 * Measured from Liberation Serif, which was drawn to the same widths.
 */
const letters: readonly (readonly [tenths: number, characters: string])[] = [
  [4, "'"],
  [5, ' ,.|'],
  [6, '/:;\\ijltі'],
  [7, '!()-I[]`fr’І'],
  [8, 'Jsз'],
  [9, '"?acez“”агестэёәғ'],
  [11, '~Збдийнпцчъң'],
  [12, '+<=>FPSБГРЬҒ'],
  [13, 'ELTZЕТЧмфЁҺ'],
  [14, 'BCRВДКЛСЭЯжыҚ'],
  [15, 'ADGHKNOQUVXYwАИЙНОПУХЦЪюӘҢҮҰӨ'],
  [16, '&mФшщ'],
  [17, '%'],
  [18, 'MЖМЫ'],
  [19, '@W'],
  [20, '—№…'],
  [21, 'ШЩЮ'],
];

/** Digits are 6.67 pixels wide and are given 7. */
const slack = 1.04;

const usual = 10;
const wide = 20;

/** From here on stand the scripts of East Asia. */
const firstWide = 0x2e80;

const widths = new Uint8Array(0x10000).fill(usual).fill(wide, firstWide);
for (const [tenths, characters] of letters) {
  for (const character of characters) widths[character.codePointAt(0) ?? 0] = tenths;
}

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
    const width = widths[code] ?? usual;
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
