/** A word of a query: the beginning that is asked for and whole words that may be meant by it. */
export interface SearchWord {
  start: string;
  similar: readonly string[];
}

/** Letters that the tokenizer of SQLite, whose Unicode is older, takes for the end of a word. */
const apart = /[\u{19B0}-\u{19C0}\u{19C8}\u{19C9}\u{1CF2}\u{1CF3}\0"]+/u;

/** Letters of folded words, see `latinWord`; a few never stand there. */
const letters = Array.from('abcdefghijklmnoprstuz');

/** Quoting makes operators and punctuation of the query plain text; an index without places takes no phrases. */
function begins(word: string): string {
  const parts = word.split(apart).filter((part) => part !== '');
  const last = parts.pop();
  if (last === undefined) return '';
  const whole = parts.map((part) => `"${part}" AND `).join('');
  // Indexes keep the first two letters of words, not the first alone.
  const end = /^[a-z]$/u.test(last)
    ? `("${last}" OR ${letters.map((letter) => `"${last}${letter}"*`).join(' OR ')})`
    : `"${last}"*`;
  return whole + end;
}

/**
 * The FTS5 expression that finds every one of the folded words as the beginning of a word, in any order.
 * `null` when there is no word to find.
 */
export function searchExpression(words: readonly string[]): string | null {
  return similarExpression(words.map((start) => ({ start, similar: [] })));
}

/** The same, where a word may also stand as one of the words similar to it; these stand in the index as they are. */
export function similarExpression(words: readonly SearchWord[]): string | null {
  const parts = words
    .map(({ start, similar }) => ({ start: begins(start), similar }))
    .filter(({ start }) => start !== '')
    .map(({ start, similar }) =>
      similar.length > 0
        ? `((${start}) OR ${similar.map((word) => `"${word}"`).join(' OR ')})`
        : start,
    );
  return parts.length > 0 ? parts.join(' AND ') : null;
}
