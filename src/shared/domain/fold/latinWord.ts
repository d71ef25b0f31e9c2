/** Cyrillic letters (Kazakh, Russian and neighbours) in the Latin of passports, already collapsed. */
const latinOfCyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'j',
  ҷ: 'j',
  з: 'z',
  и: 'i',
  ӣ: 'i',
  й: 'y',
  ї: 'i',
  і: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ў: 'u',
  ӯ: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ҳ: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Latin letters with marks that stand for a sound of their own, before marks are dropped. */
const latinOfMarked: Readonly<Record<string, string>> = {
  ş: 'sh',
  š: 'sh',
  ș: 'sh',
  ç: 'ch',
  č: 'ch',
  ž: 'zh',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Groups of Latin letters that other spellings write as one, in the order they are applied. */
const collapses: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/dzh|zh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ts/g, 'c'],
  [/c(?![heiy])/g, 'k'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/ng+/g, 'n'],
  // A final j, or one before a consonant, is the й of scholarly spellings; elsewhere it is ж.
  [/j(?![aeiouy])/g, 'y'],
  // Yerzhan = Ержан, Gumilyov = Гумилёв, Grigoryev = Григорьев.
  [/(^|[^aeiouy])y(?=e)/g, '$1'],
  [/(^|[^aeiouy])yo/g, '$1e'],
  [/y/g, 'i'],
  // Nazarbayev = Назарбаев.
  [/([aeou])i(?=e)/g, '$1'],
  [/(\p{L})\1+/gu, '$1'],
  [/^kazah/g, 'kazak'],
];

/**
 * One word of any alphabet in simple Latin letters in which the usual spellings of a name meet:
 * kh = h, q = k, y = i, zh = dzh = j, ts = c, ng = n, doubled letters single, no accents. Needs a word
 * in lower case, NFC. Source: passport (ICAO) transliteration, Latin Kazakh of 2018 and 2021.
 */
export function latinWord(word: string): string {
  const letters = spellOldAccents(word)
    .replace(/дж/gu, 'ж')
    .replace(/[^\x20-\x7F]\p{M}*/gu, letterToLatin);
  return collapses.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    letters,
  );
}

function letterToLatin(letter: string): string {
  const known = latinOfCyrillic[letter] ?? latinOfMarked[letter];
  if (known !== undefined) return known;
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return latinOfCyrillic[base] ?? latinOfMarked[base] ?? base;
}

/** In the Latin Kazakh of 2018 `ý` is у (`Aýezov`, `Qýat`); elsewhere it is a vowel like y. */
function spellOldAccents(word: string): string {
  return word.includes('ý') && /[ǵńqıáóú]|ýe/u.test(word) ? word.replace(/ý/gu, 'u') : word;
}
