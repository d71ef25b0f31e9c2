import { foldText } from './fold/foldText.ts';

/** Powers of ten that words of quantity stand for, on folded text. */
const units: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:млрд|миллиард\p{L}*|billions?|bln|bn|mrd)(?!\p{L})/u, 9],
  [/(?<!\p{L})(?:млн|миллион\p{L}*|millions?|mln|mio|mn)(?!\p{L})/u, 6],
  [/(?<!\p{L})m(?:€|eur|usd|kzt|\$)/u, 6],
  [/(?<![\p{L}\p{N}])(?:тыс|тысяч\p{L}*|мын|thousands?|thsd|ths|tys|000)(?![\p{L}\p{N}])/u, 3],
  [/(?<!\p{L})k(?:€|eur|usd|kzt|\$)|(?:€|\$)k(?!\p{L})/u, 3],
];

/**
 * What the numbers of a column are counted in, by its header: 1000 for `Сумма, тыс. тенге`, 1 when the
 * header names no unit. Show it to the user where it is not 1.
 */
export function unitMultiplier(headerText: string): number {
  return 10 ** unitExponent(headerText);
}

/** The power of ten of `unitMultiplier`: 0, 3, 6 or 9. */
export function unitExponent(text: string): number {
  return takeUnit(text).exponent;
}

/** The power of ten that a text names, and the folded text without the word for it. */
export function takeUnit(text: string): { exponent: number; rest: string } {
  const folded = foldText(text);
  const unit = units.find(([pattern]) => pattern.test(folded));
  if (unit === undefined) return { exponent: 0, rest: folded };
  return { exponent: unit[1], rest: folded.replace(unit[0], ' ') };
}
