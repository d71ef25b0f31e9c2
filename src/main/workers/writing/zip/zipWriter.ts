import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { AppError } from '#shared/errors/appError.ts';
import { deflateInParallel } from './deflateInParallel.ts';

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const version = 20;
const utf8Names = 0x0800;
const deflated = 8;
const maxSize = 0xffff_ffff;

interface Entry {
  name: Buffer;
  offset: number;
  crc: number;
  packedSize: number;
  size: number;
}

export interface ZipWriter {
  /** Adds one entry; `chunks` are its bytes in order. */
  add(name: string, chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void>;
  /** Writes the directory and returns the size of the file in bytes. */
  finish(): Promise<number>;
}

/** DOS date and time of an instant, read in UTC so that the file does not depend on the time zone. */
export function dosTime(instant: Date): [time: number, date: number] {
  const time =
    (instant.getUTCHours() << 11) | (instant.getUTCMinutes() << 5) | (instant.getUTCSeconds() >> 1);
  const years = Math.max(0, instant.getUTCFullYear() - 1980);
  return [time, (years << 9) | ((instant.getUTCMonth() + 1) << 5) | instant.getUTCDate()];
}

/** The fields that the local header and the directory share: version, flags, method, time, checksum, sizes, name length. */
function commonFields(entry: Entry, [time, date]: [number, number]): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(version, 0);
  bytes.writeUInt16LE(utf8Names, 2);
  bytes.writeUInt16LE(deflated, 4);
  bytes.writeUInt16LE(time, 6);
  bytes.writeUInt16LE(date, 8);
  bytes.writeUInt32LE(entry.crc, 10);
  bytes.writeUInt32LE(entry.packedSize, 14);
  bytes.writeUInt32LE(entry.size, 18);
  bytes.writeUInt16LE(entry.name.length, 22);
  return bytes;
}

function localHeader(entry: Entry, when: [number, number]): Buffer {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(localSignature);
  return Buffer.concat([signature, commonFields(entry, when), entry.name]);
}

function directoryEntry(entry: Entry, when: [number, number]): Buffer {
  const start = Buffer.alloc(6);
  start.writeUInt32LE(centralSignature, 0);
  start.writeUInt16LE(version, 4);
  const end = Buffer.alloc(14);
  end.writeUInt32LE(entry.offset, 10);
  return Buffer.concat([start, commonFields(entry, when), end, entry.name]);
}

function directoryEnd(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(endSignature, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}

/** The system may take only a part of the bytes at a time. */
async function writeAt(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

function checkSize(size: number): void {
  if (size > maxSize) throw new AppError('FILE_NOT_WRITTEN', { reason: 'TOO_LARGE' });
}

/** Writes a zip to `file` from its beginning; all times in it are `instant`. */
export function zipWriter(file: FileHandle, instant: Date): ZipWriter {
  const when = dosTime(instant);
  const entries: Entry[] = [];
  let position = 0;

  async function append(bytes: Buffer): Promise<void> {
    await writeAt(file, bytes, position);
    position += bytes.length;
  }

  async function* counted(
    entry: Entry,
    chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  ): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      entry.crc = crc32(chunk, entry.crc);
      entry.size += chunk.length;
      checkSize(entry.size);
      yield chunk;
    }
  }

  return {
    async add(name, chunks) {
      const entry = { name: Buffer.from(name), offset: position, crc: 0, packedSize: 0, size: 0 };
      await append(localHeader(entry, when));
      const start = position;
      for await (const packed of deflateInParallel(counted(entry, chunks))) await append(packed);
      entry.packedSize = position - start;
      checkSize(position);
      // Sizes and checksum are known only now; a header that has them is read by every unzipper.
      await writeAt(file, localHeader(entry, when), entry.offset);
      entries.push(entry);
    },
    async finish() {
      const start = position;
      for (const entry of entries) await append(directoryEntry(entry, when));
      await append(directoryEnd(entries.length, position - start, start));
      return position;
    },
  };
}
