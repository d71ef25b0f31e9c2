import type { FoundRecord } from '#shared/contract/search.ts';
import { searchTerms } from '#shared/domain/fold/searchKey.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import type { SearchWord } from '../db/dialect/searchExpression.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import {
  selectByBeginning,
  selectByCodeKey,
  selectByWords,
  selectSimilarWords,
  sources,
  type Candidate,
  type Source,
} from './queries.ts';
import { score, type Query } from './score.ts';

export interface Search {
  text: string;
  language: Language;
  /** The most records to answer with. */
  limit: number;
}

/** Records of a kind that are compared; the rest of a common word's records would cost and not help. */
const candidates = 100;
/** With fewer records than this found, typos are looked for. */
const enough = 3;
/** Words of a query that are looked for; more narrow nothing down. */
const wordLimit = 16;
/** Shorter words have too many neighbours. */
const typoLength = 5;
/** Words of a query in which typos are looked for, of these at their start, and meanings tried for each. */
const [typoWords, typoStarts, meanings] = [4, 2, 20];

interface Scored extends FoundRecord {
  num: number;
}

function toFound(source: Source, row: Candidate, query: Query, language: Language): Scored {
  const organisation = {
    kk: row.organisation_kk ?? '',
    ru: row.organisation_ru ?? '',
    en: row.organisation_en ?? '',
  };
  return {
    kind: source.kind,
    id: row.id,
    num: row.num,
    title: localText(row, language),
    parent: null,
    detail: [row.code, localText(organisation, language)].filter(Boolean).join(' · '),
    score: score(row.code, [row.kk, row.ru, row.en], query),
  };
}

async function findExactly(
  ctx: ServiceContext,
  search: Search,
  source: Source,
  query: Query,
): Promise<Scored[]> {
  const { reader } = ctx.workspace;
  const rows = await selectByWords(reader, source, query.words, candidates);
  const isCut = rows.length === candidates;
  rows.push(...(await selectByCodeKey(reader, source, query.codeKey)));
  if (isCut) {
    const { text, language, limit } = search;
    rows.push(...(await selectByBeginning(reader, source, text, language, limit)));
  }
  const unique = new Map(rows.map((row) => [row.id, row]));
  return [...unique.values()].map((row) => toFound(source, row, query, search.language));
}

/** The words with what each may mean in the records of a kind; `null` when one of them means nothing. */
async function guessWords(
  ctx: ServiceContext,
  source: Source,
  words: readonly SearchWord[],
): Promise<SearchWord[] | null> {
  const { reader } = ctx.workspace;
  const guessed: SearchWord[] = [];
  let [tried, triedStarts] = [0, 0];
  for (const { start } of words) {
    let similar: string[] = [];
    if (start.length >= typoLength && !/\d/u.test(start) && (tried += 1) <= typoWords) {
      similar = await selectSimilarWords(reader, source, start, 'later', meanings);
      if (similar.length === 0 && (triedStarts += 1) <= typoStarts) {
        similar = await selectSimilarWords(reader, source, start, 'start', meanings);
      }
      if (similar.length === 0) return null;
    }
    guessed.push({ start, similar });
  }
  return guessed.some(({ similar }) => similar.length > 0) ? guessed : null;
}

/** The records that hold the words when one letter of each longer word may be mistyped. */
async function findSimilar(
  ctx: ServiceContext,
  search: Search,
  source: Source,
  query: Query,
): Promise<Scored[]> {
  const words = await guessWords(ctx, source, query.words);
  if (words === null) return [];
  const rows = await selectByWords(ctx.workspace.reader, source, words, candidates);
  // Whatever is guessed stands behind whatever is found.
  return rows
    .map((row) => toFound(source, row, { codeKey: '', words }, search.language))
    .map((found) => ({ ...found, score: Math.round(found.score / 5) }));
}

/**
 * The records of every kind that the text may mean, the nearest first: the exact code, then titles whose
 * words begin with all words of the text, then other fields; when these are few, with one typo a word.
 * Among equals the newest come first. The bin is left out.
 */
export async function searchRecords(ctx: ServiceContext, search: Search): Promise<FoundRecord[]> {
  const words = searchTerms(search.text)
    .slice(0, wordLimit)
    .map((start) => ({ start, similar: [] }));
  if (words.length === 0) return [];
  const query = { codeKey: canonicalProjectCode(search.text).key, words };
  const found: Scored[] = [];
  for (const source of sources) found.push(...(await findExactly(ctx, search, source, query)));
  if (found.length < enough) {
    const known = new Set(found.map(({ id }) => id));
    for (const source of sources) {
      const similar = await findSimilar(ctx, search, source, query);
      found.push(...similar.filter(({ id }) => !known.has(id)));
    }
  }
  return found
    .toSorted((a, b) => b.score - a.score || b.num - a.num)
    .slice(0, search.limit)
    .map(({ num: _num, ...record }) => record);
}
