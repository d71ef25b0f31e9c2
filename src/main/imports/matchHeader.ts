import type { ImportField } from '#shared/contract/imports.ts';
import { foldText } from '#shared/domain/fold/foldText.ts';
import { findCurrencies } from '#shared/domain/parseCurrency.ts';
import { takeUnit } from '#shared/domain/unitMultiplier.ts';
import { dictionary, headerLanguages } from './dictionary.ts';
import { headerWords } from './headerWords.ts';
import { otherHeaders } from './otherHeaders.ts';

/** A field that a header may mean; `field: null` is a column known to be none of ours. */
export interface HeaderGuess {
  field: ImportField | null;
  /** 0 to 1. */
  confidence: number;
}

interface TermWord {
  text: string;
  isStem: boolean;
}

interface Phrase {
  field: ImportField | null;
  weight: number;
  words: readonly TermWord[];
}

const phrases: readonly Phrase[] = [...dictionary, { field: null, weight: 1, terms: otherHeaders }]
  .flatMap(({ field, weight, terms }) => terms.map((term) => toPhrase(field, weight, term)))
  .sort((a, b) => lengthOf(b.words) - lengthOf(a.words));

const languagePhrases: readonly Phrase[] = headerLanguages.flatMap(({ field, terms }) =>
  terms.map((term) => toPhrase(field, 1, term)),
);

/** Headers written as one word, such as `startdate` and `totalcost`. */
const joinedPhrases = new Map<string, Phrase>();
for (const phrase of phrases) {
  const joined = phrase.words.map((word) => word.text).join('');
  if (!phrase.words.some((word) => word.isStem) && !joinedPhrases.has(joined)) {
    joinedPhrases.set(joined, phrase);
  }
}

/** Where a header holds words of both fields, the first is meant: "Срок реализации: начало". */
const stronger: readonly (readonly [ImportField, ImportField])[] = [
  ['startDate', 'period'],
  ['endDate', 'period'],
  ['youngScientists', 'scientists'],
  ['currency', 'budget'],
];

/**
 * What a header means by the dictionary, surest first; empty when no word of it is known. The longest
 * term counts; a term that is only part of the header is less sure.
 */
export function matchHeader(header: string): HeaderGuess[] {
  const words = headerWords(header);
  if (words.length === 0) return [];
  const language = findLanguage(words);
  const guesses = bestPerField(words);
  if (guesses.has('startDate') && guesses.has('endDate')) {
    guesses.set('period', Math.max(guesses.get('startDate') ?? 0, guesses.get('endDate') ?? 0));
    guesses.delete('startDate');
    guesses.delete('endDate');
  }
  const period = guesses.get('period') ?? 0;
  for (const end of ['startDate', 'endDate'] as const) {
    // The words of the term say nothing against the end named beside them.
    const own = guesses.get(end);
    if (own !== undefined) guesses.set(end, Math.max(own, period));
  }
  for (const [winner, loser] of stronger) if (guesses.has(winner)) guesses.delete(loser);
  const list = [...guesses].map(([field, confidence]) => ({ field, confidence }));
  list.sort((a, b) => b.confidence - a.confidence);
  if (list[0]?.field === null) return list.slice(0, 1);
  return list.map((guess) =>
    guess.field === 'title' && language !== null ? { ...guess, field: language } : guess,
  );
}

/** The longest phrase decides; a shorter one of another field stays as a second choice. */
function bestPerField(words: readonly string[]): Map<ImportField | null, number> {
  const found = new Map<ImportField | null, number>();
  const joined = joinedPhrases.get(words.join(''));
  if (joined !== undefined) {
    found.set(joined.field, joined.weight);
    return found;
  }
  const total = tellingLength(words);
  let longest = 0;
  for (const phrase of phrases) {
    const matched = matchedLength(words, phrase.words);
    if (matched === 0 || found.has(phrase.field)) continue;
    longest = Math.max(longest, matched);
    const rank = matched === longest ? 1 : 0.75;
    found.set(
      phrase.field,
      phrase.weight * rank * (0.6 + 0.4 * Math.min(1, matched / Math.max(1, total))),
    );
  }
  return found;
}

/** Words of quantity, currencies, languages and the like say how, not what: they make no header unsure. */
const sideWords = new Set(
  [
    'сша',
    'ақш',
    'на',
    'в',
    'по',
    'of',
    'the',
    'in',
    'us',
    'языке',
    'язык',
    'тілінде',
    'тілі',
    'г',
    'год',
    'ж',
  ].map((word) => foldText(word)),
);

function tellingLength(words: readonly string[]): number {
  const { rest } = takeUnit(words.join(' '));
  const telling = findCurrencies(rest).rest.split(' ');
  const isLanguage = (word: string): boolean => findLanguage([word]) !== null;
  return telling.filter((word) => !sideWords.has(word) && !isLanguage(word)).join('').length;
}

function findLanguage(words: readonly string[]): ImportField | null {
  return languagePhrases.find((phrase) => matchedLength(words, phrase.words) > 0)?.field ?? null;
}

/** Letters of the header that the phrase covers, 0 when it does not stand in the header. */
function matchedLength(words: readonly string[], phrase: readonly TermWord[]): number {
  for (let start = 0; start + phrase.length <= words.length; start += 1) {
    let length = 0;
    for (let i = 0; i < phrase.length; i += 1) {
      const word = words[start + i];
      const term = phrase[i];
      if (word === undefined || term === undefined || !fits(word, term)) {
        length = 0;
        break;
      }
      length += word.length;
    }
    if (length > 0) return length;
  }
  return 0;
}

function fits(word: string, term: TermWord): boolean {
  return term.isStem ? word.startsWith(term.text) : word === term.text;
}

function toPhrase(field: ImportField | null, weight: number, term: string): Phrase {
  const words = term.split(/\s+/u).flatMap((word) => {
    const isStem = word.endsWith('*');
    const parts = headerWords(isStem ? word.slice(0, -1) : word);
    return parts.map((text, i) => ({ text, isStem: isStem && i === parts.length - 1 }));
  });
  return { field, weight, words };
}

function lengthOf(words: readonly TermWord[]): number {
  return words.reduce((sum, word) => sum + word.text.length, 0);
}
