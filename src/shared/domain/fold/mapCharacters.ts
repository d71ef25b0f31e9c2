import { beginText, putUnit, takeText } from './tidyText.ts';
import { unitAt } from './unitAt.ts';

/** Characters below have a place in the table of answers. */
const tableSize = 0x2200;

/** What stands in the table instead of one character. */
const unknown = -1;
const dropped = -2;
const several = -3;
const together = -4;

/**
 * A function that replaces each character of a text (with its marks, composed, NFKC) by what `mapOne`
 * gives for it, and leaves single spaces between words and none at the ends. Answers for single characters
 * stand in a table, because whole registers pass through.
 */
export function mapCharacters(mapOne: (character: string) => string): (text: string) => string {
  const table = new Int32Array(tableSize).fill(unknown);
  const pieces = new Map<number, string>();

  const mapComposed = (text: string): string =>
    text.normalize('NFKC').replace(/\P{M}\p{M}*|\p{M}+/gsu, mapOne);

  const mapWhole = (text: string): string => mapComposed(text).replace(/ {2,}/g, ' ').trim();

  function lookUp(code: number): number {
    if (!standsAlone(code)) return together;
    const mapped = mapComposed(String.fromCharCode(code));
    if (mapped.length === 1) return mapped.charCodeAt(0);
    pieces.set(code, mapped);
    return mapped === '' ? dropped : several;
  }

  function putPiece(code: number): void {
    const piece = pieces.get(code) ?? '';
    for (let i = 0; i < piece.length; i += 1) putUnit(piece.charCodeAt(i));
  }

  return (text) => {
    beginText();
    for (let i = 0; i < text.length; i += 1) {
      const code = unitAt(text, i);
      if (code >= tableSize) return mapWhole(text);
      let unit = table[code] ?? together;
      if (unit === unknown) {
        unit = lookUp(code);
        table[code] = unit;
      }
      if (unit >= 0) putUnit(unit);
      else if (unit === several) putPiece(code);
      else if (unit === together) return mapWhole(text);
    }
    return takeText();
  };
}

/** False for marks and for scripts whose characters may belong together. */
function standsAlone(code: number): boolean {
  return code < 0x300 || (code >= 0x370 && code < 0x483) || (code >= 0x48a && code < 0x530)
    ? true
    : code >= 0x2000 && code < 0x2200;
}
