import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import type { SearchWord } from '../db/dialect/searchExpression.ts';

/** What a record is compared with. */
export interface Query {
  /** The text as a code, in the spelling in which codes are compared. */
  codeKey: string;
  words: readonly SearchWord[];
}

/** How near a record is by where the words stand; up to 9 more for how much of a title they are. */
const steps = { code: 100, codeBegins: 80, titleBegins: 60, title: 40, elsewhere: 20 };

const isMeant = (word: string, { start, similar }: SearchWord): boolean =>
  word.startsWith(start) || similar.includes(word);

function scoreTitle(title: string, words: readonly SearchWord[]): number {
  const own = searchKey(title).split(' ');
  if (!words.every((wanted) => own.some((word) => isMeant(word, wanted)))) return steps.elsewhere;
  const inOrder = words.every((wanted, i) => isMeant(own[i] ?? '', wanted));
  const share = Math.round(9 * Math.min(1, words.length / own.length));
  return (inOrder ? steps.titleBegins : steps.title) + share;
}

/** How near a record that holds all the words is to the query: code, then title, then anything else. */
export function score(code: string, titles: readonly string[], query: Query): number {
  const key = code === '' ? '' : canonicalProjectCode(code).key;
  if (key !== '' && key === query.codeKey) return steps.code;
  const isBegun = query.codeKey.length > 1 && key.startsWith(query.codeKey);
  const byTitle = titles
    .filter((title) => title !== '')
    .map((title) => scoreTitle(title, query.words));
  return Math.max(isBegun ? steps.codeBegins : steps.elsewhere, ...byTitle);
}
