import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { soffice } from '../writing/libreOffice.ts';
import { temporaryFolder } from '../writing/temporaryFolder.ts';

/** A workbook as LibreOffice understands it, in one file of XML. */
export async function asOpenDocument(path: string): Promise<string> {
  const folder = temporaryFolder();
  await soffice(['--convert-to', 'fods', '--outdir', folder, path]);
  return readFileSync(join(folder, `${basename(path, extname(path))}.fods`), 'utf8');
}

/** The texts of all comments in the order of their cells, lines joined by a bar. */
export function commentsIn(xml: string): string[] {
  const found = xml.matchAll(/<office:annotation\b.*?<\/office:annotation>/gsu);
  return [...found].map(([annotation]) =>
    [...annotation.matchAll(/<text:p[^>]*>(.*?)<\/text:p>/gsu)]
      .map(([, text = '']) => text.replaceAll(/<[^>]+>/gu, ''))
      .filter((text) => text !== '')
      .join('|'),
  );
}
