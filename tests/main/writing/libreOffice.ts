import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from './temporaryFolder.ts';

const run = promisify(execFile);

/** Text fields as shown, comma, quotes, UTF-8, every sheet into a file of its own (-1), American number signs. */
export const csvFilter =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,true,false,false,-1';

const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const missing = 'LibreOffice is missing: install the Debian package libreoffice-calc';

/** A profile of its own that calculates every formula anew instead of trusting the values in the file. */
function createProfile(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'user'));
  writeFileSync(join(folder, 'user', 'registrymodifications.xcu'), settings);
  return pathToFileURL(folder).href;
}

/** Runs LibreOffice with a profile of its own. */
export async function soffice(args: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=${createProfile()}`;
  try {
    await run('soffice', [profile, '--headless', ...args]);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isMissing ? new Error(missing, { cause: error }) : error;
  }
}

/** Cells of a csv file with quoted fields, row by row. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

/** Every sheet of a workbook as LibreOffice shows it, in the order of their names. */
export async function shownCells(path: string): Promise<string[][][]> {
  const folder = temporaryFolder();
  await soffice(['--convert-to', csvFilter, '--outdir', folder, path]);
  const files = readdirSync(folder).toSorted();
  return files.map((file) => parseCsv(readFileSync(join(folder, file), 'utf8')));
}

/** A file as LibreOffice prints it; answers the path of the PDF. */
export async function convertToPdf(path: string): Promise<string> {
  const folder = temporaryFolder();
  await soffice(['--convert-to', 'pdf', '--outdir', folder, path]);
  const [pdf] = readdirSync(folder);
  if (pdf === undefined) throw new Error('nothing was printed');
  return join(folder, pdf);
}

/** Every sheet of a workbook as LibreOffice shows it, by its name. */
export async function shownSheets(path: string): Promise<Map<string, string[][]>> {
  const folder = temporaryFolder();
  await soffice(['--convert-to', csvFilter, '--outdir', folder, path]);
  const start = basename(path).replace(/\.xlsx$/u, '').length + 1;
  return new Map(
    readdirSync(folder).map((file) => [
      file.slice(start, -'.csv'.length),
      parseCsv(readFileSync(join(folder, file), 'utf8')),
    ]),
  );
}
