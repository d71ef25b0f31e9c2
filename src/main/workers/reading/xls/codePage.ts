import { fromWindows1251ToKz1048, looksLikeKz1048 } from '../csv/kazakhLetters.ts';
import { letterScore } from '../csv/letterScore.ts';
import type { DecodeBytes } from './binaryText.ts';

/** Code pages by the number in a workbook, as far as the platform knows them. Source: MS-XLS 2.4.52. */
const labels = new Map<number, string>([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10_000, 'macintosh'],
  [10_007, 'x-mac-cyrillic'],
  [32_768, 'macintosh'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page): [number, string] => [
    page,
    `windows-${page}`,
  ]),
]);

const western = 'windows-1252';

/** Cyrillic in a file that says nothing of its code page, or says "western" as many do. */
function guessLabel(sample: Buffer): string {
  const asWestern = letterScore(new TextDecoder(western).decode(sample));
  const asCyrillic = letterScore(new TextDecoder('windows-1251').decode(sample));
  return asCyrillic > asWestern && asCyrillic > 0 ? 'windows-1251' : western;
}

/** How to decode the texts of a workbook of Excel 5 or 95, by what it says and by a sample of its texts. */
export function chooseCodePage(declared: number | null, sample: Buffer): DecodeBytes {
  const told = declared === null ? undefined : labels.get(declared);
  const label = told === undefined || told === western ? guessLabel(sample) : told;
  const decoder = new TextDecoder(label);
  const isKazakh = label === 'windows-1251' && looksLikeKz1048(decoder.decode(sample));
  return (bytes) => {
    const text = decoder.decode(bytes);
    return isKazakh ? fromWindows1251ToKz1048(text) : text;
  };
}
