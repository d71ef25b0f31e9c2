/** Decodes the 8-bit texts of Excel 5 and 95. */
export type DecodeBytes = (bytes: Buffer) => string;

/**
 * A cursor over a record and its CONTINUE records. Characters may be cut between two records, and the second
 * part then says anew whether it is in single or double bytes (MS-XLS 2.5.296).
 */
export interface SegmentCursor {
  isAtEnd(): boolean;
  readByte(): number;
  readUInt16(): number;
  readUInt32(): number;
  skip(count: number): void;
  readCharacters(count: number, isWide: boolean): string;
}

export interface Segment {
  start: number;
  end: number;
}

export function createSegmentCursor(bytes: Buffer, segments: readonly Segment[]): SegmentCursor {
  let place = 0;
  let at = segments[0]?.start ?? 0;
  let end = segments[0]?.end ?? 0;

  function nextSegment(): boolean {
    place += 1;
    at = segments[place]?.start ?? end;
    end = segments[place]?.end ?? end;
    return place < segments.length;
  }

  function readByte(): number {
    while (at >= end) if (!nextSegment()) throw new RangeError('The record breaks off');
    at += 1;
    return bytes[at - 1] ?? 0;
  }

  return {
    readByte,
    isAtEnd: () => at >= end && place >= segments.length - 1,
    readUInt16: () => readByte() + readByte() * 0x100,
    readUInt32: () =>
      readByte() + readByte() * 0x100 + readByte() * 0x10000 + readByte() * 0x1000000,
    skip(count) {
      let left = count;
      while (left > end - at) {
        left -= end - at;
        if (!nextSegment()) throw new RangeError('The record breaks off');
      }
      at += left;
    },
    readCharacters(count, isWide) {
      let text = '';
      let left = count;
      let width = isWide ? 2 : 1;
      while (left > 0) {
        const taken = Math.min(left, Math.floor((end - at) / width));
        text += bytes.toString(width === 2 ? 'utf16le' : 'latin1', at, at + taken * width);
        at += taken * width;
        left -= taken;
        if (left === 0) break;
        if (!nextSegment()) throw new RangeError('The record breaks off');
        width = readByte() & 1 ? 2 : 1;
      }
      return text;
    },
  };
}

/** A string with its count of characters before it: flags, formatting runs and phonetics are passed over. */
export function readUnicodeString(cursor: SegmentCursor, count: number): string {
  const flags = cursor.readByte();
  const runs = flags & 8 ? cursor.readUInt16() : 0;
  const extension = flags & 4 ? cursor.readUInt32() : 0;
  const text = cursor.readCharacters(count, (flags & 1) === 1);
  cursor.skip(runs * 4 + extension);
  return text;
}
