import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import type { SearchWord } from '../db/dialect/searchExpression.ts';

/** What a record is compared with. */
export interface Query {
  /** The text as a code, in the spelling in which codes are compared. */
  codeKey: string;
  words: readonly SearchWord[];
  /** Single letters beside longer words, as in `С. Нурбек`, folded. */
  initials: readonly string[];
}

/** What is compared with a query. */
export interface Compared {
  codes: readonly string[];
  titles: readonly string[];
  /** A person, whose names are said in any order. */
  isPerson: boolean;
}

/** The score of a record whose code is the text. */
export const codeScore = 100;

/** How near a record is by where the words stand; up to 9 more for how much of a title they are. */
const steps = { code: codeScore, codeBegins: 80, titleBegins: 60, title: 40, elsewhere: 20 };

const isMeant = (word: string, { start, similar }: SearchWord): boolean =>
  word.startsWith(start) || similar.includes(word);

/** Whether the letters begin as many words of the name that the words of the query leave. */
function haveInitials(own: readonly string[], { words, initials }: Query): boolean {
  const left = own.filter((word) => !words.some((wanted) => isMeant(word, wanted)));
  return initials.every((letter) => {
    const place = left.findIndex((word) => word.startsWith(letter));
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}

/** A person's names are said in any order, the family name among them; a title from its first word on. */
function isBegun(own: readonly string[], query: Query, isPerson: boolean): boolean {
  const { words, initials } = query;
  if (!isPerson) return words.every((wanted, i) => isMeant(own[i] ?? '', wanted));
  const hasFamily = words.some((wanted) => isMeant(own[0] ?? '', wanted));
  return hasFamily && (initials.length === 0 || haveInitials(own, query));
}

function scoreTitle(title: string, query: Query, isPerson: boolean): number {
  const text = searchKey(title);
  const own = text.split(' ');
  const { words, initials } = query;
  if (!words.every((wanted) => own.some((word) => isMeant(word, wanted)))) return steps.elsewhere;
  const said = words.reduce((sum, { start }) => sum + start.length, initials.length);
  const share = Math.round(9 * Math.min(1, said / text.length));
  return (isBegun(own, query, isPerson) ? steps.titleBegins : steps.title) + share;
}

function scoreCode(code: string, { codeKey }: Query): number {
  if (code === '' || codeKey === '') return steps.elsewhere;
  const { key } = canonicalProjectCode(code);
  if (key === codeKey) return steps.code;
  return codeKey.length > 1 && key.startsWith(codeKey) ? steps.codeBegins : steps.elsewhere;
}

/** How near a record that holds all the words is to the query: code, then title, then anything else. */
export function score({ codes, titles, isPerson }: Compared, query: Query): number {
  let best = steps.elsewhere;
  for (const code of codes) best = Math.max(best, scoreCode(code, query));
  for (const title of new Set(titles)) {
    // No title lifts a record above its code, nor a second one above a title that begins so.
    if (best >= steps.titleBegins) break;
    if (title !== '') best = Math.max(best, scoreTitle(title, query, isPerson));
  }
  return best;
}
