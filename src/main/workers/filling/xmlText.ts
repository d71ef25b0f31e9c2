const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** The text that a piece of XML stands for. */
export const plainText = (xml: string): string =>
  xml.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10_ffff ? String.fromCodePoint(code) : '';
  });

/** A text as XML; letters that XML cannot hold are left out. */
export const xmlText = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- these are the letters that XML forbids
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const tag = `(?:[^>"']|"[^"]*"|'[^']*')*?`;

/**
 * Elements of a name that do not hold themselves, whatever their prefix. Groups: prefix, attributes, content
 * (none for an empty element).
 */
export const elements = (name: string): RegExp =>
  new RegExp(`<((?:\\w+:)?)${name}(?=[\\s/>])(${tag})(?:/>|>([\\s\\S]*?)</\\1${name}\\s*>)`, 'gu');

export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(
    attributes,
  );
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : plainText(value);
}

/** The attributes with one set, or taken out by null. */
export function withAttribute(attributes: string, name: string, value: string | null): string {
  const pattern = new RegExp(`(^|\\s+)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'u');
  if (value === null) return attributes.replace(pattern, '');
  const text = `${name}="${xmlText(value)}"`;
  return pattern.test(attributes)
    ? attributes.replace(pattern, (_, space: string) => `${space}${text}`)
    : `${attributes.trimEnd()} ${text}`;
}
