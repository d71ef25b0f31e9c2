import type { ImportField, ImportKind } from '#shared/contract/importKinds.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import type { HeaderGuess } from './matchHeader.ts';
import { readability } from './readability.ts';

/** Fewer values say nothing about a column. */
const enoughValues = 3;

/**
 * What a column without a known header may hold, by its values alone: codes of known kinds, currencies,
 * states, dates, terms, long texts. Never surer than half.
 */
export function guessByValues(texts: readonly string[], kind: ImportKind): HeaderGuess[] {
  // A column without a name says little; only a list of projects is known well enough by its values.
  if (kind !== 'projects' || texts.length < enoughValues) return [];
  const guesses: HeaderGuess[] = [];
  const add = (field: ImportField, confidence: number): void => {
    guesses.push({ field, confidence });
  };
  if (shareOf(texts, (text) => canonicalProjectCode(text).type !== 'other') >= 0.8) {
    add('code', 0.5);
  }
  if (
    shareOf(texts, (text) => text.length <= 12) === 1 &&
    readability(kind, 'currency', texts) >= 0.9
  ) {
    if (readability(kind, 'budget', texts) < 0.5) add('currency', 0.5);
  }
  if (
    shareOf(texts, (text) => text.length <= 60) === 1 &&
    readability(kind, 'status', texts) >= 0.9
  ) {
    add('status', 0.4);
  }
  const isBareNumber = shareOf(texts, (text) => /^\d+$/u.test(text)) > 0.5;
  if (!isBareNumber && readability(kind, 'startDate', texts) >= 0.9) {
    add('startDate', 0.4);
    add('endDate', 0.38);
  } else if (!isBareNumber && readability(kind, 'period', texts) >= 0.9) add('period', 0.4);
  const average = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const isDistinct = new Set(texts).size > texts.length * 0.8;
  if (average >= 30 && isDistinct && readability(kind, 'title', texts) >= 0.9) add('title', 0.35);
  return guesses;
}

function shareOf(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.filter(test).length / texts.length;
}
