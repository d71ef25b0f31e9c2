import { attribute } from '../../reading/xml/attribute.ts';

/** What stands in a worksheet behind its cells. */
export interface SheetTail {
  /** Prefix of the elements with its colon, such as `x:`; mostly empty. */
  prefix: string;
  /** Relation of the drawing that holds the boxes of comments; `null` when there is none. */
  drawing: string | null;
  /** Byte at which a reference to such a drawing belongs. */
  place: number;
}

/** Elements that come after `legacyDrawing`. Source: ECMA-376 part 1, 18.3.1.99. */
const later = new Set([
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems'],
  ...['tableParts', 'extLst', 'AlternateContent'],
]);

const tagPattern =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)((?:[\w.-]+:)?)([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/gu;

/** Looks through the end of a worksheet; `null` when it has no cells or breaks off. */
export function readSheetTail(xml: Buffer): SheetTail | null {
  const name = xml.lastIndexOf('sheetData');
  const start = name === -1 ? -1 : xml.indexOf('>', name);
  if (start === -1) return null;
  // Latin-1 keeps one letter a byte, so that places in the text are places in the part.
  const tail = xml.toString('latin1', start + 1);
  let depth = 0;
  let drawing: string | null = null;
  let place: number | null = null;
  for (const match of tail.matchAll(tagPattern)) {
    const [, closing, prefix = '', local = '', inside = '', empty] = match;
    if (local === '') continue;
    if (depth === 0) {
      if (local === 'legacyDrawing') drawing = attribute(inside, 'id') ?? null;
      if (place === null && later.has(local)) place = start + 1 + match.index;
      if (closing === '/' && local === 'worksheet') {
        return { prefix, drawing, place: place ?? start + 1 + match.index };
      }
    }
    if (closing === '/') depth -= 1;
    else if (empty !== '/') depth += 1;
  }
  return null;
}
