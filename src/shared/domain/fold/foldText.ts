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
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/['’ʼ‘`"«»“”„‹›\u00AD\u200B-\u200F\u2060\uFEFF\p{Pd}\u2212]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}\p{Sc}%+]+/gu, ' ')
    .replace(/[^\x20-\x7Fа-зк-щыэюя]\p{M}*/gu, foldLetter)
    .replace(/\s+/g, ' ')
    .trim();
}

function foldLetter(letter: string): string {
  const known = foldedLetters[letter];
  if (known !== undefined) return known;
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return foldedLetters[base] ?? base;
}
