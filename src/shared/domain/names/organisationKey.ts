import { searchKey } from '../fold/searchKey.ts';
import { bareOrganisationName } from './bareOrganisationName.ts';

/** Words that names of organisations share in three languages, in the letters of `searchKey`. */
const commonWords: readonly (readonly [string, RegExp])[] = [
  ['university', /^(?:uniuersit|(?:unti?|uniu|uniuer)$)/u],
  ['institute', /^(?:institut|(?:inti?|inst)$)/u],
  ['academy', /^(?:akadem|akad$)/u],
  ['national', /^(?:nacional|national|ultik|nac$)/u],
  ['kazakh', /^(?:kazak|kazah|kaz$)/u],
  ['state', /^(?:gosudarst|memleket|state$|gos$)/u],
  ['centre', /^(?:centr|center|ortalig|ortalik|cntr$)/u],
  ['science', /^(?:nauk|nauch|gilim|scien|research|isledouatel|zerteu)/u],
  ['technical', /^(?:tehnich|technical|tehnikal|tekhnich|tehnikali)/u],
  ['republic', /^(?:respublik|republik)/u],
  ['committee', /^komitet|^comite|^komite/u],
  ['ministry', /^minist/u],
];

/** What is told beside a name: an abbreviation in brackets, a town, the ministry above. */
const asides = [
  /\s*\([^)]*\)/gu,
  /,?\s+(?:г|қ)\.\s*[\p{L}-]+/gu,
  /,?\s+(?:КН\s+)?М\p{Lu}{1,4}\s+РК\s*$/u,
  /,?\s+ҚР\s+\p{Lu}{1,5}М(?:\s+ҒК)?\s*$/u,
];

const wordKey = (word: string): string =>
  commonWords.find(([, spelling]) => spelling.test(word))?.[0] ??
  word.replace(/(?<=....)[aeiou]+$/u, '');

/** The words of a name that tell it from others, and those that many names share. */
export function organisationWords(name: string): { own: string[]; shared: string[] } {
  const words = searchKey(bareOrganisationName(name)).split(' ').filter(Boolean);
  const isShared = (word: string) => commonWords.some(([, spelling]) => spelling.test(word));
  return { own: words.filter((word) => !isShared(word)), shared: words.filter(isShared) };
}

/**
 * The key under which the spellings of an organisation's name in three alphabets meet, whatever the
 * order of its words and its legal form: `Сәтбаев Университеті`, `НАО «Satbayev University»`.
 */
export function organisationKey(name: string): string {
  const plain = asides.reduce((text, aside) => text.replace(aside, ''), name).trim() || name;
  const words = searchKey(bareOrganisationName(plain)).split(' ').filter(Boolean);
  return [...new Set(words.map(wordKey))].sort().join(' ');
}
