import { fromWindows1251ToKz1048, looksLikeKz1048 } from './kazakhLetters.ts';
import { letterScore } from './letterScore.ts';
import { unmarkedUtf16 } from './unmarkedUtf16.ts';

/** Encodings that a table of text may be read in, by the names that the notes use. */
export const textEncodings = [
  'utf-8',
  'windows-1251',
  'kz-1048',
  'koi8-r',
  'ibm866',
  'utf-16le',
  'utf-16be',
  'windows-1252',
] as const;

export interface DecodedText {
  text: string;
  /** One of `textEncodings`. */
  encoding: string;
}

const mostScored = 20_000;
/** Ties go to the first. */
const singleByteEncodings = ['windows-1251', 'koi8-r', 'ibm866', 'windows-1252'] as const;

function byMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function strictUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with a few broken letters, such as a text cut in the middle of one: bad signs are under one in a hundred. */
function brokenUtf8(bytes: Buffer): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return good > 20 && bad * 100 < good ? text : null;
}

/** Lines with letters beyond ASCII, as much as is enough to judge by. */
function pickSample(bytes: Buffer): Buffer {
  const picked: Buffer[] = [];
  let length = 0;
  for (let start = 0; start < bytes.length && length < mostScored;) {
    const found = bytes.indexOf(10, start);
    const end = found === -1 ? Math.min(bytes.length, start + mostScored) : found + 1;
    const line = bytes.subarray(start, Math.min(end, start + mostScored));
    if (line.some((byte) => byte >= 0x80)) {
      picked.push(line);
      length += line.length;
    }
    start = end;
  }
  return Buffer.concat(picked);
}

function bestSingleByte(bytes: Buffer): string {
  const sample = pickSample(bytes);
  let best: string = singleByteEncodings[0];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const encoding of singleByteEncodings) {
    const score = letterScore(new TextDecoder(encoding).decode(sample));
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

/** The text of a file in one of `textEncodings`; a byte order mark is left out. */
export function decodeAs(bytes: Buffer, encoding: string): string {
  if (encoding !== 'kz-1048') return new TextDecoder(encoding).decode(bytes);
  return fromWindows1251ToKz1048(new TextDecoder('windows-1251').decode(bytes));
}

/** Finds the encoding of a text file: mark, UTF-16 without one, strict UTF-8, then letter statistics. */
export function decodeBytes(bytes: Buffer): DecodedText {
  const wide = byMark(bytes) ?? unmarkedUtf16(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const utf8 = strictUtf8(bytes) ?? brokenUtf8(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const encoding = bestSingleByte(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1251' || !looksLikeKz1048(text.slice(0, 1_000_000))) {
    return { text, encoding };
  }
  return { text: fromWindows1251ToKz1048(text), encoding: 'kz-1048' };
}

/** The other encodings, by how much the text looks like one that people write. */
export function otherEncodings(bytes: Buffer, encoding: string): string[] {
  const sample = pickSample(bytes);
  const scored = textEncodings
    .filter((other) => other !== encoding)
    .map((other) => {
      const text = decodeAs(sample, other);
      const bad = text.split('\ufffd').length - 1;
      return { other, score: letterScore(text) - bad * 10 };
    });
  return scored.toSorted((a, b) => b.score - a.score).map(({ other }) => other);
}
