import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '#shared/errors/codes.ts';
import { makeOds } from '#tests/fixtures/workbooks/hostileBooks.ts';
import { makeOle } from '#tests/fixtures/workbooks/oleFile.ts';
import {
  bookFiles,
  makeBook,
  makeSheetBook,
  sheetData,
} from '#tests/fixtures/workbooks/sheetXml.ts';
import { writeZip } from '#tests/fixtures/workbooks/writeZip.ts';
import { readBytes, refusal } from './readBytes.ts';

const sound = () => makeSheetBook('<row r="1"><c><v>1</v></c></row>');
const zipWith = (name: string, content = '<x/>') => writeZip([{ name, content }]);

function typed(type: string): Buffer {
  return zipWith('[Content_Types].xml', `<Types><Override ContentType="${type}"/></Types>`);
}

const wrong: [title: string, make: () => Buffer | string, code: ErrorCode][] = [
  ['an empty file', () => '', 'FILE_EMPTY'],
  ['a file of blanks', () => ' \r\n\t\n', 'FILE_HAS_NO_DATA'],
  [
    'I-16 an encrypted workbook',
    () => makeOle(['EncryptionInfo', 'EncryptedPackage']),
    'FILE_ENCRYPTED',
  ],
  ['an old Word document', () => makeOle(['WordDocument']), 'FILE_IS_TEXT_DOCUMENT'],
  ['an old presentation', () => makeOle(['PowerPoint Document']), 'FILE_IS_PRESENTATION'],
  ['an OLE2 file of something else', () => makeOle(['Contents']), 'FILE_IS_NOT_A_WORKBOOK'],
  ['I-17 a workbook cut in half', () => sound().subarray(0, 900), 'FILE_DAMAGED'],
  ['I-17 a workbook without its last bytes', () => sound().subarray(0, -30), 'FILE_DAMAGED'],
  ['I-17 a workbook with one letter changed', () => changedLetter(), 'FILE_DAMAGED'],
  ['I-17 an xls cut in half', () => makeOle(['Workbook']), 'FILE_DAMAGED'],
  [
    'a sheet that breaks off',
    () =>
      makeBook({ sheets: [{ name: 'S', xml: '<worksheet><sheetData><row r="1"><c r="A1"><v>1' }] }),
    'FILE_DAMAGED',
  ],
  [
    'I-18 a web page',
    () => '<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>',
    'FILE_IS_WEB_PAGE',
  ],
  [
    'I-18 a bare table of a web page',
    () => '\ufeff\r\n<table border=1><tr><td>1',
    'FILE_IS_WEB_PAGE',
  ],
  ['a page saved with its pictures', () => 'MIME-Version: 1.0\r\nX: y', 'FILE_IS_WEB_PAGE'],
  [
    'XML Spreadsheet 2003',
    () => '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
    'FILE_IS_XML',
  ],
  ['a PDF', () => '%PDF-1.7\n%âãÏÓ', 'FILE_IS_PDF'],
  ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'FILE_IS_IMAGE'],
  ['rich text', () => '{\\rtf1\\ansi', 'FILE_IS_TEXT_DOCUMENT'],
  [
    'a Word document',
    () => typed('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    'FILE_IS_TEXT_DOCUMENT',
  ],
  [
    'a presentation',
    () =>
      typed('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
    'FILE_IS_PRESENTATION',
  ],
  [
    'an OpenDocument text',
    () =>
      writeZip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', isStored: true },
      ]),
    'FILE_IS_TEXT_DOCUMENT',
  ],
  [
    'an encrypted ods',
    () =>
      writeZip([
        {
          name: 'mimetype',
          content: 'application/vnd.oasis.opendocument.spreadsheet',
          isStored: true,
        },
        {
          name: 'META-INF/manifest.xml',
          content: '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
        },
      ]),
    'FILE_ENCRYPTED',
  ],
  [
    'a sheet of StarOffice',
    () => writeZip([{ name: 'mimetype', content: 'application/vnd.sun.xml.calc' }]),
    'FILE_IS_NOT_A_WORKBOOK',
  ],
  ['a zip of documents', () => zipWith('report.txt', 'text'), 'FILE_IS_ARCHIVE'],
  [
    'a zip with a password',
    () => writeZip(bookFiles({ sheets: [] }).map((f) => ({ ...f, flags: 1 }))),
    'FILE_ENCRYPTED',
  ],
  ['another archive', () => gzipSync('a;b'), 'FILE_IS_ARCHIVE'],
  ['a program', () => Buffer.from('MZ\u0090\0\u0003\0', 'latin1'), 'FILE_IS_NOT_A_WORKBOOK'],
  [
    'bytes without sense',
    () => deflateRawSync(Buffer.from('x'.repeat(9999) + Math.PI)),
    'FILE_IS_NOT_A_WORKBOOK',
  ],
  ['JSON', () => '{"a": [1, 2]}', 'FILE_IS_NOT_A_WORKBOOK'],
  [
    'I-19 a workbook without values',
    () => makeSheetBook('<row r="1"><c r="A1" s="0"/></row>'),
    'FILE_HAS_NO_DATA',
  ],
  ['I-19 a workbook without sheets', () => makeBook({ sheets: [] }), 'FILE_HAS_NO_DATA'],
  ['I-19 a csv of empty fields', () => ';;;\r\n;;;\r\n', 'FILE_HAS_NO_DATA'],
  [
    'I-19 an empty ods',
    () =>
      makeOds(
        '<table:table table:name="S"><table:table-row><table:table-cell/></table:table-row></table:table>',
      ),
    'FILE_HAS_NO_DATA',
  ],
];

function changedLetter(): Buffer {
  const files = bookFiles({
    sheets: [{ name: 'S', xml: sheetData('<row r="1"><c><v>12345</v></c></row>') }],
  });
  const book = writeZip(files.map((f) => ({ ...f, isStored: true })));
  book[book.indexOf('12345') + 2] = 0x39;
  return book;
}

describe('files that are no sound workbook', () => {
  it.each(wrong)('refuses %s', async (_, make, code) => {
    expect((await refusal(make())).code).toBe(code);
  });

  it('refuses a file above the cap before reading it', async () => {
    const answer = await refusal('a;b\n', 'a.csv', { limits: { fileBytes: 3 } });
    expect(answer).toEqual({ code: 'FILE_TOO_LARGE', data: { bytes: 4, limit: 3 } });
  });

  it('I-18 goes by content, not by name', async () => {
    const { notes } = await readBytes(sound(), 'list.csv');
    expect(notes.format).toBe('xlsx');
    expect((await readBytes('a;b\n1;2\n', 'list.xlsx')).notes.format).toBe('csv');
  });

  it('says of a missing file that it is missing', async () => {
    const { readWorkbook } = await import('#main/workers/reading/readWorkbook.ts');
    const sink = { onSheet() {}, onRows() {}, onSheetEnd() {} };
    await expect(readWorkbook('/no/such/file.xlsx', sink)).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
    await expect(readWorkbook('/', sink)).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' });
  });

  it('stops when it is cancelled, also in the middle', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, n) => `<row r="${n + 1}"><c><v>${n}</v></c></row>`,
    );
    const stop = new AbortController();
    let seen = 0;
    const onProgress = () => {
      seen += 1;
      if (seen === 2) stop.abort();
    };
    const answer = await refusal(makeSheetBook(rows.join('')), 'a.xlsx', {
      signal: stop.signal,
      onProgress,
    });
    expect(answer.code).toBe('READING_CANCELLED');
  });
});
