import { StringDecoder } from 'node:string_decoder';
import { AppError } from '#shared/errors/appError.ts';
import type { ZipArchive, ZipEntry } from '../zip/archive.ts';
import { inflateEntry } from '../zip/inflateEntry.ts';

/** The encoding of an XML part by its first bytes. Source: XML 1.0, appendix F. */
function detectEncoding(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start[0] === 0x3c && start[1] === 0) return 'utf-16le';
  if (start[0] === 0 && start[1] === 0x3c) return 'utf-16be';
  const declared = /^[^<]{0,3}<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    start.toString('latin1', 0, 200),
  );
  const name = declared?.[1]?.toLowerCase() ?? 'utf-8';
  // A part that reads "utf-16" in single bytes was written as UTF-8 by a careless writer.
  return name.startsWith('utf-16') || name === 'utf8' ? 'utf-8' : name;
}

type Decode = (chunk: Buffer) => string;

function createDecoder(encoding: string): Decode {
  if (encoding === 'utf-8' || encoding === 'us-ascii') {
    const decoder = new StringDecoder('utf8');
    return (chunk) => decoder.write(chunk);
  }
  try {
    const decoder = new TextDecoder(encoding);
    return (chunk) => decoder.decode(chunk, { stream: true });
  } catch {
    throw new AppError('FILE_DAMAGED', { part: encoding });
  }
}

/** The text of an XML part in chunks, whatever its encoding, without a byte order mark. */
export async function* partText(archive: ZipArchive, entry: ZipEntry): AsyncGenerator<string> {
  let decode: Decode | null = null;
  for await (const chunk of inflateEntry(archive, entry)) {
    const isFirst = decode === null;
    decode ??= createDecoder(detectEncoding(chunk));
    const text = decode(chunk);
    yield isFirst && text.startsWith('\ufeff') ? text.slice(1) : text;
  }
}

export async function wholePartText(archive: ZipArchive, entry: ZipEntry): Promise<string> {
  let text = '';
  for await (const piece of partText(archive, entry)) text += piece;
  return text;
}

/** The bytes of an XML part as UTF-8 in chunks; other encodings are rewritten on the way. */
export async function* partUtf8(archive: ZipArchive, entry: ZipEntry): AsyncGenerator<Buffer> {
  let decode: Decode | null = null;
  let isFirst = true;
  for await (const chunk of inflateEntry(archive, entry)) {
    if (isFirst) {
      const encoding = detectEncoding(chunk);
      if (encoding !== 'utf-8') decode = createDecoder(encoding);
      isFirst = false;
    }
    yield decode === null ? chunk : Buffer.from(decode(chunk), 'utf8');
  }
}
