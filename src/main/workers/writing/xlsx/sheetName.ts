const maxLength = 31;

/** Names that Excel keeps for itself, in any case. */
const reserved = new Set(['history']);

function shorten(text: string, length: number): string {
  return text
    .slice(0, length)
    .toWellFormed()
    .replace(/\uFFFD$/u, '')
    .trimEnd();
}

/**
 * A name that every spreadsheet accepts, made from any text: at most 31 characters, none of `\ / ? * [ ] :`,
 * no control characters, apostrophes as typographic ones, none at the ends, and unlike all in `taken`,
 * upper and lower case alike. `fallback` stands in for a text of which nothing is left.
 */
export function sheetName(text: string, taken: readonly string[], fallback = 'Sheet'): string {
  const clean = text
    .toWellFormed()
    .replaceAll(/[\\/?*[\]:\p{Cc}\uFFFD]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll("'", '’')
    .replaceAll(/^[’\s]+|[’\s]+$/gu, '');
  const base = shorten(clean, maxLength).replace(/’+$/u, '') || fallback;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = base;
  for (
    let number = 2;
    used.has(name.toLowerCase()) || reserved.has(name.toLowerCase());
    number += 1
  ) {
    const suffix = ` (${number})`;
    name = shorten(base, maxLength - suffix.length) + suffix;
  }
  return name;
}
