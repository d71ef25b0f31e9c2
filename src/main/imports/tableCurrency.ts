import type { ImportColumn } from '#shared/contract/imports.ts';
import { parseCurrency } from '#shared/domain/parseCurrency.ts';
import { headerWords } from './headerWords.ts';

/** Columns that only tables of CORDIS have; its amounts are in euro and do not say so. */
const cordisHeaders = new Set([
  'legal basis',
  'master call',
  'sub call',
  'funding scheme',
  'framework programme',
  'ec max contribution',
  'ec contribution',
  'net ec contribution',
  'ec signature date',
  'grant doi',
]);

/** The currency of amounts without one, from the header of the amount or the kind of table. */
export function tableCurrency(columns: readonly ImportColumn[]): string | null {
  const amount = columns.find(({ field }) => field === 'budget');
  const named = amount === undefined ? undefined : parseCurrency(amount.header);
  if (named !== undefined) return named;
  const known = columns.filter(({ header }) => cordisHeaders.has(headerWords(header).join(' ')));
  return known.length >= 2 ? 'EUR' : null;
}
