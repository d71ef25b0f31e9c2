import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { FoundKind } from '#shared/contract/search.ts';
import type { Language } from '#shared/domain/language.ts';
import { sortKey } from '#shared/domain/fold/sortKey.ts';
import { amongFirst } from '../db/dialect/amongFirst.ts';
import { similarExpression, type SearchWord } from '../db/dialect/searchExpression.ts';
import { wordsBeginning } from '../db/dialect/wordsBeginning.ts';
import type { SearchedTable } from '../db/dialect/wordTables.ts';
import type { Reader } from '../db/schema.ts';
import { beginsButForOneTypo, otherStarts } from './oneTypo.ts';

/** Where a kind of record is looked for; a new kind is one more line of `sources`. */
export interface Source {
  kind: FoundKind;
  table: SearchedTable;
  /** Its three columns are `<title>_kk`, `<title>_ru` and `<title>_en`. */
  title: string;
  /** The code, or what officers use like one. */
  code: string;
  /** The column with the code in the one spelling in which codes are compared, when it is kept. */
  codeKey?: string;
  /** The column with the organisation named beside the title. */
  organisation?: string;
}

export const sources: readonly Source[] = [
  {
    kind: 'project',
    table: 'projects',
    title: 'title',
    code: 'code',
    codeKey: 'code_key',
    organisation: 'lead_organisation_id',
  },
  { kind: 'organisation', table: 'organisations', title: 'name', code: 'short_name' },
  { kind: 'programme', table: 'programmes', title: 'name', code: 'code' },
];

export interface Candidate {
  num: number;
  id: string;
  code: string;
  kk: string;
  ru: string;
  en: string;
  organisation_kk: string | null;
  organisation_ru: string | null;
  organisation_en: string | null;
}

async function select(db: Reader, source: Source, condition: RawBuilder<SqlBool>) {
  const own = (column: string) => sql.ref(`${source.table}.${column}`);
  const organisation = source.organisation ? own(source.organisation) : sql`NULL`;
  const { rows } = await sql<Candidate>`
    SELECT ${own('num')} AS num, ${own('id')} AS id, ${own(source.code)} AS code,
      ${own(`${source.title}_kk`)} AS kk, ${own(`${source.title}_ru`)} AS ru,
      ${own(`${source.title}_en`)} AS en, beside.name_kk AS organisation_kk,
      beside.name_ru AS organisation_ru, beside.name_en AS organisation_en
    FROM ${sql.table(source.table)} LEFT JOIN organisations AS beside ON beside.id = ${organisation}
    WHERE ${condition} AND ${own('deleted_at')} IS NULL`.execute(db);
  return rows;
}

/** The newest `limit` records that hold all the words. */
export async function selectByWords(
  db: Reader,
  source: Source,
  words: readonly SearchWord[],
  limit: number,
): Promise<Candidate[]> {
  const expression = similarExpression(words);
  return expression === null ? [] : select(db, source, amongFirst(source.table, expression, limit));
}

/** Records whose code is this one; none for kinds that keep no comparable code. */
export async function selectByCodeKey(
  db: Reader,
  source: Source,
  key: string,
): Promise<Candidate[]> {
  if (!source.codeKey || key === '') return [];
  return select(db, source, sql`${sql.ref(`${source.table}.${source.codeKey}`)} = ${key}`);
}

/** The first `limit` records whose title in the language begins with the text as it is typed. */
export async function selectByBeginning(
  db: Reader,
  source: Source,
  text: string,
  language: Language,
  limit: number,
): Promise<Candidate[]> {
  const start = sortKey(text);
  if (start === '') return [];
  const order = sql.ref(`sort_${language}`);
  const first = sql`SELECT num FROM ${sql.table(source.table)}
    WHERE deleted_at IS NULL AND ${order} >= ${start} AND ${order} < ${`${start}\u{10FFFF}`}
    ORDER BY ${order} LIMIT ${limit}`;
  return select(db, source, sql`${sql.ref(`${source.table}.num`)} IN (${first})`);
}

/** Letters at the beginning of a word in which a typo is looked for by trying every other letter. */
const head = 3;

/** Where in a word a typo is looked for; at its start costs ten times more, because no index leads there. */
export type TypoPlace = 'start' | 'later';

/** The commonest `limit` words of a kind's records that begin as the word typed does, but for one typo. */
export async function selectSimilarWords(
  db: Reader,
  source: Source,
  typed: string,
  place: TypoPlace,
  limit: number,
): Promise<string[]> {
  const starts = place === 'start' ? otherStarts(typed, head) : [typed.slice(0, head)];
  const found = await wordsBeginning(db, source.table, starts);
  const fitting = found.filter(({ term }) => beginsButForOneTypo(term, typed));
  const terms = fitting.toSorted((a, b) => b.doc - a.doc).map(({ term }) => term);
  return [...new Set(terms)].slice(0, limit);
}
