import type { ImportField, ImportKind } from '#shared/contract/importKinds.ts';
import { findCurrencies } from '#shared/domain/parseCurrency.ts';
import { foldText } from '#shared/domain/fold/foldText.ts';
import { takeUnit } from '#shared/domain/unitMultiplier.ts';
import { headerWords } from './headerWords.ts';
import { languageOf, lengthIn, vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** A field that a header may mean; `field: null` is a column known to be none of ours. */
export interface HeaderGuess {
  field: ImportField | null;
  /** 0 to 1. */
  confidence: number;
}

/** Where a header holds words of both fields, the first is meant: "Срок реализации: начало". */
const stronger: readonly (readonly [ImportField, ImportField])[] = [
  ['startDate', 'period'],
  ['endDate', 'period'],
  ['youngScientists', 'scientists'],
  ['currency', 'budget'],
  ['currency', 'amount'],
  ['spent', 'budget'],
  ['disbursed', 'budget'],
  ['committed', 'budget'],
  ['acceptedDate', 'receivedDate'],
  ['doneDate', 'done'],
  ['removedDate', 'done'],
  ['progress', 'done'],
  ['documentDate', 'document'],
  ['extensionReason', 'extendedTo'],
  ['coExecutors', 'chief'],
];

/** Fields that have a column for each language beside the one by letters. */
const spoken = new Set<ImportField | null>(['title', 'name']);

/**
 * What a header means by the dictionary, surest first; empty when no word of it is known. The longest
 * term counts; a term that is only part of the header is less sure.
 */
export function matchHeader(header: string, kind: ImportKind): HeaderGuess[] {
  const words = headerWords(header);
  if (words.length === 0) return [];
  const language = languageOf(words);
  const guesses = bestPerField(words, vocabularyOf(kind));
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
    spoken.has(guess.field) && language !== null
      ? { ...guess, field: `${guess.field}${language}` as ImportField }
      : guess,
  );
}

/** The longest phrase decides; a shorter one of another field stays as a second choice. */
function bestPerField(
  words: readonly string[],
  { phrases, joined }: Vocabulary,
): Map<ImportField | null, number> {
  const found = new Map<ImportField | null, number>();
  const whole = joined.get(words.join(''));
  if (whole !== undefined) {
    found.set(whole.field, whole.weight);
    return found;
  }
  const total = tellingLength(words);
  let longest = 0;
  for (const phrase of phrases) {
    const matched = lengthIn(words, phrase.words);
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
  const isLanguage = (word: string): boolean => languageOf([word]) !== null;
  return telling.filter((word) => !sideWords.has(word) && !isLanguage(word)).join('').length;
}
