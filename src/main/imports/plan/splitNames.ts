import { isLikeOrganisation } from './organisationKind.ts';

const initials = /^(?:\p{L}{1,2}\.\s*){1,3}$/u;

/** Whether a text may be a whole name of a person: two or three words, or a surname with initials. */
export function isLikePerson(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length > 4 || isLikeOrganisation(text)) return false;
  return (
    /\p{L}{1,2}\./u.test(text) || (words.length >= 2 && words.every((w) => /^\p{Lu}/u.test(w)))
  );
}

/** Pieces between commas that stand outside of quotation marks and brackets. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let piece = '';
  for (const letter of text) {
    if ('«(“„['.includes(letter)) depth += 1;
    else if ('»)”]'.includes(letter)) depth -= 1;
    if (letter === ',' && depth <= 0) {
      found.push(piece.trim());
      piece = '';
    } else piece += letter;
  }
  found.push(piece.trim());
  return found.filter((one) => one !== '');
}

/**
 * The names in a text that has commas: `A, B` where each piece is a name by itself, the text as a whole
 * otherwise. `isKnown` tells a name of the workspace.
 */
export function splitNames(
  text: string,
  record: 'organisation' | 'person',
  isKnown: (text: string) => boolean,
): string[] {
  if (!text.includes(',') || isKnown(text)) return [text];
  const parts = pieces(text);
  if (parts.some((part) => initials.test(part))) return [text];
  const isName = record === 'person' ? isLikePerson : isLikeOrganisation;
  return parts.every((part) => isKnown(part) || isName(part)) ? parts : [text];
}
