import { describe, expect, it } from 'vitest';
import {
  bookFiles,
  makeBook,
  makeSheetBook,
  sheetData,
  worksheet,
} from '#tests/fixtures/workbooks/sheetXml.ts';
import { writeZip } from '#tests/fixtures/workbooks/writeZip.ts';
import { collectSheets } from '#main/imports/collectSheets.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import { firstRows, readBytes } from './readBytes.ts';

const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Ways of writing cells, each with what it says. Strings are 0 Алматы, 1 Қазақ, 2 empty. */
const strings =
  '<si><t>Алматы</t></si><si><r><rPr><b/></rPr><t>Қаз</t></r><r><t>ақ</t></r><rPh sb="0" eb="1"><t>кадзаку</t></rPh></si><si/>';
const forms: [title: string, rows: string, expected: Cell[][]][] = [
  ['a shared string', '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', [['Алматы']]],
  [
    'runs joined and phonetics left out',
    '<row r="1"><c r="A1" t="s"><v>1</v></c></row>',
    [['Қазақ']],
  ],
  [
    'an empty shared string',
    '<row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1"><v>1</v></c></row>',
    [[null, 1]],
  ],
  [
    'an inline string',
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Өзен</t></is></c></row>',
    [['Өзен']],
  ],
  [
    'inline runs',
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>',
    [['a b']],
  ],
  [
    'text of a formula',
    '<row r="1"><c r="A1" t="str"><f>A2&amp;"x"</f><v>ә&amp;б</v></c></row>',
    [['ә&б']],
  ],
  [
    'booleans',
    '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c t="b"><v>true</v></c></row>',
    [[true, false, true]],
  ],
  [
    'escapes',
    '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_c</t></is></c></row>',
    [['a\rb_c']],
  ],
  [
    'character references',
    '<row r="1"><c r="A1" t="inlineStr"><is><t>&#1179;&#x49B;&quot;&apos;&lt;&gt;</t></is></c></row>',
    [['ққ"\'<>']],
  ],
  [
    'preserved spaces',
    '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">  a </t></is></c></row>',
    [['  a ']],
  ],
  [
    'numbers of every kind',
    '<row r="1"><c><v>-0.5</v></c><c><v>1E+3</v></c><c><v>0.1</v></c><c><v>123456789.12345678</v></c><c><v> 7 </v></c><c><v>-0</v></c></row>',
    [[-0.5, 1000, 0.1, 123456789.12345678, 7, 0]],
  ],
  [
    'cells without addresses',
    '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>',
    [[1, null, 3], [], [4]],
  ],
  ['rows numbered by their cells only', '<row><c r="B3"><v>1</v></c></row>', [[], [], [null, 1]]],
  [
    'rows out of order',
    '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    [[1], [], [3]],
  ],
  [
    'a row given twice',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>',
    [[1, 2]],
  ],
  [
    'cells out of order',
    '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>',
    [[1, null, 3]],
  ],
  [
    'single quotes and other order',
    "<row spans='1:2' r='1'><c t='s' s='0' r='B1'><v>0</v></c></row>",
    [[null, 'Алматы']],
  ],
  [
    'closed tags and blanks',
    '<row r="1" ><c r="A1" /><c r="B1" s="0"/><c r="C1" ><v >5</v ></c ></row >',
    [[null, null, 5]],
  ],
  ['lower case addresses', '<row r="1"><c r="c1"><v>1</v></c></row>', [[null, null, 1]]],
  [
    'comments and CDATA',
    '<row r="1"><!-- <c r="A1"><v>9</v></c> --><c r="A1" t="str"><v><![CDATA[a<b]]></v></c></row>',
    [['a<b']],
  ],
  [
    'an extension inside a cell',
    '<row r="1"><c r="A1"><v>1</v><extLst><ext><x:c xmlns:x="u">2</x:c></ext></extLst></c><c r="B1"><v>3</v></c></row>',
    [[1, 3]],
  ],
  [
    'ISO dates of strict files',
    '<row r="1"><c t="d"><v>2025-03-05T00:00:00</v></c><c t="d"><v>2025-03-05T10:20:30.000</v></c><c t="d"><v>2025-03-05</v></c></row>',
    [['2025-03-05', '2025-03-05T10:20:30', '2025-03-05']],
  ],
  [
    'values after a million styled empty rows',
    `<row r="1"><c r="A1"><v>1</v></c></row>${'<row r="2" s="1" customFormat="1"/>'.repeat(1000)}`,
    [[1]],
  ],
];

function rewrite(
  book: { name: string; content: Buffer | string }[],
  change: (name: string, text: string) => string | Buffer,
) {
  return writeZip(book.map((f) => ({ ...f, content: change(f.name, String(f.content)) })));
}

const plainRows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row>';
const plainBook = () =>
  bookFiles({ sheets: [{ name: 'Жобалар', xml: sheetData(plainRows) }], strings, formats: [14] });
const plainExpected = [['Алматы', '2023-03-15']];

function withPrefix(text: string): string {
  return text
    .replaceAll(/<(\/?)(?!\?|!|Relationship|Types|Default|Override)(\w+)/g, '<$1x:$2')
    .replace(
      'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
      'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
    );
}

function utf16(text: string, isBig: boolean): Buffer {
  const bytes = Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

const isXmlPart = (name: string) => name.startsWith('xl/') && name.endsWith('.xml');

const packages: [title: string, make: () => Buffer][] = [
  [
    'namespace prefixes',
    () => rewrite(plainBook(), (name, text) => (isXmlPart(name) ? withPrefix(text) : text)),
  ],
  [
    'strict namespaces',
    () =>
      rewrite(plainBook(), (_, text) =>
        text
          .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', strict)
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
  ],
  [
    'parts in UTF-16 LE',
    () => rewrite(plainBook(), (name, text) => (isXmlPart(name) ? utf16(text, false) : text)),
  ],
  [
    'parts in UTF-16 BE',
    () => rewrite(plainBook(), (name, text) => (isXmlPart(name) ? utf16(text, true) : text)),
  ],
  ['a byte order mark in every part', () => rewrite(plainBook(), (_, text) => `\ufeff${text}`)],
  [
    'absolute targets',
    () =>
      rewrite(plainBook(), (name, text) =>
        name.endsWith('workbook.xml.rels') ? text.replaceAll('Target="', 'Target="/xl/') : text,
      ),
  ],
  [
    'entry names in other case, as 1C writes them',
    () =>
      writeZip(
        plainBook().map((f) => ({
          ...f,
          name: f.name.replace('sharedStrings', 'SharedStrings').replace('sheet1', 'Sheet1'),
        })),
      ),
  ],
  ['stored, not deflated', () => writeZip(plainBook().map((f) => ({ ...f, isStored: true })))],
  ['a comment at the end', () => withComment(plainZip())],
  [
    'no relationships of the workbook',
    () => writeZip(plainBook().filter((f) => !f.name.endsWith('workbook.xml.rels'))),
  ],
  [
    'no content types that say so',
    () =>
      rewrite(plainBook(), (name, text) =>
        name.startsWith('[Content') ? text.replaceAll(/<Override[^>]*>/g, '') : text,
      ),
  ],
];

function plainZip(): Buffer {
  return writeZip(plainBook());
}

function withComment(zip: Buffer): Buffer {
  const comment = Buffer.from('комментарий');
  zip.writeUInt16LE(comment.length, zip.length - 2);
  return Buffer.concat([zip, comment]);
}

describe('forms of xlsx (I-22)', () => {
  it.each(forms)('reads %s', async (_, rows, expected) => {
    expect(await firstRows(makeSheetBook(rows, { strings }))).toEqual(expected);
  });

  it.each(packages)('reads a package with %s', async (_, make) => {
    const { sheets } = await readBytes(make());
    expect(sheets[0]?.name).toBe('Жобалар');
    expect(sheets[0]?.rows).toEqual(plainExpected);
  });

  it('reads rich text and strings that cross the borders of chunks', async () => {
    const texts = Array.from(
      { length: 30_000 },
      (_, n) => `Ұлттық «ғылым» ${n} ` + 'ө'.repeat(n % 97),
    );
    const items = texts.map((text, n) =>
      n % 10 === 0 ? `<si><r><t>${text}</t></r></si>` : `<si><t>${text}</t></si>`,
    );
    const rows = texts.map(
      (_, n) =>
        `<row r="${n + 1}"><c r="A${n + 1}" t="s"><v>${n}</v></c><c r="B${n + 1}" t="inlineStr"><is><t>${texts[n]}</t></is></c></row>`,
    );
    const read = await firstRows(makeSheetBook(rows.join(''), { strings: items.join('') }));
    expect(read.length).toBe(texts.length);
    const wrong = read.filter((row, n) => row[0] !== texts[n] || row[1] !== texts[n]);
    expect(wrong).toEqual([]);
  });

  it('keeps rows of a large sheet that turns out of order after thousands of rows', async () => {
    const numbers = [...Array.from({ length: 60_000 }, (_, n) => n + 2), 1];
    const rows = numbers.map((n) => `<row r="${n}"><c r="A${n}"><v>${n}</v></c></row>`);
    const read = await firstRows(makeSheetBook(rows.join('')));
    expect(read.length).toBe(60_001);
    const { sink, sheets } = collectSheets();
    await readBytes(makeSheetBook(rows.join('')), 'a.xlsx', {}, sink);
    expect(sheets.map((sheet) => sheet.rows.length)).toEqual([60_001]);
    expect(read.every((row, n) => row[0] === n + 1)).toBe(true);
  });
});

describe('what is known of a sheet besides its values', () => {
  it('I-26 lists hidden sheets, rows and columns, and merges', async () => {
    const xml = worksheet(
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/></cols><sheetData><row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
    );
    const { sheets } = await readBytes(
      makeBook({
        sheets: [
          { name: 'a', xml },
          { name: 'b', xml, state: 'hidden' },
          { name: 'c', xml, state: 'veryHidden' },
        ],
      }),
    );
    expect(sheets.map((sheet) => sheet.visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
    expect(sheets[0]?.end).toMatchObject({
      hiddenRows: [1],
      hiddenColumns: [1, 2],
      merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
    });
  });

  it('I-15 leaves out charts and macro sheets and says that there are macros', async () => {
    const xml = sheetData('<row r="1"><c><v>1</v></c></row>');
    const book = makeBook({
      isMacroBook: true,
      sheets: [
        { name: 'Данные', xml },
        { name: 'Диаграмма', xml, type: 'chartsheet' },
        { name: 'Макрос', xml, type: 'xlMacrosheet' },
      ],
    });
    const { notes, sheets } = await readBytes(book);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Данные']);
    expect(notes).toMatchObject({
      format: 'xlsm',
      hasMacros: true,
      skippedSheets: ['Диаграмма', 'Макрос'],
    });
  });

  it('I-14 keeps the stored value of a link to another file and marks it', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>[1]Лист1!A1</f><v>5</v></c><c r="B1"><f>\'[2]My sheet\'!B2+1</f><v>6</v></c><c r="C1"><f>SUM(Table1[2020])</f><v>7</v></c></row>';
    const { sheets } = await readBytes(makeSheetBook(rows));
    expect(sheets[0]?.rows).toEqual([[5, 6, 7]]);
    expect(sheets[0]?.end.problems.map((p) => [p.column, p.code])).toEqual([
      [0, 'LINK_TO_OTHER_FILE'],
      [1, 'LINK_TO_OTHER_FILE'],
    ]);
  });

  it('I-27 I-28 I-30 marks errors, formulas without a result and numbers that lost digits', async () => {
    const rows =
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>A2</f></c><c r="C1"><v>123456789012345680</v></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><v>1</v></c></row>';
    const { sheets } = await readBytes(makeSheetBook(rows));
    expect(sheets[0]?.rows).toEqual([[null, null, 123456789012345680, null, 1]]);
    expect(sheets[0]?.end.problems).toEqual([
      { row: 0, column: 0, code: 'CELL_ERROR', text: '#DIV/0!' },
      { row: 0, column: 1, code: 'FORMULA_NOT_CALCULATED', text: '' },
      { row: 0, column: 2, code: 'PRECISION_LOST', text: '123456789012345680' },
    ]);
  });

  it('stops after the first rows for a preview', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, n) => `<row r="${n + 1}"><c><v>${n}</v></c></row>`,
    );
    const { sheets } = await readBytes(makeSheetBook(rows.join('')), 'a.xlsx', {
      sheetRowLimit: 200,
    });
    expect(sheets[0]?.rows.length).toBe(200);
    expect(sheets[0]?.end.isCut).toBe(true);
  });
});
