import { foldText } from '../fold/foldText.ts';

/** Fewer letters may stand for anybody. */
const shortest = 3;

/** The first letters of a `bareOrganisationName`, without `и` and `по`; '' where they are too few. */
export function initialsOf(bareName: string): string {
  const words = bareName.split(' ').filter((word) => word.length > 2);
  return words.length < shortest ? '' : words.map((word) => word.slice(0, 1)).join('');
}

/** An abbreviation such as `ИЯФ` as it is compared with initials; '' for any other name. */
export const abbreviationOf = (name: string): string =>
  /^\p{Lu}{3,8}$/u.test(name.trim()) ? foldText(name) : '';
