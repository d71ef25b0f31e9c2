/// <reference types="electron-vite/node" />
import { readFile } from 'node:fs/promises';
import cyrillicBold from '@fontsource/tinos/files/tinos-cyrillic-700-normal.woff2?asset';
import cyrillic from '@fontsource/tinos/files/tinos-cyrillic-400-normal.woff2?asset';
import cyrillicExtBold from '@fontsource/tinos/files/tinos-cyrillic-ext-700-normal.woff2?asset';
import cyrillicExt from '@fontsource/tinos/files/tinos-cyrillic-ext-400-normal.woff2?asset';
import greekBold from '@fontsource/tinos/files/tinos-greek-700-normal.woff2?asset';
import greek from '@fontsource/tinos/files/tinos-greek-400-normal.woff2?asset';
import latinBold from '@fontsource/tinos/files/tinos-latin-700-normal.woff2?asset';
import latin from '@fontsource/tinos/files/tinos-latin-400-normal.woff2?asset';
import latinExtBold from '@fontsource/tinos/files/tinos-latin-ext-700-normal.woff2?asset';
import latinExt from '@fontsource/tinos/files/tinos-latin-ext-400-normal.woff2?asset';
import vietnameseBold from '@fontsource/tinos/files/tinos-vietnamese-700-normal.woff2?asset';
import vietnamese from '@fontsource/tinos/files/tinos-vietnamese-400-normal.woff2?asset';

interface Letters {
  regular: string;
  bold: string;
  /** Spans of code points in hex; a letter in two of them is drawn from the last. */
  spans: readonly (readonly [from: string, to: string])[];
}

/** The typeface of printed pages in its parts; Kazakh needs both Cyrillic ones. */
const parts: readonly Letters[] = [
  {
    regular: latinExt,
    bold: latinExtBold,
    spans: [
      ['100', '2BA'],
      ['1D00', '1DBF'],
      ['1E00', '1E9F'],
      ['2020', '2020'],
      ['20A0', '20C0'],
      ['2113', '2113'],
    ],
  },
  { regular: vietnamese, bold: vietnameseBold, spans: [['1EA0', '1EF9']] },
  { regular: greek, bold: greekBold, spans: [['370', '3FF']] },
  { regular: cyrillicExt, bold: cyrillicExtBold, spans: [['460', '52F']] },
  {
    regular: cyrillic,
    bold: cyrillicBold,
    spans: [
      ['400', '45F'],
      ['490', '491'],
      ['4B0', '4B1'],
      ['2116', '2116'],
    ],
  },
  {
    regular: latin,
    bold: latinBold,
    spans: [
      ['0', 'FF'],
      ['131', '131'],
      ['152', '153'],
      ['2000', '206F'],
      ['20AC', '20AC'],
      ['2122', '2122'],
      ['2190', '2193'],
      ['2212', '2212'],
    ],
  },
];

const isUsed = (text: string, { spans }: Letters): boolean =>
  new RegExp(`[${spans.map(([from, to]) => `\\u{${from}}-\\u{${to}}`).join('')}]`, 'u').test(text);

async function face(file: string, weight: number, { spans }: Letters): Promise<string> {
  const data = (await readFile(file)).toString('base64');
  const range = spans.map(([from, to]) => `U+${from}-${to}`).join(',');
  return `@font-face{font-family:Tinos;font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
}

/** Rules of style that bring the letters of a text along, so that a page looks the same on every computer. */
export async function paperFonts(text: string): Promise<string> {
  const used = parts.filter((one) => isUsed(text, one));
  const faces = used.flatMap((one) => [face(one.regular, 400, one), face(one.bold, 700, one)]);
  return (await Promise.all(faces)).join('');
}
