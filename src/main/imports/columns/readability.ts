import { fieldInfo, type ImportField, type ImportKind } from '#shared/contract/importKinds.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { parseAmount } from '#shared/domain/parseAmount.ts';
import { parseDate } from '#shared/domain/parseDate.ts';
import { parseField } from '#shared/domain/parseField.ts';
import { periodOf } from '../cells/periodValue.ts';
import { countOf, currencyOf } from '../cells/readNumbers.ts';
import { countryOf, wordsOf } from '../cells/words.ts';

type Fits = (text: string) => number;

/**
 * How well texts of a column suit a field, 0 to 1: the share that could be read. An empty column suits
 * any field a little less than a filled one.
 */
export function readability(
  kind: ImportKind,
  field: ImportField,
  texts: readonly string[],
): number {
  if (texts.length === 0) return 0.9;
  const fits = suiting(kind, field);
  let sum = 0;
  for (const text of texts) sum += fits(text);
  return sum / texts.length;
}

const hasLetters: Fits = (text) => (/\p{L}/u.test(text) ? 1 : 0);

const isName: Fits = (text) => (hasLetters(text) === 1 && !/\d{4}/u.test(text) ? 1 : 0.2);

const isAnything: Fits = () => 1;

const isDate: Fits = (text) => {
  const parsed = parseDate(text, { order: 'dmy' });
  return parsed.kind === 'date' || parsed.kind === 'recurring' ? 1 : 0;
};

const isAmount: Fits = (text) => {
  const { kind } = parseAmount(text.replace('%', ''));
  return kind === 'amount' || kind === 'ambiguous' ? 1 : 0;
};

const isCount: Fits = (text) => (typeof countOf(text) === 'number' ? 1 : 0);

/** Words of a list that the file writes in its own way are asked about, not a reason to drop the column. */
const isWord =
  (read: (text: string) => string | undefined): Fits =>
  (text) =>
    read(text) === undefined ? (text.length <= 60 && hasLetters(text) ? 0.4 : 0) : 1;

function suiting(kind: ImportKind, field: ImportField): Fits {
  const info = fieldInfo(kind, field);
  switch (info?.type) {
    case undefined:
    case 'texts':
    case 'flag':
    case 'document':
    case 'mark':
      return isAnything;
    case 'text':
      if (kind === 'projects' && field === 'code') return codeLikeness;
      if (field === 'manager') return isName;
      return field.startsWith('title') || field.startsWith('name') ? hasLetters : isAnything;
    case 'project':
      return codeLikeness;
    case 'name':
    case 'organisation':
    case 'programme':
      return hasLetters;
    case 'person':
    case 'executor':
      return isName;
    case 'date':
      return isDate;
    case 'period':
      return (text) => (periodOf(parseDate(text)) === undefined ? 0 : 1);
    case 'time':
      return (text) => (/^\d{1,2}[:.]\d{2}/u.test(text) ? 1 : 0);
    case 'money':
    case 'percent':
    case 'decimal':
      return isAmount;
    case 'currency':
      return (text) => (currencyOf(text) === undefined ? 0 : 1);
    case 'count':
      return isCount;
    case 'country':
      return (text) => (countryOf(text) === undefined ? 0 : 1);
    case 'science':
      return (text) => (parseField(text) === undefined ? 0 : 1);
    case 'choice':
      if (info.textKey === 'status') {
        const read = wordsOf(info, []);
        return (text) => (read(text) === undefined ? 0 : 1);
      }
      return isWord(wordsOf(info, []));
    case 'list':
      return isWord(wordsOf(info, []));
  }
}

/** A number of one to three digits is rather the number of a line. */
function codeLikeness(text: string): number {
  if (text.length > 60 || text.split(' ').length > 5) return 0;
  if (canonicalProjectCode(text).type !== 'other') return 1;
  if (/^\d{1,3}$/u.test(text)) return 0.6;
  return /\d/u.test(text) ? 0.9 : 0.6;
}
