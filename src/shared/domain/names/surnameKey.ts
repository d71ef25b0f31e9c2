import { remember } from '../fold/remember.ts';
import { nameWord } from './nameWord.ts';

/** `son of`, `daughter of` and `of the house of`, in the letters of any alphabet. */
const kinship =
  /(?<=\p{L}{2}[\s-]?)(?:[ұуuūúü]л[ыиi]|[uūúűü]l[yiıý]|[қкqk][ыиyiı]з[ыи]|[қкqk][yiıý]z[yiıý]|тег[іи]|teg[iı])$/u;

/** Endings that a family name has or lacks by sex and by the habit of the document. */
const endings = /(?:[oe]ua?|[oe]f|ina?|ski|skaia|skoi|aia)$/u;

/** Stems are not cut shorter; parts of double names as short as this are particles (`van der Berg`). */
const shortest = 3;

const cut = (word: string, ending: RegExp): string => {
  const stem = word.replace(ending, '');
  return stem.length >= shortest ? stem : word;
};

/**
 * The stem of a family name in the letters in which all spellings meet: `Нұрбеков`, `Nurbekova`,
 * `Нұрбекқызы` and `Нурбек` share one. Empty for a text without letters.
 */
export const surnameKey = remember((family: string): string => {
  const plain = family.normalize('NFC').toLowerCase().trim().replace(kinship, '');
  const stem = cut(nameWord(plain), endings);
  // The last й of Нұрбай is gone in Нурбаев, that of Сергей in Сергеев.
  return cut(stem, /i$/u);
});

/** The keys of a family name and of each part of a double one: `Иванова-Петрова`. */
export function surnameKeys(family: string): string[] {
  const whole = surnameKey(family);
  const parts = family.split(/[\p{Pd}\s()/,]+/u);
  const keys = parts.length > 1 ? parts.map(surnameKey).filter((key) => key.length > shortest) : [];
  return [...new Set([whole, ...keys])].filter(Boolean);
}
