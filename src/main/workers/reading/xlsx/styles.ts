import { builtInFormatKind, formatKind } from '../dates/numberFormat.ts';
import type { DateKind } from '../dates/serialDate.ts';
import { attribute } from '../xml/attribute.ts';
import { partText } from '../xml/partBytes.ts';
import { createXmlScanner } from '../xml/xmlScanner.ts';
import type { ZipArchive, ZipEntry } from '../zip/archive.ts';

/** For each cell style (index into cellXfs) how it shows a number. */
export async function readStyleKinds(
  archive: ZipArchive,
  entry: ZipEntry | undefined,
): Promise<DateKind[]> {
  const kinds: DateKind[] = [];
  if (entry === undefined) return kinds;
  const custom = new Map<number, DateKind>();
  let isInCellFormats = false;
  const scanner = createXmlScanner({
    open(name, tag) {
      if (name === 'cellXfs') isInCellFormats = true;
      if (name === 'numFmt') {
        const code = attribute(tag, 'formatCode') ?? '';
        custom.set(Number(attribute(tag, 'numFmtId')), formatKind(code));
      }
      if (name === 'xf' && isInCellFormats) {
        const id = Number(attribute(tag, 'numFmtId') ?? 0);
        kinds.push(custom.get(id) ?? builtInFormatKind(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCellFormats = false;
    },
  });
  for await (const text of partText(archive, entry)) scanner.push(text);
  return kinds;
}
