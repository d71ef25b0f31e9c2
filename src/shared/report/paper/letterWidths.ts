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

const usual = 10;
const wide = 20;

/** From here on stand the scripts of East Asia. */
const firstWide = 0x2e80;

/** Tenths of a digit by UTF-16 code unit. */
export const letterWidths = new Uint8Array(0x10000).fill(usual).fill(wide, firstWide);
for (const [tenths, characters] of letters) {
  for (const character of characters) letterWidths[character.codePointAt(0) ?? 0] = tenths;
}

/** Room that a text of one line takes, in digits. */
export function digitsOf(text: string): number {
  let tenths = 0;
  for (let index = 0; index < text.length; index += 1) {
    tenths += letterWidths[text.charCodeAt(index)] ?? usual;
  }
  return tenths / 10;
}
