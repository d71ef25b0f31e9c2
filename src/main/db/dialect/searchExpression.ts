/**
 * The FTS5 expression that finds every one of the folded words as the beginning of a word, in any order.
 * Quoting makes operators and punctuation of the query plain text. `null` when there is no word to find.
 */
export function searchExpression(words: readonly string[]): string | null {
  const quoted = words
    .map((word) => word.replaceAll('"', '').replaceAll('\0', ''))
    .filter((word) => word !== '')
    .map((word) => `"${word}"*`);
  return quoted.length > 0 ? quoted.join(' AND ') : null;
}
