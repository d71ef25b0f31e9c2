import { mapCharacters } from './mapCharacters.ts';
import { quotes, silent } from './silentCharacters.ts';

/** Letters that read as one in Russian renderings of Kazakh names, and letters of neighbours. */
const foldedLetters: Readonly<Record<string, string>> = {
  ё: 'е',
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  й: 'и',
  ї: 'и',
  є: 'е',
  ґ: 'г',
  ў: 'у',
  ҳ: 'х',
  ҷ: 'ч',
  ӣ: 'и',
  ӯ: 'у',
  ъ: '',
  ь: '',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * The text as it is compared: titles, headers and words of a dictionary are equal when their folds are.
 * Lower case; Kazakh letters as official Russian renderings write them (`Әсел` = `Асель`); no accents,
 * soft and hard signs, quotes or dashes; other punctuation is a space; `№` is `no`; `%` and signs of
 * currencies stay. Keeps the alphabet: to meet across alphabets use `searchKey`.
 */
export const foldText: (text: string) => string = mapCharacters((character) => {
  if (silent.test(character) || quotes.test(character) || /^[\p{Pd}\u2212]$/u.test(character))
    return '';
  if (/^[a-z0-9\p{Sc}%+]$/u.test(character)) return character;
  const lower = character.toLowerCase().normalize('NFKC');
  const known = foldedLetters[lower];
  if (known !== undefined) return known;
  if (!/^[\p{L}\p{N}]/u.test(lower)) return /^\p{M}/u.test(lower) ? '' : ' ';
  const base = lower.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return foldedLetters[base] ?? base;
});
