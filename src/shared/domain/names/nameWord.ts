import { searchKey } from '../fold/searchKey.ts';
import { remember } from '../fold/remember.ts';

/**
 * A name as one word of simple Latin letters in which the spellings of three alphabets meet; х, һ, қ and
 * к are one letter here, because documents write one name with any of them.
 */
export const nameWord = remember((name) =>
  searchKey(name)
    .replaceAll(' ', '')
    .replace(/(?<![cs])h/gu, 'k')
    .replace(/(\p{L})\1+/gu, '$1'),
);
