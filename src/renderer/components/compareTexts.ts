import { sortKey } from '#shared/domain/fold/sortKey.ts';

/** Order of two texts in the 42-letter alphabet, which the window's own collation does not know. */
export function compareTexts(a: string, b: string): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
