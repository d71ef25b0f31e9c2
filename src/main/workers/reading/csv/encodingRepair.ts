import { fromWindows1251ToKz1048, looksLikeKz1048 } from './kazakhLetters.ts';

/** How a text was spoiled: by the code page that was meant and the one it was read in. */
export type Spoiling = 'kz1048-as-1251' | '1251-as-latin1' | 'utf8-as-1251';

export interface RepairedText {
  text: string;
  spoiling: Spoiling;
}

const decoder1251 = new TextDecoder('windows-1251');

/** Unicode letter -> byte of windows-1251. */
const bytes1251 = new Map<string, number>(
  Array.from({ length: 256 }, (_, byte): [string, number] => [
    decoder1251.decode(Uint8Array.of(byte)),
    byte,
  ]),
);

function toBytes(text: string, byteOf: (letter: string) => number | undefined): Buffer | null {
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = byteOf(text[at] ?? '');
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}

function repairUtf8As1251(text: string): string | null {
  // UTF-8 Cyrillic read so is pairs of Р, С, Т, У, Ё... and a second sign that is rarely a letter.
  const pairs = text.match(/[РСТУ][\u0080-\u040f\u0450-\u045f\u2010-\u2122]/g)?.length ?? 0;
  if (pairs * 6 < text.length || pairs < 2) return null;
  const bytes = toBytes(text, (letter) => bytes1251.get(letter));
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function repair1251AsLatin1(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const high = text.match(/[\u00c0-\u00ff\u00a8\u00b8]/g)?.length ?? 0;
  const inARow = /[\u00c0-\u00ff]{3}/.test(text);
  if (!inARow || high * 2 < letters || /[\u0400-\u04ff]/.test(text)) return null;
  const bytes = toBytes(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 256 ? code : bytes1251.get(letter);
  });
  return bytes === null ? null : decoder1251.decode(bytes);
}

/** The text as it was meant and how it had been spoiled; `null` when nothing is wrong with it. */
export function repairText(text: string): RepairedText | null {
  const utf8 = repairUtf8As1251(text);
  if (utf8 !== null) return { text: utf8, spoiling: 'utf8-as-1251' };
  const latin = repair1251AsLatin1(text);
  if (latin !== null) {
    const meant = looksLikeKz1048(latin) ? fromWindows1251ToKz1048(latin) : latin;
    return { text: meant, spoiling: '1251-as-latin1' };
  }
  if (!looksLikeKz1048(text)) return null;
  return { text: fromWindows1251ToKz1048(text), spoiling: 'kz1048-as-1251' };
}
