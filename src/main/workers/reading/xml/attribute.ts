import { decodeXmlText } from './decodeText.ts';

const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The decoded value of the attribute with this local name in the inside of a start tag; any prefix fits. */
export function attribute(tag: string, name: string): string | undefined {
  if (!tag.includes(name)) return undefined;
  for (const match of tag.matchAll(attributePattern)) {
    const [, full = '', double, single] = match;
    const isNamed = full === name || (full.endsWith(name) && full.at(-name.length - 1) === ':');
    if (isNamed) return decodeXmlText(double ?? single ?? '');
  }
  return undefined;
}

/** `1` and `true` are both how xsd:boolean is written. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
