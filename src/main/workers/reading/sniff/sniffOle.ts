import { AppError } from '#shared/errors/appError.ts';

const endOfChain = 0xfffffffa;
const headerLength = 512;
const entryLength = 128;
/** Far above the streams of any real workbook; a loop in the chain ends here. */
const mostDirectorySectors = 4096;

function sectorOffset(index: number, shift: number): number {
  return (index + 1) * 2 ** shift;
}

/** The next sector after each one, as listed by the first 109 allocation sectors in the header. */
function createNextSector(bytes: Buffer, shift: number): (index: number) => number {
  const perSector = 2 ** shift / 4;
  return (index) => {
    const place = Math.floor(index / perSector);
    if (place >= 109) return endOfChain;
    const table = bytes.readUInt32LE(76 + place * 4);
    const at = sectorOffset(table, shift) + (index % perSector) * 4;
    return at + 4 > bytes.length ? endOfChain : bytes.readUInt32LE(at);
  };
}

/** Names of the streams and storages of an OLE2 file (MS-CFB 2.6). Throws FILE_DAMAGED. */
export function oleStreamNames(bytes: Buffer): string[] {
  if (bytes.length < headerLength) throw new AppError('FILE_DAMAGED', { part: 'OLE header' });
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw new AppError('FILE_DAMAGED', { part: 'OLE header' });
  const next = createNextSector(bytes, shift);
  const names: string[] = [];
  let sector = bytes.readUInt32LE(48);
  for (let count = 0; count < mostDirectorySectors && sector < endOfChain; count += 1) {
    const start = sectorOffset(sector, shift);
    if (start >= bytes.length) break;
    const end = Math.min(start + 2 ** shift, bytes.length - entryLength + 1);
    for (let at = start; at < end; at += entryLength) {
      const length = bytes.readUInt16LE(at + 64);
      if (length < 2 || length > 64 || bytes[at + 66] === 0) continue;
      names.push(bytes.toString('utf16le', at, at + length - 2));
    }
    sector = next(sector);
  }
  return names;
}

/** Makes sure that an OLE2 file is an open xls workbook, refusing all else by name; tells of its macros and age. */
export function checkOle(bytes: Buffer): { hasMacros: boolean; isExcel95: boolean } {
  const names = new Set(oleStreamNames(bytes));
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) {
    throw new AppError('FILE_ENCRYPTED');
  }
  if (names.has('Workbook') || names.has('Book') || names.has('WORKBOOK') || names.has('BOOK')) {
    const isExcel95 = !names.has('Workbook') && !names.has('WORKBOOK');
    return { hasMacros: names.has('_VBA_PROJECT_CUR'), isExcel95 };
  }
  if (names.has('WordDocument')) throw new AppError('FILE_IS_TEXT_DOCUMENT');
  if (names.has('PowerPoint Document')) throw new AppError('FILE_IS_PRESENTATION');
  if (names.size === 0) throw new AppError('FILE_DAMAGED', { part: 'OLE directory' });
  throw new AppError('FILE_IS_NOT_A_WORKBOOK');
}
