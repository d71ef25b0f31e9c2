import { AppError } from '#shared/errors/appError.ts';
import { mayBeSpoiled } from '../csv/letterRepair.ts';
import type { ReadContext } from '../readContext.ts';
import { decodeCellText } from '../xml/decodeText.ts';
import { partText } from '../xml/partBytes.ts';
import { createXmlScanner } from '../xml/xmlScanner.ts';
import type { XmlScanner } from '../xml/xmlScanner.ts';
import type { ZipArchive, ZipEntry } from '../zip/archive.ts';

/** The plain `<si><t>text</t></si>` that nearly every item is, anchored at a position. */
const plainItem = /<si><t(?: xml:space="preserve")?>([^<&\r]*)<\/t><\/si>/y;

/** UTF-16 units of one item with its formatting; the longest text, every letter its own run, stays below. */
const longestItem = 16 * 1024 * 1024;

/** Reads items of any shape and prefix; phonetic guides (`rPh`) are not text. */
function createItemScanner(add: (text: string) => void): XmlScanner {
  let text = '';
  let phoneticDepth = 0;
  let isInText = false;
  return createXmlScanner({
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phoneticDepth += 1;
      else if (name === 't') isInText = phoneticDepth === 0;
    },
    text(piece) {
      if (isInText) text += piece;
    },
    close(name) {
      if (name === 'rPh') phoneticDepth -= 1;
      else if (name === 't') isInText = false;
      else if (name === 'si') add(text);
    },
  });
}

/** Takes plain items straight from the text and gives all else to the scanner, item by item. */
function createFastScanner(add: (text: string) => void): (chunk: string) => void {
  const scanner = createItemScanner(add);
  let rest = '';
  return (chunk) => {
    const text = rest + chunk;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<si', at);
      if (start === -1) {
        // What stands between items is passed on too, so that a DOCTYPE is seen wherever it stands.
        const safe = Math.max(at, text.length - 2);
        scanner.push(text.slice(at, safe));
        rest = text.slice(safe);
        return;
      }
      if (start > at) scanner.push(text.slice(at, start));
      plainItem.lastIndex = start;
      const plain = plainItem.exec(text)?.[1];
      if (plain !== undefined) {
        add(plain);
        at = plainItem.lastIndex;
        continue;
      }
      const end = text.indexOf('>', text.indexOf('</si', start));
      const isEmpty = text.startsWith('<si/>', start);
      if (!isEmpty && (text.indexOf('</si', start) === -1 || end === -1)) {
        rest = text.slice(start);
        if (rest.length > longestItem) {
          throw new AppError('FILE_UNSAFE', { reason: 'TOO_LARGE_INFLATED' });
        }
        return;
      }
      const next = isEmpty ? start + 5 : end + 1;
      scanner.push(text.slice(start, next));
      at = next;
    }
  };
}

/** A prefix on the elements, as in `<x:si>`, is left to the scanner altogether. */
function createPush(firstChunk: string, add: (text: string) => void): (chunk: string) => void {
  if (!/<\w+:s(?:st|i)\b/.test(firstChunk)) return createFastScanner(add);
  const scanner = createItemScanner(add);
  return (chunk) => scanner.push(chunk);
}

export interface SharedStrings {
  texts: string[];
  /** Some of them may have been read in a wrong code page before they came into the file. */
  maySpoil: boolean;
}

/** The shared strings in order. One longer than the cap on text is cut to one unit above it. */
export async function readSharedStrings(
  archive: ZipArchive,
  entry: ZipEntry | undefined,
  context: ReadContext,
): Promise<SharedStrings> {
  const strings: string[] = [];
  let maySpoil = false;
  if (entry === undefined) return { texts: strings, maySpoil };
  const longest = context.limits.textLength + 1;
  const add = (raw: string): void => {
    const text = raw.includes('_x') || raw.includes('_X') ? decodeCellText(raw) : raw;
    strings.push(text.length > longest ? text.slice(0, longest) : text);
  };
  let push: ((chunk: string) => void) | null = null;
  let length = 0;
  for await (const chunk of partText(archive, entry)) {
    context.checkCancelled();
    push ??= createPush(chunk, add);
    push(chunk);
    maySpoil ||= mayBeSpoiled(chunk);
    if (strings.length > context.limits.cells) {
      throw new AppError('TOO_MANY_CELLS', { sheet: '', limit: context.limits.cells });
    }
    length += chunk.length;
  }
  context.addBytes(Math.min(length, entry.size));
  return { texts: strings, maySpoil };
}
