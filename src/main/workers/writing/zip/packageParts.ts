import { inflateWhole } from '../../reading/zip/inflateEntry.ts';
import { readDirectory } from '../../reading/zip/readDirectory.ts';
import { fontName } from '../xlsx/styles.ts';

/** What exceljs cannot say of styles: the default font, and that cells are marked as text. */
export const patchStyles = (xml: string): string =>
  xml
    .replace(
      /<font>.*?<\/font>/u,
      `<font><sz val="10"/><name val="${fontName}"/><family val="1"/></font>`,
    )
    .replaceAll('<xf numFmtId="49"', '<xf quotePrefix="1" numFmtId="49"');

/** The parts of a workbook by path. */
export async function packageParts(bytes: Buffer): Promise<Map<string, Buffer>> {
  const archive = readDirectory(bytes, 1000);
  const parts = new Map<string, Buffer>();
  for (const entry of archive.entries) {
    if (!entry.name.endsWith('/')) parts.set(entry.name, await inflateWhole(archive, entry));
  }
  return parts;
}
