/** Letters that look the same in print in the Latin and the Cyrillic alphabet, pair by pair. */
const latinTwins = 'ABCEHKMOPTXYIJSaceopxyihjs';
const cyrillicTwins = 'АВСЕНКМОРТХУІЈЅасеорхуіһјѕ';

const toCyrillic = new Map(
  Array.from(latinTwins).map((letter, i) => [letter, cyrillicTwins[i] ?? '']),
);
const toLatin = new Map(
  Array.from(cyrillicTwins).map((letter, i) => [letter, latinTwins[i] ?? '']),
);
toLatin.set('Ү', 'Y');

const anyOf = (letters: Iterable<string>): RegExp => new RegExp(`[${[...letters].join('')}]`, 'gu');
const latinLookAlike = anyOf(toCyrillic.keys());
const cyrillicLookAlike = anyOf(toLatin.keys());

export type Alphabet = 'latin' | 'cyrillic';

/**
 * The text with every look-alike of the other alphabet replaced: `foldLookAlikes('АР09', 'latin')` is
 * `AP09` in Latin letters. Letters without a twin stay as they are.
 */
export function foldLookAlikes(text: string, alphabet: Alphabet): string {
  return alphabet === 'latin'
    ? text.replace(cyrillicLookAlike, (letter) => toLatin.get(letter) ?? letter)
    : text.replace(latinLookAlike, (letter) => toCyrillic.get(letter) ?? letter);
}

/**
 * The text with each word that mixes both alphabets written in one, and the number of letters replaced.
 * A word with digits is a code and becomes Latin; any other follows its letters that have no twin, or
 * the alphabet of most of its letters. A word that cannot be written in one alphabet is left alone.
 */
export function repairLookAlikes(text: string): { text: string; count: number } {
  let count = 0;
  const repaired = text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    const alphabet = alphabetOfMixedWord(word);
    if (alphabet === undefined) return word;
    const folded = foldLookAlikes(word, alphabet);
    count += countDifferences(word, folded);
    return folded;
  });
  return { text: repaired, count };
}

/** How many letters of the text stand in a word of the other alphabet. */
export function countLookAlikes(text: string): number {
  return repairLookAlikes(text).count;
}

function alphabetOfMixedWord(word: string): Alphabet | undefined {
  const latin = word.match(/\p{Script=Latin}/gu) ?? [];
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? [];
  if (latin.length === 0 || cyrillic.length === 0) return undefined;
  const canBeCyrillic = latin.every((letter) => toCyrillic.has(letter));
  const canBeLatin = cyrillic.every((letter) => toLatin.has(letter));
  if (canBeLatin && canBeCyrillic) {
    if (/\p{N}/u.test(word)) return 'latin';
    return latin.length > cyrillic.length ? 'latin' : 'cyrillic';
  }
  if (canBeLatin) return 'latin';
  return canBeCyrillic ? 'cyrillic' : undefined;
}

function countDifferences(before: string, after: string): number {
  let count = 0;
  for (let i = 0; i < before.length; i += 1) if (before[i] !== after[i]) count += 1;
  return count;
}
