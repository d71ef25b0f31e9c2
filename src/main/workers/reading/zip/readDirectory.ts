import { AppError } from '#shared/errors/appError.ts';
import type { ZipArchive, ZipEntry } from './archive.ts';

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const centralSignature = 0x02014b50;
const endLength = 22;
const centralLength = 46;

interface DirectoryPlace {
  offset: number;
  size: number;
  count: number;
  /** Bytes that stand before the archive proper, as in self-extracting files. */
  shift: number;
}

function damaged(part: string): AppError {
  return new AppError('FILE_DAMAGED', { part });
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - endLength - 0xffff);
  for (let at = bytes.length - endLength; at >= lowest; at -= 1) {
    if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === endSignature) return at;
  }
  throw damaged('zip directory');
}

function locateDirectory(bytes: Buffer): DirectoryPlace {
  const end = findEnd(bytes);
  let count = bytes.readUInt16LE(end + 10);
  let size = bytes.readUInt32LE(end + 12);
  let offset = bytes.readUInt32LE(end + 16);
  let directoryEnd = end;
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) {
    const locator = end - 20;
    if (locator >= 0 && bytes.readUInt32LE(locator) === locator64Signature) {
      const at = Number(bytes.readBigUInt64LE(locator + 8));
      if (at + 56 > bytes.length || bytes.readUInt32LE(at) !== end64Signature)
        throw damaged('zip64');
      count = Number(bytes.readBigUInt64LE(at + 32));
      size = Number(bytes.readBigUInt64LE(at + 40));
      offset = Number(bytes.readBigUInt64LE(at + 48));
      directoryEnd = at;
    }
  }
  const shift = directoryEnd - offset - size;
  if (shift < 0) throw damaged('zip directory');
  return { offset: offset + shift, size, count, shift };
}

/** Replaces the 0xFFFFFFFF marks of an entry by the values of its zip64 field (id 1). */
function applyZip64(entry: ZipEntry, extra: Buffer): void {
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2);
    const isZip64 = extra.readUInt16LE(at) === 1;
    let place = at + 4;
    const next = place + length;
    if (next > extra.length) return;
    if (isZip64) {
      for (const key of ['size', 'compressedSize', 'headerOffset'] as const) {
        if (entry[key] !== 0xffffffff || place + 8 > next) continue;
        entry[key] = Number(extra.readBigUInt64LE(place));
        place += 8;
      }
    }
    at = next;
  }
}

/**
 * The entries of a zip by its central directory; nothing is inflated.
 * Throws FILE_DAMAGED, also when there are more entries than `maxEntries` declared by the bytes themselves.
 */
export function readDirectory(bytes: Buffer, maxEntries: number): ZipArchive {
  const place = locateDirectory(bytes);
  const entries: ZipEntry[] = [];
  const stop = place.offset + place.size;
  for (let at = place.offset; at < stop && entries.length <= maxEntries;) {
    if (at + centralLength > bytes.length || bytes.readUInt32LE(at) !== centralSignature) {
      throw damaged('zip directory');
    }
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const commentLength = bytes.readUInt16LE(at + 32);
    const nameAt = at + centralLength;
    const entry: ZipEntry = {
      name: bytes.toString('utf8', nameAt, nameAt + nameLength),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      compressedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      headerOffset: bytes.readUInt32LE(at + 42),
    };
    applyZip64(entry, bytes.subarray(nameAt + nameLength, nameAt + nameLength + extraLength));
    entry.headerOffset += place.shift;
    entries.push(entry);
    at = nameAt + nameLength + extraLength + commentLength;
  }
  if (entries.length === 0) throw damaged('zip directory');
  return { bytes, entries, byName: new Map(entries.map((e) => [e.name.toLowerCase(), e])) };
}
