import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The text of a PDF in the order of its lines, or raw as it was written; spaces and line ends as one space. */
export async function textOfPdf(
  file: string,
  order: '-layout' | '-raw' = '-layout',
): Promise<string> {
  const { stdout } = await run('pdftotext', [order, file, '-'], { maxBuffer: 1e8 });
  return stdout.replaceAll(/\s+/gu, ' ');
}

/** The text of a Word file as LibreOffice lays it out, worked on in an empty folder. */
export async function textOfWord(docx: Buffer, folder: string): Promise<string> {
  const file = path.join(folder, 'paper.docx');
  writeFileSync(file, docx);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  if (!readdirSync(folder).includes('paper.pdf')) throw new Error('LibreOffice refused the file.');
  return textOfPdf(path.join(folder, 'paper.pdf'));
}

/** Throws unless the text holds all of these, one after the other. */
export function expectInOrder(text: string, lines: readonly string[]): void {
  let from = 0;
  for (const line of lines) {
    const at = text.indexOf(line, from);
    if (at < from) throw new Error(`"${line}" is not in: ${text.slice(from)}`);
    from = at + line.length;
  }
}

/** A text without spaces: a reader of PDF puts some into words where letters come from another font. */
export const solid = (text: string): string => text.replaceAll(/\s/gu, '');
