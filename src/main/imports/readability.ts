import type { ImportField } from '#shared/contract/imports.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { parseAmount } from '#shared/domain/parseAmount.ts';
import { parseDate } from '#shared/domain/parseDate.ts';
import { parseStatus } from '#shared/domain/statusWords.ts';
import { countOf, currencyOf } from './cellReaders.ts';
import { parseField } from '#shared/domain/parseField.ts';
import { periodOf } from './periodValue.ts';

/**
 * How well texts of a column suit a field, 0 to 1: the share that could be read. An empty column suits
 * any field a little less than a filled one.
 */
export function readability(field: ImportField, texts: readonly string[]): number {
  if (texts.length === 0) return 0.9;
  const fits = suits[field];
  let sum = 0;
  for (const text of texts) sum += fits(text);
  return sum / texts.length;
}

const hasLetters = (text: string): number => (/\p{L}/u.test(text) ? 1 : 0);

const isName = (text: string): number => (hasLetters(text) === 1 && !/\d{4}/u.test(text) ? 1 : 0.2);

const isDate = (text: string): number => {
  const parsed = parseDate(text, { order: 'dmy' });
  return parsed.kind === 'date' || parsed.kind === 'recurring' ? 1 : 0;
};

const suits: Record<ImportField, (text: string) => number> = {
  code: codeLikeness,
  title: hasLetters,
  titleKk: hasLetters,
  titleRu: hasLetters,
  titleEn: hasLetters,
  programme: hasLetters,
  leadOrganisation: hasLetters,
  manager: isName,
  status: (text) => (parseStatus(text) === undefined ? 0 : 1),
  startDate: isDate,
  endDate: isDate,
  period: (text) => (periodOf(parseDate(text)) === undefined ? 0 : 1),
  budget: (text) => {
    const { kind } = parseAmount(text);
    return kind === 'amount' || kind === 'ambiguous' ? 1 : 0;
  },
  currency: (text) => (currencyOf(text) === undefined ? 0 : 1),
  field: (text) => (parseField(text) === undefined ? 0 : 1),
  scientists: (text) => (countOf(text) === undefined ? 0 : 1),
  youngScientists: (text) => (countOf(text) === undefined ? 0 : 1),
};

/** A number of one to three digits is rather the number of a line. */
function codeLikeness(text: string): number {
  if (text.length > 60 || text.split(' ').length > 5) return 0;
  if (canonicalProjectCode(text).type !== 'other') return 1;
  if (/^\d{1,3}$/u.test(text)) return 0.6;
  return /\d/u.test(text) ? 0.9 : 0.6;
}
