import type { ImportField } from '#shared/contract/imports.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import type { HeaderGuess } from './matchHeader.ts';
import { readability } from './readability.ts';

/** Fewer values say nothing about a column. */
const enoughValues = 3;

/**
 * What a column without a known header may hold, by its values alone: codes of known kinds, currencies,
 * states, dates, terms, long texts. Never surer than half.
 */
export function guessByValues(texts: readonly string[]): HeaderGuess[] {
  if (texts.length < enoughValues) return [];
  const guesses: HeaderGuess[] = [];
  const add = (field: ImportField, confidence: number): void => {
    guesses.push({ field, confidence });
  };
  if (shareOf(texts, (text) => canonicalProjectCode(text).type !== 'other') >= 0.8)
    add('code', 0.5);
  if (shareOf(texts, (text) => text.length <= 12) === 1 && readability('currency', texts) >= 0.9) {
    if (readability('budget', texts) < 0.5) add('currency', 0.5);
  }
  if (shareOf(texts, (text) => text.length <= 60) === 1 && readability('status', texts) >= 0.9) {
    add('status', 0.4);
  }
  const isBareNumber = shareOf(texts, (text) => /^\d+$/u.test(text)) > 0.5;
  if (!isBareNumber && readability('startDate', texts) >= 0.9) {
    add('startDate', 0.4);
    add('endDate', 0.38);
  } else if (!isBareNumber && readability('period', texts) >= 0.9) add('period', 0.4);
  const average = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const isDistinct = new Set(texts).size > texts.length * 0.8;
  if (average >= 30 && isDistinct && readability('title', texts) >= 0.9) add('title', 0.35);
  return guesses;
}

function shareOf(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.filter(test).length / texts.length;
}
