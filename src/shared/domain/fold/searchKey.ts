import { isDigit } from './isDigit.ts';
import { foldLookAlikes } from './lookAlikes.ts';
import { mapCharacters } from './mapCharacters.ts';
import { remember } from './remember.ts';
import { silent } from './silentCharacters.ts';
import { latinWord } from './latinWord.ts';

/**
 * The words of a text in the form in which they are indexed and looked up, separated by single spaces.
 * Spellings of one name in Kazakh Cyrillic, Russian, and English or Kazakh Latin letters give the same
 * words. Letters and digits are separate words, so `KZ-2620` = `kz2620` and `2620` finds both.
 */
export function searchKey(text: string): string {
  const words = mapToWords(text);
  let keys = '';
  for (let start = 0; start < words.length;) {
    const space = words.indexOf(' ', start);
    const end = space === -1 ? words.length : space;
    keys = withKey(keys, keyOfChunk(words.slice(start, end)));
    start = end + 1;
  }
  return keys;
}

/**
 * The beginnings of words that a query asks for; each must begin some word of the stored `searchKey`.
 * Longer words lose their last vowels, so that `Караганда` finds `Қарағанды` and `проекты` finds
 * `проект`. Single letters count only when there is nothing else.
 */
export function searchTerms(query: string): string[] {
  const chunks = mapToWords(query).split(' ');
  const terms = chunks
    .flatMap(wordsOfChunk)
    .map((word) => mergeUV(withoutEnding(latinWord(word))))
    .filter((term) => term !== '');
  const longer = terms.filter((term) => term.length > 1 || /\d/.test(term));
  return [...new Set(longer.length > 0 ? longer : terms)];
}

const mapToWords = mapCharacters((character) => {
  if (silent.test(character)) return '';
  const lower = character.toLowerCase().normalize('NFKC');
  return /^[\p{L}\p{M}\p{N}]+$/u.test(lower) ? lower : ' ';
});

/** Numbers are not remembered: nearly every one of a register is another. */
function keyOfChunk(chunk: string): string {
  let place = 0;
  while (isDigit(chunk, place)) place += 1;
  if (place === chunk.length) return chunk;
  while (place < chunk.length && !isDigit(chunk, place)) place += 1;
  if (place === chunk.length && !isDigit(chunk, 0)) return keyOfWord(chunk);
  let keys = '';
  for (const word of wordsOfChunk(chunk)) {
    keys = withKey(keys, isDigit(word, 0) ? word : keyOfLetters(word));
  }
  return keys;
}

const withKey = (keys: string, key: string): string =>
  key === '' ? keys : keys === '' ? key : `${keys} ${key}`;

const keyOfLetters = remember((word) => mergeUV(latinWord(word)));

const keyOfWord = remember((chunk) =>
  wordsOfChunk(chunk).map(keyOfLetters).filter(Boolean).join(' '),
);

/** Letters and digits apart; codes written with Cyrillic look-alikes are read as Latin. */
function wordsOfChunk(chunk: string): string[] {
  if (/^[a-z0-9]*$/.test(chunk)) return runsOf(chunk);
  return unifyCode(chunk).match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
}

/** Numbers and what stands between them, of a text of ASCII. */
function runsOf(chunk: string): string[] {
  const runs: string[] = [];
  for (let start = 0; start < chunk.length;) {
    const isNumber = isDigit(chunk, start);
    let end = start + 1;
    while (end < chunk.length && isDigit(chunk, end) === isNumber) end += 1;
    runs.push(chunk.slice(start, end));
    start = end;
  }
  return runs;
}

function unifyCode(chunk: string): string {
  if (!/\p{N}/u.test(chunk) || !/\p{Script=Cyrillic}/u.test(chunk)) return chunk;
  const folded = foldLookAlikes(chunk.toUpperCase(), 'latin');
  return /\p{Script=Cyrillic}/u.test(folded) ? chunk : folded.toLowerCase();
}

/** Ualikhanov = Valikhanov = Walikhanov. Comes last: a final v is a consonant for the endings. */
function mergeUV(word: string): string {
  return word.replace(/[wv]/g, 'u');
}

function withoutEnding(word: string): string {
  if (/\p{N}/u.test(word)) return word;
  // The i of Nazarbay- disappears in Nazarbayev, so a word being typed must not insist on it.
  if (word.length < 6) return word.length >= 4 ? word.replace(/([aeou])i$/, '$1') : word;
  return word.replace(/^(.{4,}?)[aeiou]+$/u, '$1');
}
