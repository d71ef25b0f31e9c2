import { readFile } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { createInflateRaw } from 'node:zlib';

/** What a scan has seen, so that it cannot be optimised away and can be compared with a reading. */
export interface ScanCount {
  cells: number;
  texts: number;
  /** Sum of all numbers. */
  sum: number;
}

const centralSignature = 0x02014b50;

/** Deflated bytes of an entry, found by the central directory. */
function packedEntry(bytes: Buffer, wanted: string): Buffer {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  for (let at = bytes.readUInt32LE(end + 16); bytes.readUInt32LE(at) === centralSignature;) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (name === wanted) {
      const offset = bytes.readUInt32LE(at + 42);
      const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
      return bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  throw new Error(`No entry ${wanted}`);
}

async function* inflatedText(packed: Buffer): AsyncGenerator<string> {
  const stream = createInflateRaw({ chunkSize: 64 * 1024 });
  const decoder = new StringDecoder('utf8');
  stream.end(packed);
  for await (const chunk of stream as AsyncIterable<Buffer>) yield decoder.write(chunk);
}

async function scanStrings(packed: Buffer): Promise<string[]> {
  const strings: string[] = [];
  let rest = '';
  for await (const piece of inflatedText(packed)) {
    const text = rest + piece;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<t>', at);
      const end = start === -1 ? -1 : text.indexOf('</t>', start);
      if (end === -1) break;
      strings.push(text.slice(start + 3, end));
      at = end + 4;
    }
    rest = text.slice(at);
  }
  return strings;
}

/**
 * The floor of reading an xlsx made by `makeBigWorkbook`: inflate its parts and scan their XML by hand, the
 * shared strings in memory, every value looked at, nothing checked, converted or kept.
 */
export async function scanFloor(path: string): Promise<ScanCount> {
  const bytes = await readFile(path);
  const strings = await scanStrings(packedEntry(bytes, 'xl/sharedStrings.xml'));
  const count: ScanCount = { cells: 0, texts: 0, sum: 0 };
  let rest = '';
  for await (const piece of inflatedText(packedEntry(bytes, 'xl/worksheets/sheet1.xml'))) {
    const text = rest + piece;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<c ', at);
      const end = start === -1 ? -1 : text.indexOf('</c>', start);
      if (end === -1) break;
      const tagEnd = text.indexOf('>', start);
      const value = text.indexOf('<v>', tagEnd);
      const raw = text.slice(value + 3, text.indexOf('</v>', value));
      const isText = text.slice(start, tagEnd).includes(' t="s"');
      count.cells += 1;
      if (isText) count.texts += strings[Number(raw)] === undefined ? 0 : 1;
      else count.sum += Number(raw);
      at = end + 4;
    }
    rest = text.slice(at);
  }
  return count;
}
