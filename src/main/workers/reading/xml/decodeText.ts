const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntity(whole: string, body: string): string {
  if (!body.startsWith('#')) return named[body] ?? whole;
  const isHex = body[1] === 'x' || body[1] === 'X';
  const code = Number.parseInt(body.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return Number.isNaN(code) || code > 0x10ffff ? whole : String.fromCodePoint(code);
}

/** Resolves the five named entities and character references, and normalises line ends as XML demands. */
export function decodeXmlText(text: string): string {
  let result = text;
  if (result.includes('\r')) result = result.replaceAll(/\r\n?/g, '\n');
  if (result.includes('&')) result = result.replaceAll(/&([#\w]{1,10});/g, decodeEntity);
  return result;
}

// The C0 controls that are not white space mean nothing in a cell and break XML on the way out.
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Drops control characters and replaces lone halves of surrogate pairs. */
export function cleanText(text: string): string {
  return text.replaceAll(controls, '').toWellFormed();
}

const escape = /_x([0-9a-f]{4})_/gi;

/** Resolves `_x000D_` and the like. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring). */
export function decodeSpreadsheetText(text: string): string {
  if (!text.includes('_x') && !text.includes('_X')) return text;
  return text.replaceAll(escape, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Text of a spreadsheetml element: entities, escapes, no control characters. */
export function decodeCellText(raw: string): string {
  return cleanText(decodeSpreadsheetText(decodeXmlText(raw)));
}
