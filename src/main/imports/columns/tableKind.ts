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

/** Columns that speak of one participant, not of the project. */
const participantHeaders = new Set([
  'role',
  'short name',
  'activity type',
  'sme',
  'organization url',
  'organisation url',
  'organisation id',
  'vat number',
  'end of participation',
]);

/** True for a table of CORDIS, by at least two of its own columns, or one in a table of participants. */
export function isCordisTable(headers: readonly string[]): boolean {
  return countKnown(headers, cordisHeaders) >= (isParticipantTable(headers) ? 1 : 2);
}

/**
 * True for a table with one row per participant: its names are organisations, its amounts are shares,
 * and a project stands in it many times.
 */
export function isParticipantTable(headers: readonly string[]): boolean {
  return countKnown(headers, participantHeaders) >= 3;
}

function countKnown(headers: readonly string[], known: ReadonlySet<string>): number {
  return headers.filter((header) => known.has(headerWords(header).join(' '))).length;
}
