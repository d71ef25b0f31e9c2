import { AppError } from '#shared/errors/appError.ts';
import type { ErrorCode } from '#shared/errors/codes.ts';
import { unmarkedUtf16 } from '../csv/unmarkedUtf16.ts';
import type { FileKind } from './fileKind.ts';

interface Signature {
  bytes: string;
  code: ErrorCode;
}

/** First bytes (latin1) of files that are often taken for workbooks. */
const foreign: readonly Signature[] = [
  { bytes: '%PDF-', code: 'FILE_IS_PDF' },
  { bytes: '{\\rtf', code: 'FILE_IS_TEXT_DOCUMENT' },
  { bytes: '\u0089PNG', code: 'FILE_IS_IMAGE' },
  { bytes: '\u00ff\u00d8\u00ff', code: 'FILE_IS_IMAGE' },
  { bytes: 'GIF8', code: 'FILE_IS_IMAGE' },
  { bytes: 'II*\0', code: 'FILE_IS_IMAGE' },
  { bytes: 'MM\0*', code: 'FILE_IS_IMAGE' },
  { bytes: 'Rar!', code: 'FILE_IS_ARCHIVE' },
  { bytes: '7z\u00bc\u00af', code: 'FILE_IS_ARCHIVE' },
  { bytes: '\u001f\u008b', code: 'FILE_IS_ARCHIVE' },
  { bytes: 'BZh', code: 'FILE_IS_ARCHIVE' },
  { bytes: '\u00fd7zXZ', code: 'FILE_IS_ARCHIVE' },
  { bytes: 'MZ', code: 'FILE_IS_NOT_A_WORKBOOK' },
  { bytes: '\u007fELF', code: 'FILE_IS_NOT_A_WORKBOOK' },
  { bytes: 'SQLite format 3', code: 'FILE_IS_NOT_A_WORKBOOK' },
  { bytes: 'ID;P', code: 'FILE_IS_NOT_A_WORKBOOK' },
];

const oleSignature = 'd0cf11e0a1b11ae1';
/** A BIFF2 to BIFF8 stream that stands alone: the record BOF with its length. */
const plainBiff = /^09(?:00|02|04|08)(?:04|06|08|10)00/;
const webPage =
  /^(?:<!--.*?-->|<\?xml[^>]*>|\s)*<(?:!doctype html|html|head|body|table|meta|style|script|div|title)\b/is;

function textStart(bytes: Buffer): string {
  const start = bytes.subarray(0, 4096);
  if (start[0] === 0xff && start[1] === 0xfe) return start.toString('utf16le').slice(1);
  return start.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
}

function refuseMarkup(text: string): void {
  if (webPage.test(text)) throw new AppError('FILE_IS_WEB_PAGE');
  if (/^\s*mime-version:/i.test(text)) throw new AppError('FILE_IS_WEB_PAGE');
  if (/^\s*<(?:\?xml|!doctype|[a-z][\w.-]*:?[\w.-]*[\s>])/i.test(text)) {
    throw new AppError(/<html\b/i.test(text) ? 'FILE_IS_WEB_PAGE' : 'FILE_IS_XML');
  }
}

function isJson(bytes: Buffer, text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

/** Control characters are at home in binary files; UTF-16 is text although it is full of zeros. */
function isBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 65_536);
  const isMarked = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(sample.toString('latin1', 0, 2));
  if (isMarked || unmarkedUtf16(sample) !== null) return false;
  let controls = 0;
  for (const byte of sample) {
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls += 1;
  }
  return controls > sample.length / 50;
}

/** Decides by the first bytes what a file is, and refuses what is no workbook with a code that says what it is. */
export function sniffBytes(bytes: Buffer): FileKind {
  if (bytes.length === 0) throw new AppError('FILE_EMPTY');
  const head = bytes.toString('latin1', 0, 16);
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip';
  if (bytes.toString('hex', 0, 8) === oleSignature) return 'ole';
  if (plainBiff.test(bytes.toString('hex', 0, 4))) return 'xls';
  const text = textStart(bytes);
  for (const signature of foreign) {
    if (head.startsWith(signature.bytes)) throw new AppError(signature.code);
  }
  refuseMarkup(text);
  if (isBinary(bytes) || isJson(bytes, text)) throw new AppError('FILE_IS_NOT_A_WORKBOOK');
  if (text.trim() === '' && bytes.length < 4096) throw new AppError('FILE_HAS_NO_DATA');
  return 'csv';
}
