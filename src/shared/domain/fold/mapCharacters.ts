/**
 * A function that replaces each character of a text (with its marks, composed, NFKC) by what `mapOne`
 * gives for it. Answers for single characters are remembered, because whole registers pass through.
 */
export function mapCharacters(mapOne: (character: string) => string): (text: string) => string {
  const known: (string | undefined)[] = [];
  const mapComposed = (text: string): string =>
    text.normalize('NFKC').replace(/\P{M}\p{M}*|\p{M}+/gsu, mapOne);
  return (text) => {
    let result = '';
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (!standsAlone(code)) return mapComposed(text);
      result += known[code] ??= mapComposed(text.charAt(i));
    }
    return result;
  };
}

/** False for marks and for scripts whose characters may belong together. */
function standsAlone(code: number): boolean {
  return code < 0x300 || (code >= 0x370 && code < 0x483) || (code >= 0x48a && code < 0x530)
    ? true
    : code >= 0x2000 && code < 0x2200;
}

/** Single spaces between words, none at the ends. */
export function tidySpaces(text: string): string {
  return text.replace(/ {2,}/g, ' ').trim();
}
