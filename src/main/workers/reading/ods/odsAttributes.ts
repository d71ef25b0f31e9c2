import { decodeXmlText } from '../xml/decodeText.ts';

const pattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** All attributes of a start tag by their full name, decoded. OpenDocument fixes its prefixes in practice. */
export function odsAttributes(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  if (tag === '') return attributes;
  for (const [, name = '', double, single] of tag.matchAll(pattern)) {
    attributes.set(name, decodeXmlText(double ?? single ?? ''));
  }
  return attributes;
}

/** A repeat or span count; anything odd is one. */
export function countOf(value: string | undefined): number {
  const count = Number(value ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
