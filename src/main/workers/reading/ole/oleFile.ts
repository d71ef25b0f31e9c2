import { AppError } from '#shared/errors/appError.ts';

const lastSector = 0xfffffffa;
const headerLength = 512;
const entryLength = 128;
const headerTables = 109;
const miniSectorShift = 6;

export interface OleStream {
  name: string;
  start: number;
  size: number;
}

/** A file of streams (MS-CFB) that is there as a whole. */
export interface OleFile {
  streams: OleStream[];
  /** The bytes of a stream. Throws FILE_DAMAGED when its sectors are not there. */
  read(stream: OleStream): Buffer;
}

function damaged(part: string): AppError {
  return new AppError('FILE_DAMAGED', { part });
}

/** Reads sectors; a short last sector is common and reads as zeros. */
function createSectors(bytes: Buffer, shift: number) {
  const size = 2 ** shift;
  return (index: number): Buffer => {
    const at = (index + 1) * size;
    if (at >= bytes.length) throw damaged('OLE sectors');
    const sector = bytes.subarray(at, at + size);
    return sector.length === size
      ? sector
      : Buffer.concat([sector, Buffer.alloc(size - sector.length)]);
  };
}

/** Sectors of the allocation table: 109 in the header, the others in a chain of their own. */
function tableSectors(bytes: Buffer, sector: (index: number) => Buffer, limit: number): number[] {
  const found: number[] = [];
  for (let place = 0; place < headerTables; place += 1) {
    const index = bytes.readUInt32LE(76 + place * 4);
    if (index < lastSector) found.push(index);
  }
  let next = bytes.readUInt32LE(68);
  for (let count = 0; next < lastSector; count += 1) {
    if (count > limit) throw damaged('OLE tables');
    const list = sector(next);
    for (let at = 0; at < list.length - 4; at += 4) {
      const index = list.readUInt32LE(at);
      if (index < lastSector) found.push(index);
    }
    next = list.readUInt32LE(list.length - 4);
  }
  return found;
}

/** The sectors of a chain joined; a chain that runs in a circle is damage. */
function joinChain(
  start: number,
  next: (index: number) => number,
  sector: (index: number) => Buffer,
  limit: number,
): Buffer {
  const parts: Buffer[] = [];
  for (let index = start; index < lastSector; index = next(index)) {
    if (parts.length > limit) throw damaged('OLE chain');
    parts.push(sector(index));
  }
  return Buffer.concat(parts);
}

function readEntries(directory: Buffer): { stream: OleStream; isRoot: boolean }[] {
  const entries: { stream: OleStream; isRoot: boolean }[] = [];
  for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
    const length = directory.readUInt16LE(at + 64);
    const type = directory[at + 66];
    if (length < 2 || length > 64 || type === 0) continue;
    const name = directory.toString('utf16le', at, at + length - 2);
    const start = directory.readUInt32LE(at + 116);
    const size = directory.readUInt32LE(at + 120);
    entries.push({ stream: { name, start, size }, isRoot: type === 5 });
  }
  return entries;
}

/** Opens an OLE2 file. Throws FILE_DAMAGED. */
export function openOle(bytes: Buffer): OleFile {
  if (bytes.length < headerLength) throw damaged('OLE header');
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw damaged('OLE header');
  const limit = Math.ceil(bytes.length / 2 ** shift);
  const sector = createSectors(bytes, shift);
  const tables = tableSectors(bytes, sector, limit).map((index) => sector(index));
  const perTable = 2 ** shift / 4;
  const next = (index: number): number => {
    const table = tables[Math.floor(index / perTable)];
    return table === undefined ? lastSector : table.readUInt32LE((index % perTable) * 4);
  };
  const chain = (start: number): Buffer => joinChain(start, next, sector, limit);
  const entries = readEntries(chain(bytes.readUInt32LE(48)));
  const cutoff = bytes.readUInt32LE(56);
  const root = entries.find((entry) => entry.isRoot)?.stream;

  function readMini(stream: OleStream): Buffer {
    const table = chain(bytes.readUInt32LE(60));
    const room = root === undefined ? Buffer.alloc(0) : chain(root.start);
    const miniNext = (index: number): number =>
      index * 4 + 4 > table.length ? lastSector : table.readUInt32LE(index * 4);
    const miniSector = (index: number): Buffer =>
      room.subarray(index * 2 ** miniSectorShift, (index + 1) * 2 ** miniSectorShift);
    return joinChain(stream.start, miniNext, miniSector, table.length);
  }

  return {
    streams: entries.filter((entry) => !entry.isRoot).map((entry) => entry.stream),
    read(stream) {
      const content = stream.size < cutoff ? readMini(stream) : chain(stream.start);
      if (content.length < stream.size) throw damaged(stream.name);
      return content.subarray(0, stream.size);
    },
  };
}
