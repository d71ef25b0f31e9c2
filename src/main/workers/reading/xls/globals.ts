import type { SheetVisibility } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import { builtInFormatKind, formatKind } from '../dates/numberFormat.ts';
import type { DateKind } from '../dates/serialDate.ts';
import { cleanText } from '../xml/decodeText.ts';
import { createSegmentCursor, readUnicodeString } from './binaryText.ts';
import type { DecodeBytes, Segment } from './binaryText.ts';
import { chooseCodePage } from './codePage.ts';
import { eachRecord, record } from './records.ts';
import type { BinaryRecord } from './records.ts';

export interface BinarySheet {
  name: string;
  visibility: SheetVisibility;
  /** Place of its first record. */
  start: number;
  isTable: boolean;
}

/** What the first part of a binary workbook says for all sheets. */
export interface BinaryGlobals {
  isUnicode: boolean;
  sheets: BinarySheet[];
  kinds: DateKind[];
  strings: string[];
  isDate1904: boolean;
  hasExternalLinks: boolean;
  decode: DecodeBytes;
}

const unicodeVersion = 0x0600;
const excel5Version = 0x0500;
const sampleLength = 20_000;
/** What the outer book of a reference to the same workbook, or to an add-in, has in place of a name. */
const innerBooks = new Set([0x0401, 0x3a01]);

/** The version of a workbook by its first record; `null` for what is older than Excel 5. */
function readVersion(bytes: Buffer): number | null {
  if (bytes.length < 8 || bytes.readUInt16LE(0) !== record.start) return null;
  const version = bytes.readUInt16LE(4);
  return version === unicodeVersion || version === excel5Version ? version : null;
}

/** Bytes of the 8-bit texts of all sheets, as much as is enough to tell the code page by. */
function sampleTexts(bytes: Buffer): Buffer {
  const texts: Buffer[] = [];
  let length = 0;
  for (const { id, start, end } of eachRecord(bytes, 0)) {
    if (id !== record.label && id !== record.richString) continue;
    texts.push(bytes.subarray(start + 8, end), Buffer.from(' '));
    length += end - start;
    if (length > sampleLength) break;
  }
  return Buffer.concat(texts);
}

function readStrings(bytes: Buffer, segments: Segment[]): string[] {
  const strings: string[] = [];
  if (segments.length === 0) return strings;
  const cursor = createSegmentCursor(bytes, segments);
  try {
    cursor.skip(8);
    while (!cursor.isAtEnd()) {
      strings.push(cleanText(readUnicodeString(cursor, cursor.readUInt16())));
    }
  } catch (error) {
    // Filling after the last string is no string; a cell that refers to a lost one is marked.
    if (!(error instanceof RangeError)) throw error;
  }
  return strings;
}

function visibilityOf(state: number): SheetVisibility {
  const hidden = state & 3;
  return hidden === 1 ? 'hidden' : hidden === 2 ? 'veryHidden' : 'visible';
}

/** Reads the records before the sheets; `null` for a workbook older than Excel 5. Throws FILE_ENCRYPTED, FILE_DAMAGED. */
export function readGlobals(bytes: Buffer): BinaryGlobals | null {
  const version = readVersion(bytes);
  if (version === null) return null;
  const isUnicode = version === unicodeVersion;
  const bound: BinaryRecord[] = [];
  const formats = new Map<number, BinaryRecord>();
  const cellFormats: number[] = [];
  const segments: Segment[] = [];
  let isInStrings = false;
  let codePage: number | null = null;
  let isDate1904 = false;
  let hasExternalLinks = false;
  for (const found of eachRecord(bytes, 0)) {
    const { id, start, end } = found;
    if (id === record.endOfStream) break;
    if (id === record.continue && isInStrings) segments.push({ start, end });
    else isInStrings = id === record.sharedStrings;
    if (id === record.sharedStrings) segments.push({ start, end });
    else if (id === record.filePass) throw new AppError('FILE_ENCRYPTED');
    else if (id === record.codePage) codePage = bytes.readUInt16LE(start);
    else if (id === record.date1904) isDate1904 = bytes.readUInt16LE(start) === 1;
    else if (id === record.boundSheet) bound.push(found);
    else if (id === record.format || id === record.format5) {
      formats.set(bytes.readUInt16LE(start), found);
    } else if (id === record.cellFormat) cellFormats.push(bytes.readUInt16LE(start + 2));
    else if (id === record.outerBook && !innerBooks.has(bytes.readUInt16LE(start + 2))) {
      hasExternalLinks = true;
    }
  }
  const decode = isUnicode
    ? (text: Buffer) => text.toString('latin1')
    : chooseCodePage(codePage, sampleTexts(bytes));

  function shortText(start: number, end: number): string {
    const count = bytes[start] ?? 0;
    if (!isUnicode) return decode(bytes.subarray(start + 1, start + 1 + count));
    return readUnicodeString(createSegmentCursor(bytes, [{ start: start + 1, end }]), count);
  }

  function formatText({ start, end }: BinaryRecord): string {
    if (!isUnicode) return shortText(start + 2, end);
    const cursor = createSegmentCursor(bytes, [{ start: start + 2, end }]);
    return readUnicodeString(cursor, cursor.readUInt16());
  }

  const kindsById = new Map<number, DateKind>();
  for (const [id, found] of formats) kindsById.set(id, formatKind(formatText(found)));
  const sheets = bound.map(({ start, end }) => ({
    name: cleanText(shortText(start + 6, end)),
    start: bytes.readUInt32LE(start),
    visibility: visibilityOf(bytes[start + 4] ?? 0),
    isTable: bytes[start + 5] === 0,
  }));
  const isSound = sheets.every(
    (sheet) => sheet.start + 8 <= bytes.length && bytes.readUInt16LE(sheet.start) === record.start,
  );
  if (!isSound) throw new AppError('FILE_DAMAGED', { part: 'Workbook' });
  return {
    isUnicode,
    sheets,
    kinds: cellFormats.map((id) => kindsById.get(id) ?? builtInFormatKind(id)),
    strings: readStrings(bytes, segments),
    isDate1904,
    hasExternalLinks,
    decode,
  };
}
