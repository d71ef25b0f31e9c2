/** A word of a query: the beginning that is asked for and whole words that may be meant by it. */
export interface SearchWord {
  start: string;
  similar: readonly string[];
}

/** Quoting makes operators and punctuation of the query plain text. */
function quote(word: string): string {
  const plain = word.replaceAll('"', '').replaceAll('\0', '');
  return plain === '' ? '' : `"${plain}"`;
}

/**
 * The FTS5 expression that finds every one of the folded words as the beginning of a word, in any order.
 * `null` when there is no word to find.
 */
export function searchExpression(words: readonly string[]): string | null {
  return similarExpression(words.map((start) => ({ start, similar: [] })));
}

/** The same, where a word may also stand as one of the words similar to it. */
export function similarExpression(words: readonly SearchWord[]): string | null {
  const parts = words
    .filter(({ start }) => quote(start) !== '')
    .map(({ start, similar }) => [`${quote(start)}*`, ...similar.map(quote).filter(Boolean)])
    .map((choices) => (choices.length > 1 ? `(${choices.join(' OR ')})` : choices.join('')));
  return parts.length > 0 ? parts.join(' AND ') : null;
}
