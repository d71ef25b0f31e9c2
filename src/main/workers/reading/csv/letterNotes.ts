import type { LetterNotes } from '#shared/domain/workbook.ts';
import { decodeAs, otherEncodings, type DecodedText } from './decodeBytes.ts';

const mostSamples = 8;
const sampleLength = 100;
/** How much of a file is looked at for samples. Bytes. */
const sampledBytes = 200_000;

/** A line without its empty fields, as much as is worth showing. */
const shown = (line: string): string =>
  line
    .replaceAll(/[;|\t"\r]+/gu, ' ')
    .trim()
    .slice(0, sampleLength);

/** Lines as another program would show them, which takes KZ-1048 for windows-1251, and as they are meant. */
function kazakhSamples(bytes: Buffer): LetterNotes['samples'] {
  const part = bytes.subarray(0, sampledBytes);
  const before = decodeAs(part, 'windows-1251').split('\n');
  const after = decodeAs(part, 'kz-1048').split('\n');
  return before
    .map((line, place) => ({ before: shown(line), after: shown(after[place] ?? '') }))
    .filter((sample) => sample.before !== sample.after)
    .slice(0, mostSamples);
}

function countApart(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1;
  return count;
}

/** What an officer needs to judge whether the letters of a file were read rightly. */
export function letterNotes(bytes: Buffer, { text, encoding }: DecodedText): LetterNotes {
  const isKazakh = encoding === 'kz-1048';
  return {
    others: otherEncodings(bytes, encoding),
    repaired: isKazakh ? countApart(decodeAs(bytes, 'windows-1251'), text) : 0,
    samples: isKazakh ? kazakhSamples(bytes) : [],
    undecodable: text.split('\ufffd').length - 1,
  };
}
