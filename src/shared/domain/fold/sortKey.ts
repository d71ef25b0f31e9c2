import { isDigit } from './isDigit.ts';
import { mapCharacters } from './mapCharacters.ts';
import { quotes, silent } from './silentCharacters.ts';

/**
 * Cyrillic letters in the order of Kazakh dictionaries, with the extra letters of neighbouring
 * alphabets (Ukrainian, Belarusian, Uzbek, Tajik, Serbian) where the Kazakh collation of CLDR puts
 * them.
 */
const cyrillicOrder = 'аәбвгґғдђѓеёєжзѕиӣйјкќқлљмнњңоөпрстћуўӯұүфхҳһцчҷџшщъыіїьэюя';

/** First code point of the ranks: two UTF-8 bytes, after Latin letters and digits. */
const rankBase = 0x400;

const ranks = new Map(
  Array.from(cyrillicOrder).map((letter, index) => [
    letter,
    String.fromCodePoint(rankBase + index),
  ]),
);

/** Latin letters that Unicode does not take apart, as the collation orders them. */
const latinExtras: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * The text whose plain byte order (SQLite BINARY, UTF-8) is the dictionary order of Kazakh, Russian
 * and English together: digits, Latin, then the 42 Kazakh letters. Runs of digits sort by value
 * (`2.2` before `2.10`), case, quotes and punctuation do not count. Different texts may have the same
 * key: order by a second column too.
 *
 * Source: Kazakh collation of CLDR, order of letters in the Kazakh alphabet.
 */
export function sortKey(text: string): string {
  const ranked = mapToRanks(text);
  let key = '';
  let copied = 0;
  for (let start = 0; start < ranked.length; start += 1) {
    if (!isDigit(ranked, start)) continue;
    let end = start + 1;
    while (isDigit(ranked, end)) end += 1;
    key += ranked.slice(copied, start) + keyOfNumber(ranked.slice(start, end));
    copied = end;
    start = end;
  }
  return copied === 0 ? ranked : key + ranked.slice(copied);
}

const mapToRanks = mapCharacters((character) => {
  if (silent.test(character) || quotes.test(character)) return '';
  if (/^\d$/.test(character)) return character;
  const lower = character.toLowerCase().normalize('NFC');
  const rank = ranks.get(lower);
  if (rank !== undefined) return rank;
  if (!/^[\p{L}\p{N}]/u.test(lower)) return /^\p{M}/u.test(lower) ? '' : ' ';
  const base = lower.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return ranks.get(base) ?? latinExtras[base] ?? base;
});

/** A number is led by its length, so that byte order is the order of values. */
function keyOfNumber(digits: string): string {
  const significant = digits.startsWith('0') ? digits.replace(/^0+(?=\d)/, '') : digits;
  const length = significant.length;
  if (length <= 9) return `${length}${significant}`;
  return `:${String(Math.min(length, 999)).padStart(3, '0')}${significant}`;
}
