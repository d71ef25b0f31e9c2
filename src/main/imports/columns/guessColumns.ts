import { fieldInfo, type ImportField, type ImportKind } from '#shared/contract/importKinds.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { textLanguage } from '../cells/textLanguage.ts';
import { guessByValues } from './guessByValues.ts';
import { matchHeader, type HeaderGuess } from './matchHeader.ts';
import { ownColumns } from './ownLists.ts';
import { readability } from './readability.ts';
import type { SampledColumn } from './sampleColumns.ts';
import { isParticipantTable } from './tableKind.ts';

/** A guess that is less sure is none. */
const leastConfidence = 0.3;

/** A column as sure as this says that the table is one of projects. */
const sureNeighbour = 0.45;

/** Share of readable values below which a header is not believed. */
const leastReadable = 0.5;

/** Letters of a usual title; a code has fewer. */
const leastTitle = 12;

/** The field that a column is guessed to fill, and others that it may fill. */
export interface ColumnGuess {
  field: ImportField;
  /** 0 to 1. */
  confidence: number;
  source: 'header' | 'values';
}

interface Candidate extends ColumnGuess {
  column: number;
}

export interface ColumnGuesses {
  byColumn: ReadonlyMap<number, ColumnGuess>;
  /** Fields that a column may fill, the likeliest first. */
  others: ReadonlyMap<number, readonly ImportField[]>;
}

/**
 * The field that each column of a table is guessed to fill: by the header dictionary, checked against the
 * values, or by the values alone. Each field goes to at most one column, the surest.
 */
export function guessColumns(kind: ImportKind, columns: readonly SampledColumn[]): ColumnGuesses {
  const own = ownColumns(
    kind,
    columns.map(({ header }) => header),
  );
  if (own !== null) return ownGuesses(columns, own);
  const ofParticipants =
    kind === 'projects' && isParticipantTable(columns.map(({ header }) => header));
  const candidates = columns.flatMap(({ column, header, texts }) =>
    candidatesOf(kind, header, texts)
      .filter(({ field }) => !ofParticipants || !participantFields.has(field))
      .map((guess) => ({ column, ...guess })),
  );
  const others = Map.groupBy(candidates, ({ column }) => column);
  return {
    byColumn: assign(kind, candidates),
    others: new Map([...others].map(([column, list]) => [column, fieldsIn(list)])),
  };
}

/** The columns of our own list need no guessing. */
function ownGuesses(
  columns: readonly SampledColumn[],
  fields: readonly (ImportField | null)[],
): ColumnGuesses {
  const byColumn = new Map<number, ColumnGuess>();
  for (const [place, { column }] of columns.entries()) {
    const field = fields[place] ?? null;
    if (field !== null) byColumn.set(column, { field, confidence: 1, source: 'header' });
  }
  return { byColumn, others: new Map() };
}

const fieldsIn = (list: readonly Candidate[]): ImportField[] => [
  ...new Set(list.toSorted((a, b) => b.confidence - a.confidence).map(({ field }) => field)),
];

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

function candidatesOf(kind: ImportKind, header: string, texts: readonly string[]): ColumnGuess[] {
  const byHeader = matchHeader(header, kind);
  const source = byHeader.length > 0 ? 'header' : 'values';
  const guesses = byHeader.length > 0 ? byHeader : guessByValues(texts, kind);
  return guesses
    .flatMap((guess) => withLanguages(kind, guess, texts))
    .flatMap((guess) => withOwnerTitle(kind, guess, texts))
    .flatMap(({ field, confidence }) => {
      if (field === null) return [];
      const readable = readability(kind, field, texts);
      if (readable < leastReadable && !isListed(kind, field)) return [];
      const own = Math.min(1, confidence * bonus(kind, field, header, texts)) * readable;
      return [{ field, confidence: own, source }];
    });
}

/** Words of a closed list that the file writes in its own way are shown as problems to be put right. */
const isListed = (kind: ImportKind, field: ImportField): boolean => {
  const info = fieldInfo(kind, field);
  return info?.type === 'choice' && info.textKey !== 'status';
};

/** A second column of titles goes by its own language. */
function withLanguages(
  kind: ImportKind,
  guess: HeaderGuess,
  texts: readonly string[],
): HeaderGuess[] {
  const { field } = guess;
  const hasLanguages =
    (field === 'title' || field === 'name') && fieldInfo(kind, `${field}Kk`) !== undefined;
  if (!hasLanguages || texts.length === 0) return [guess];
  const counts = { kk: 0, ru: 0, en: 0 };
  for (const text of texts) counts[textLanguage(text)] += 1;
  // Many Kazakh titles have no Kazakh letter, Russian ones never have any.
  const isKazakh = counts.kk >= texts.length * 0.3;
  const language = isKazakh ? 'Kk' : counts.ru > counts.en ? 'Ru' : 'En';
  const own = `${field}${language}` as ImportField;
  return [guess, { field: own, confidence: guess.confidence * 0.9 }];
}

/** A column of projects beside that of their codes holds their titles. */
function withOwnerTitle(
  kind: ImportKind,
  guess: HeaderGuess,
  texts: readonly string[],
): HeaderGuess[] {
  const mayBeTitle =
    guess.field === 'project' &&
    fieldInfo(kind, 'projectTitle') !== undefined &&
    !isKnownCode(texts) &&
    averageLength(texts) >= leastTitle;
  if (!mayBeTitle) return [guess];
  return [guess, { field: 'projectTitle', confidence: guess.confidence * 0.9 }];
}

/** What makes one of several columns that a header fits surer or less sure than the others. */
function bonus(
  kind: ImportKind,
  field: ImportField,
  header: string,
  texts: readonly string[],
): number {
  if (field === 'code' || field === 'project') return isKnownCode(texts) ? 1.3 : 1;
  if (field.startsWith('title')) return 1 + Math.min(averageLength(texts), 80) / 2000;
  if (fieldInfo(kind, field)?.type !== 'money') return 1;
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

function assign(kind: ImportKind, candidates: readonly Candidate[]): Map<number, ColumnGuess> {
  const sorted = candidates.toSorted((a, b) => b.confidence - a.confidence || a.column - b.column);
  const byColumn = new Map<number, ColumnGuess>();
  const taken = new Set<ImportField>();
  for (const { column, field, confidence, source } of sorted) {
    if (confidence < leastConfidence || taken.has(field) || byColumn.has(column)) continue;
    byColumn.set(column, { field, confidence: Math.round(confidence * 100) / 100, source });
    taken.add(field);
  }
  return kind === 'projects' ? withoutLoneTitle(byColumn) : byColumn;
}

/** Long texts alone make no list of projects: a title by its looks needs a column that is sure. */
function withoutLoneTitle(byColumn: Map<number, ColumnGuess>): Map<number, ColumnGuess> {
  const guesses = [...byColumn.values()];
  if (guesses.some(({ confidence }) => confidence >= sureNeighbour)) return byColumn;
  return new Map([...byColumn].filter(([, { field }]) => !field.startsWith('title')));
}
