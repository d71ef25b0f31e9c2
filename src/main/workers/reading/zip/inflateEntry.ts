import { crc32, createInflateRaw } from 'node:zlib';
import { AppError } from '#shared/errors/appError.ts';
import type { ZipArchive, ZipEntry } from './archive.ts';

const localSignature = 0x04034b50;
const chunkSize = 256 * 1024;

function damaged(entry: ZipEntry): AppError {
  return new AppError('FILE_DAMAGED', { part: entry.name });
}

function compressedBytes(archive: ZipArchive, entry: ZipEntry): Buffer {
  const { bytes } = archive;
  const at = entry.headerOffset;
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localSignature) throw damaged(entry);
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (start + entry.compressedSize > bytes.length) throw damaged(entry);
  return bytes.subarray(start, start + entry.compressedSize);
}

async function* rawChunks(archive: ZipArchive, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = compressedBytes(archive, entry);
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += chunkSize) yield packed.subarray(at, at + chunkSize);
    return;
  }
  if (entry.method !== 8) throw damaged(entry);
  const stream = createInflateRaw({ chunkSize });
  stream.end(packed);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk;
  } catch {
    throw damaged(entry);
  }
}

/**
 * The bytes of an entry in chunks, counted: an entry longer than it declares is refused as FILE_UNSAFE
 * at once, a shorter one or a wrong checksum as FILE_DAMAGED at its end.
 */
export async function* inflateEntry(archive: ZipArchive, entry: ZipEntry): AsyncGenerator<Buffer> {
  if (entry.isEncrypted) throw new AppError('FILE_ENCRYPTED');
  let count = 0;
  let crc = 0;
  for await (const chunk of rawChunks(archive, entry)) {
    count += chunk.length;
    if (count > entry.size) {
      throw new AppError('FILE_UNSAFE', { reason: 'SIZE_MISMATCH', entry: entry.name });
    }
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (count !== entry.size || crc !== entry.crc) throw damaged(entry);
}

/** A whole entry, for parts that are small by nature. */
export async function inflateWhole(archive: ZipArchive, entry: ZipEntry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of inflateEntry(archive, entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
