import { AppError } from '#shared/errors/appError.ts';
import { decodeXmlText } from './decodeText.ts';

export interface XmlHandler {
  /** `name` is the local name, `attributes` the inside of the tag; an empty element is opened and closed. */
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  /** Decoded; may come in several pieces. */
  text?(text: string): void;
}

export interface XmlScanner {
  push(chunk: string): void;
  /** Throws FILE_DAMAGED when the text breaks off inside a tag. */
  end(): void;
}

/** One tag or text longer than this is no workbook's. UTF-16 units. */
const longestToken = 32 * 1024 * 1024;

const doubleQuote = 0x22;
const singleQuote = 0x27;
const greaterThan = 0x3e;

function refuseDoctype(): never {
  throw new AppError('FILE_UNSAFE', { reason: 'DOCTYPE' });
}

/** Position of the `>` that ends the tag, skipping quoted values; -1 when it is not there yet. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === doubleQuote || code === singleQuote) quote = code;
    else if (code === greaterThan) return at;
  }
  return -1;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function openTag(handler: XmlHandler, tag: string): void {
  const isEmpty = tag.endsWith('/');
  const inside = isEmpty ? tag.slice(0, -1) : tag;
  const space = inside.search(/\s/);
  const name = localName(space === -1 ? inside : inside.slice(0, space));
  handler.open?.(name, space === -1 ? '' : inside.slice(space + 1));
  if (isEmpty) handler.close?.(name);
}

/** A forgiving pull over XML in chunks: no tree, no entities of its own, DOCTYPE refused as FILE_UNSAFE. */
export function createXmlScanner(handler: XmlHandler): XmlScanner {
  let rest = '';

  /** Handles the markup at `at`; returns where it ends, or -1 when it is not complete. */
  function markup(text: string, at: number): number {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      return end === -1 ? -1 : end + 3;
    }
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at + 9);
      if (end === -1) return -1;
      handler.text?.(text.slice(at + 9, end));
      return end + 3;
    }
    if (text[at + 1] === '!') return text.length - at < 9 ? -1 : refuseDoctype();
    if (text[at + 1] === '?') {
      const end = text.indexOf('?>', at + 2);
      return end === -1 ? -1 : end + 2;
    }
    const end = tagEnd(text, at + 1);
    if (end === -1) return -1;
    if (text[at + 1] === '/') handler.close?.(localName(text.slice(at + 2, end).trim()));
    else openTag(handler, text.slice(at + 1, end));
    return end + 1;
  }

  function push(chunk: string): void {
    const text = rest + chunk;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start === -1) break;
      if (start > at) handler.text?.(decodeXmlText(text.slice(at, start)));
      at = start;
      const end = markup(text, start);
      if (end === -1) break;
      at = end;
    }
    rest = text.slice(at);
    if (rest.length > longestToken)
      throw new AppError('FILE_UNSAFE', { reason: 'TOO_LARGE_INFLATED' });
  }

  return {
    push,
    end() {
      if (rest.includes('<')) throw new AppError('FILE_DAMAGED');
    },
  };
}

/** Scans a text that is there as a whole. */
export function scanXml(text: string, handler: XmlHandler): void {
  const scanner = createXmlScanner(handler);
  scanner.push(text);
  scanner.end();
}
