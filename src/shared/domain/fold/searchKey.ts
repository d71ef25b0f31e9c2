import { foldLookAlikes } from './lookAlikes.ts';
import { latinWord } from './latinWord.ts';

/**
 * The words of a text in the form in which they are indexed and looked up, separated by single spaces.
 * Spellings of one name in Kazakh Cyrillic, Russian, and English or Kazakh Latin letters give the same
 * words. Letters and digits are separate words, so `KZ-2620` = `kz2620` and `2620` finds both.
 */
export function searchKey(text: string): string {
  return wordsOf(text)
    .map((word) => mergeUV(latinWord(word)))
    .filter((word) => word !== '')
    .join(' ');
}

/**
 * The beginnings of words that a query asks for; each must begin some word of the stored `searchKey`.
 * Longer words lose their last vowels, so that `Караганда` finds `Қарағанды` and `проекты` finds
 * `проект`. Single letters count only when there is nothing else.
 */
export function searchTerms(query: string): string[] {
  const terms = wordsOf(query)
    .map((word) => mergeUV(withoutEnding(latinWord(word))))
    .filter((term) => term !== '');
  const longer = terms.filter((term) => term.length > 1 || /\d/.test(term));
  return [...new Set(longer.length > 0 ? longer : terms)];
}

/** Words in lower case; codes written with Cyrillic look-alikes are read as Latin. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/['’ʼ‘`\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '');
  const chunks = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return chunks.flatMap((chunk) => unifyCode(chunk).match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? []);
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
