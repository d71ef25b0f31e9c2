import type { ImportColumn, ImportField } from '#shared/contract/imports.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { unitMultiplier } from '#shared/domain/unitMultiplier.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import { shownText, valueText } from './cellText.ts';
import type { Table } from './tables/findTable.ts';
import { guessByValues } from './guessByValues.ts';
import { matchHeader, type HeaderGuess } from './matchHeader.ts';
import { readability } from './readability.ts';
import { isParticipantTable } from './tables/tableKind.ts';
import { eachTableRow, type SheetRows } from './tables/tableRows.ts';
import { textLanguage } from './textLanguage.ts';

/** Rows looked at, spread evenly over the table. */
const sampledRows = 200;

/** Different values shown of a column. */
const shownSamples = 5;

/** A guess that is less sure is none. */
const leastConfidence = 0.3;

/** A column as sure as this says that the table is one of projects. */
const sureNeighbour = 0.45;

/** Share of readable values below which a header is not believed. */
const leastReadable = 0.5;

/**
 * The columns of a table with the field that each is guessed to fill: by the header dictionary, checked
 * against the values, or by the values alone. Each field goes to at most one column, the surest.
 */
export function guessColumns(rows: SheetRows, table: Table): ImportColumn[] {
  const sampled = sampleRows(rows, table);
  const columns = table.headers.map(({ column, text }) => {
    const cells = sampled.map((row) => row[column]);
    const texts = cells.map(valueText).filter((value) => value !== '');
    return { column, header: text, texts, samples: samplesOf(cells) };
  });
  const ofParticipants = isParticipantTable(columns.map(({ header }) => header));
  const fields = assign(
    columns.flatMap(({ column, header, texts }) =>
      candidates(header, texts)
        .filter(({ field }) => !ofParticipants || !participantFields.has(field))
        .map((guess) => ({ column, ...guess })),
    ),
  );
  return columns.map(({ column, header, samples }) => {
    const guess = fields.get(column);
    return {
      column,
      header,
      samples,
      field: guess?.field ?? null,
      confidence: guess?.confidence ?? 0,
      multiplier: guess?.field === 'budget' || guess === undefined ? unitMultiplier(header) : 1,
    };
  });
}

/** What a table of participants says of the participant, and not of the project. */
const participantFields: ReadonlySet<ImportField> = new Set([
  'title',
  'titleKk',
  'titleRu',
  'titleEn',
  'budget',
  'leadOrganisation',
  'status',
]);

interface Candidate {
  column: number;
  field: ImportField;
  confidence: number;
}

function candidates(
  header: string,
  texts: readonly string[],
): { field: ImportField; confidence: number }[] {
  const byHeader = matchHeader(header);
  const guesses = byHeader.length > 0 ? byHeader : guessByValues(texts);
  return guesses
    .flatMap((guess) => withLanguages(guess, texts))
    .flatMap(({ field, confidence }) => {
      if (field === null) return [];
      const readable = readability(field, texts);
      if (readable < leastReadable) return [];
      return [
        { field, confidence: Math.min(1, confidence * bonus(field, header, texts)) * readable },
      ];
    });
}

/** A second column of titles goes by its own language. */
function withLanguages(guess: HeaderGuess, texts: readonly string[]): HeaderGuess[] {
  if (guess.field !== 'title' || texts.length === 0) return [guess];
  const counts = { kk: 0, ru: 0, en: 0 };
  for (const text of texts) counts[textLanguage(text)] += 1;
  // Many Kazakh titles have no Kazakh letter, Russian ones never have any.
  const isKazakh = counts.kk >= texts.length * 0.3;
  const field = isKazakh ? 'titleKk' : counts.ru > counts.en ? 'titleRu' : 'titleEn';
  return [guess, { field, confidence: guess.confidence * 0.9 }];
}

/** What makes one of several columns that a header fits surer or less sure than the others. */
function bonus(field: ImportField, header: string, texts: readonly string[]): number {
  if (field === 'code') return isKnownCode(texts) ? 1.3 : 1;
  if (field.startsWith('title')) return 1 + Math.min(averageLength(texts), 80) / 2000;
  if (field !== 'budget') return 1;
  // Of several amounts the total is meant, not the share of one year.
  if (/(?<!\d)20\d\d(?!\d)/u.test(header)) return 0.7;
  return /всего|итого|общ|жалпы|барлығы|total/iu.test(header) ? 1.1 : 1;
}

function isKnownCode(texts: readonly string[]): boolean {
  const known = texts.filter((text) => canonicalProjectCode(text).type !== 'other');
  return texts.length > 0 && known.length >= texts.length * 0.8;
}

function averageLength(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
}

function assign(candidates: readonly Candidate[]): Map<number, Candidate> {
  const sorted = candidates.toSorted((a, b) => b.confidence - a.confidence || a.column - b.column);
  const byColumn = new Map<number, Candidate>();
  const taken = new Set<ImportField>();
  for (const candidate of sorted) {
    if (candidate.confidence < leastConfidence) continue;
    if (taken.has(candidate.field) || byColumn.has(candidate.column)) continue;
    byColumn.set(candidate.column, { ...candidate, confidence: round(candidate.confidence) });
    taken.add(candidate.field);
  }
  return withoutLoneTitle(byColumn);
}

/** Long texts alone make no list of projects: a title by its looks needs a column that is sure. */
function withoutLoneTitle(byColumn: Map<number, Candidate>): Map<number, Candidate> {
  const guesses = [...byColumn.values()];
  if (guesses.some(({ confidence }) => confidence >= sureNeighbour)) return byColumn;
  return new Map([...byColumn].filter(([, { field }]) => !field.startsWith('title')));
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

function sampleRows(rows: SheetRows, table: Table): (readonly Cell[])[] {
  const step = Math.max(1, Math.floor(table.dataRows / sampledRows));
  const sampled: (readonly Cell[])[] = [];
  let place = 0;
  for (const { cells, isData } of eachTableRow(rows, table)) {
    if (!isData) continue;
    if (place % step === 0) sampled.push(cells);
    place += 1;
  }
  return sampled;
}

function samplesOf(cells: readonly (Cell | undefined)[]): string[] {
  const samples = new Set<string>();
  for (const cell of cells) {
    const text = shownText(cell);
    if (text !== '') samples.add(text);
    if (samples.size === shownSamples) break;
  }
  return [...samples];
}
