import { searchKey } from '../fold/searchKey.ts';

/** Endings that a family name has or lacks by sex and by the habit of the document. */
const endings = /(?:ou|eu|oua|eua|in|ina|uli|kizi|tegi)$/u;

/**
 * The stem of a family name in the letters in which all spellings meet: `Нұрбеков`, `Nurbekova` and
 * `Нурбек` share one. People with different stems are never proposed as one person by name.
 */
export function surnameKey(family: string): string {
  const word = searchKey(family).replaceAll(' ', '');
  const stem = word.replace(endings, '');
  return stem.length >= 3 ? stem : word;
}
