import type { FoundRecord } from '#shared/contract/search.ts';
import { searchKey, searchTerms } from '#shared/domain/fold/searchKey.ts';
import { sortKey } from '#shared/domain/fold/sortKey.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import type { Language } from '#shared/domain/language.ts';
import { similarExpression, type SearchWord } from '../db/dialect/searchExpression.ts';
import { localDate } from '../workspace/localDate.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { describe } from './describe.ts';
import { selectByCodeOrTitle, selectByWords, type Candidate } from './queries.ts';
import { codeScore, score, type Query } from './score.ts';
import { sources, type Source } from './sources.ts';
import { similarWords, vocabularyOf } from './vocabulary.ts';

export interface Search {
  text: string;
  language: Language;
  /** The most records to answer with. */
  limit: number;
}

/** With fewer records than this found, typos are looked for. */
const enough = 3;
/** Words of a query that are looked for; more narrow nothing down. */
const wordLimit = 16;
/** Shorter words have too many neighbours. */
const typoLength = 5;
/** Words of a query in which typos are looked for, and meanings tried for each. */
const [typoWords, meanings] = [4, 20];
/** How far a part stands behind a record with a page that is as near. */
const partStep = 10;

interface Scored {
  source: Source;
  num: number;
  id: string;
  score: number;
}

function toScored(row: Candidate, query: Query): Scored {
  const source = sources[row.source] as Source;
  if (row.isCode === 1) return { source, num: row.num, id: row.id, score: codeScore };
  const compared = {
    codes: row.codes.split('\n'),
    titles: [row.ru, row.kk, row.en],
    isPerson: source.kind === 'person',
  };
  const near = score(compared, query);
  return {
    source,
    num: row.num,
    id: row.id,
    score: source.isMain || near === codeScore ? near : near - partStep,
  };
}

function readQuery(text: string): Query {
  const words = searchTerms(text)
    .slice(0, wordLimit)
    .map((start) => ({ start, similar: [] }));
  const isLong = words.some(({ start }) => start.length > 1);
  const initials = isLong ? searchKey(text).split(' ') : [];
  return {
    codeKey: canonicalProjectCode(text).key,
    words,
    initials: initials.filter((word) => /^\p{L}$/u.test(word)).slice(0, 3),
  };
}

async function findExactly(ctx: ServiceContext, search: Search, query: Query): Promise<Scored[]> {
  const { reader } = ctx.workspace;
  const { text, language, limit } = search;
  const expression = similarExpression(query.words);
  const asked = new Map(expression === null ? [] : sources.map((source) => [source, expression]));
  const rows = await selectByCodeOrTitle(reader, query.codeKey, sortKey(text), language, limit);
  rows.push(...(await selectByWords(reader, asked)));
  if (query.initials.length > 0) {
    // Among many namesakes the newest need not hold the one with these initials.
    const letters = query.initials.map((start) => ({ start, similar: [] }));
    const whole = similarExpression([...query.words, ...letters]);
    const people = sources.filter(({ kind }) => kind === 'person');
    if (whole !== null) {
      rows.push(...(await selectByWords(reader, new Map(people.map((one) => [one, whole])))));
    }
  }
  // The project of an identifier stands for the identifier.
  const isProject = rows.some(({ isCode }) => isCode === 1);
  return rows
    .map((row) => toScored(row, query))
    .filter((one) => !isProject || one.source.kind !== 'identifier' || one.score < codeScore);
}

/** What each word may mean in the records of each kind; kinds in which one of them means nothing are left out. */
async function guessWords(ctx: ServiceContext, query: Query): Promise<Map<Source, SearchWord[]>> {
  const isLong = ({ start }: SearchWord) => start.length >= typoLength && !/\d/u.test(start);
  const tried = query.words.filter(isLong).slice(0, typoWords);
  const guessed = new Map<Source, SearchWord[]>();
  if (tried.length === 0) return guessed;
  const vocabulary = await vocabularyOf(ctx.workspace);
  const meant = new Map(
    tried.map((word) => [word, similarWords(vocabulary, word.start, meanings)]),
  );
  for (const source of sources) {
    const words = query.words.map((word) => ({
      start: word.start,
      similar: meant.get(word)?.get(source.kind) ?? [],
    }));
    const isPossible = words.every(
      ({ similar }, i) => similar.length > 0 || !tried.includes(query.words[i] as SearchWord),
    );
    if (isPossible) guessed.set(source, words);
  }
  return guessed;
}

/** The records that hold the words when one letter of each longer word may be mistyped. */
async function findSimilar(ctx: ServiceContext, query: Query): Promise<Scored[]> {
  const guessed = await guessWords(ctx, query);
  const asked = new Map(
    [...guessed].flatMap(([source, words]) => {
      const expression = similarExpression(words);
      return expression === null ? [] : [[source, expression] as const];
    }),
  );
  const rows = await selectByWords(ctx.workspace.reader, asked);
  return rows.map((row) => {
    const words = guessed.get(sources[row.source] as Source) ?? [];
    const found = toScored(row, { codeKey: '', words, initials: query.initials });
    // Whatever is guessed stands behind whatever is found.
    return { ...found, score: Math.round(found.score / 5) };
  });
}

/** Every record once, at its best. */
function merge(found: readonly Scored[]): Scored[] {
  const best = new Map<string, Scored>();
  for (const one of found) {
    const known = best.get(one.id);
    if (!known || known.score < one.score) best.set(one.id, one);
  }
  return [...best.values()];
}

/**
 * The records of every kind that the text may mean, the nearest first: the exact code, then titles whose
 * words begin with all words of the text, then other fields; when these are few, with one typo a word.
 * Parts of a record stand behind records as near; among equals the newest come first. The bin and what
 * belongs to records in it are left out.
 */
export async function searchRecords(ctx: ServiceContext, search: Search): Promise<FoundRecord[]> {
  const query = readQuery(search.text);
  if (query.words.length === 0) return [];
  let found = merge(await findExactly(ctx, search, query));
  if (found.length < enough) {
    const known = new Set(found.map(({ id }) => id));
    const similar = merge(await findSimilar(ctx, query));
    found = [...found, ...similar.filter(({ id }) => !known.has(id))];
  }
  const nearest = found
    .toSorted((a, b) => b.score - a.score || b.num - a.num)
    .slice(0, search.limit)
    .map(({ source, id, score: near }) => ({ kind: source.kind, id, score: near }));
  const day = localDate(ctx.now());
  const said = await describe(ctx.workspace.reader, nearest, search.language, day);
  return nearest.flatMap((one) => {
    const text = said.get(one.id);
    return text ? [{ ...one, ...text }] : [];
  });
}
