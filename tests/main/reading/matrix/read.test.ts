import { utils, write } from '@e965/xlsx';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Cell } from '#shared/domain/workbook.ts';
import { makeBiff5 } from '#tests/fixtures/workbooks/binaryBook.ts';
import * as hostile from '#tests/fixtures/workbooks/hostileBooks.ts';
import { makePackage } from '#tests/fixtures/workbooks/packageForms.ts';
import {
  makeBook,
  makeSheetBook,
  sheetData,
  worksheet,
} from '#tests/fixtures/workbooks/sheetXml.ts';
import { problemsOf, readThroughProcess, rowsOf } from './throughProcess.ts';

const inline = (...texts: string[]): string =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`).join('')}</row>`;
const dated = (workbookPr: string) =>
  makeSheetBook('<row><c s="1"><v>43831</v></c></row>', { formats: [14], workbookPr });
const serials = (...values: number[]) =>
  makeSheetBook(`<row>${values.map((value) => `<c s="1"><v>${value}</v></c>`).join('')}</row>`, {
    formats: [14],
  });

interface Reading {
  title: string;
  make: () => Buffer | string;
  name?: string;
  rows: Cell[][];
  problems?: string[];
}

const readings: Reading[] = [
  {
    title: 'I-09 an impossible address beside one that is fine',
    make: hostile.impossibleReference,
    rows: [[null, 2]],
    problems: ['0:0 BAD_REFERENCE'],
  },
  {
    title: 'I-12 headers named like parts of an object',
    make: () => makeSheetBook(inline('__proto__', 'constructor', 'toString')),
    rows: [['__proto__', 'constructor', 'toString']],
  },
  {
    title: 'I-14 a value from another file, with a note',
    make: () => makeSheetBook("<row><c><f>'[1]Свод'!A1</f><v>7</v></c></row>"),
    rows: [[7]],
    problems: ['0:0 LINK_TO_OTHER_FILE'],
  },
  { title: 'I-18 an xlsx named xls', make: () => dated(''), name: 'a.xls', rows: [['2020-01-01']] },
  {
    title: 'I-18 text named xlsx',
    make: () => 'a;b\n1;2\n',
    rows: [
      ['a', 'b'],
      ['1', '2'],
    ],
  },
  {
    title: 'I-18 a workbook of Excel 2003 named xlsx',
    make: () =>
      write(utils.book_new(utils.aoa_to_sheet([['Код', 5]]), 'S'), {
        type: 'buffer',
        bookType: 'biff8',
      }) as Buffer,
    rows: [['Код', 5]],
  },
  { title: 'I-20 date1904="1"', make: () => dated('date1904="1"'), rows: [['2024-01-02']] },
  { title: 'I-20 date1904="true"', make: () => dated('date1904="true"'), rows: [['2024-01-02']] },
  { title: 'I-20 date1904="false"', make: () => dated('date1904="false"'), rows: [['2020-01-01']] },
  {
    title: 'I-21 serials at the borders of the calendar',
    make: () => serials(1, 59, 61, 2_958_465),
    rows: [['1900-01-01', '1900-02-28', '1900-03-01', '9999-12-31']],
  },
  {
    title: 'I-21 serials that are no days',
    make: () => serials(60, -1, 2_958_466, 0.5),
    rows: [[60, -1, 2_958_466, '12:00:00']],
    problems: ['0:0 DATE_OUT_OF_RANGE', '0:1 DATE_OUT_OF_RANGE', '0:2 DATE_OUT_OF_RANGE'],
  },
  {
    title: 'I-22 x:workbook',
    make: () => makePackage('prefixed'),
    rows: [['Алматы', '2023-03-15']],
  },
  {
    title: 'I-22 strict OOXML',
    make: () => makePackage('strict'),
    rows: [['Алматы', '2023-03-15']],
  },
  {
    title: 'I-22 SharedStrings.xml of 1C',
    make: () => makePackage('1C'),
    rows: [['Алматы', '2023-03-15']],
  },
  {
    title: 'I-22 escapes and phonetics',
    make: () =>
      makeSheetBook(
        '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>a_x000D_b</t></is></c></row>',
        {
          strings:
            '<si><r><t>Қаз</t></r><r><t>ақ</t></r><rPh sb="0" eb="1"><t>кадзаку</t></rPh></si>',
        },
      ),
    rows: [['Қазақ', 'a\rb']],
  },
  {
    title: 'I-22 a workbook of Excel 95 that names no code page',
    make: () => makeBiff5([[iconv.encode('Наименование проекта', 'win1251'), 2.5]], null),
    rows: [['Наименование проекта', 2.5]],
  },
  {
    title: 'I-27 error values',
    make: () =>
      makeSheetBook(
        '<row><c t="e"><v>#REF!</v></c><c t="e"><v>#N/A</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><v>1</v></c></row>',
      ),
    rows: [[null, null, null, 1]],
    problems: ['0:0 CELL_ERROR', '0:1 CELL_ERROR', '0:2 CELL_ERROR'],
  },
  {
    title: 'I-28 a formula that was never calculated',
    make: () => makeSheetBook('<row><c><f>A2*2</f></c><c><v>1</v></c></row>'),
    rows: [[null, 1]],
    problems: ['0:0 FORMULA_NOT_CALCULATED'],
  },
  {
    title: 'I-29 numbers stored as text, with the signs they were typed with',
    make: () =>
      makeSheetBook(
        inline('1\u00a0234,56', '1\u202f234', '(123)', '12 345,6 тг', '\u221250', '080240012345'),
      ),
    rows: [['1\u00a0234,56', '1\u202f234', '(123)', '12 345,6 тг', '\u221250', '080240012345']],
  },
  {
    title: 'I-30 numbers that lost digits, as a cell and as csv shows them',
    make: () =>
      makeSheetBook('<row><c><v>1234567890123456000</v></c><c><v>800101300123</v></c></row>'),
    rows: [[1_234_567_890_123_456_000, 800_101_300_123]],
    problems: ['0:0 PRECISION_LOST'],
  },
  {
    title: 'I-30 an IIN that Excel has written to csv in scientific notation',
    make: () => 'ФИО;ИИН\nА. Серік;8,00101E+11\nБ. Ли;800101300123\n',
    name: 'a.csv',
    rows: [
      ['ФИО', 'ИИН'],
      ['А. Серік', '8,00101E+11'],
      ['Б. Ли', '800101300123'],
    ],
    problems: ['1:1 PRECISION_LOST'],
  },
  {
    title: 'I-33 a quote that is never closed',
    make: () => '№;Имя;Сумма\n1;"без конца;5\n2;имя;6\n',
    name: 'a.csv',
    rows: [
      ['№', 'Имя', 'Сумма'],
      ['1', '"без конца', '5'],
      ['2', 'имя', '6'],
    ],
    problems: ['1:1 BROKEN_QUOTE'],
  },
  {
    title: 'I-33 sep=, a break inside quotes and delimiters at the ends',
    make: () => 'sep=;\r\na;b;\r\n"x\r\ny";2;\r\n',
    name: 'a.csv',
    rows: [
      ['a', 'b'],
      ['x\r\ny', '2'],
    ],
  },
  {
    title: 'I-33 lines that end with CR',
    make: () => 'a;b\r1;2\r',
    name: 'a.csv',
    rows: [
      ['a', 'b'],
      ['1', '2'],
    ],
  },
  {
    title: 'I-34 a text above 32,767 letters, cut and named',
    make: () => hostile.longText(40_000),
    rows: [['я'.repeat(32_767)]],
    problems: ['0:0 CELL_TOO_LONG'],
  },
  {
    title: 'I-34 control characters and halves of letters in xlsx',
    make: () => makeSheetBook(inline('a_x0001_b', 'x_xD83D_y', 'ок')),
    rows: [['ab', 'x\ufffdy', 'ок']],
    problems: ['0:1 UNREADABLE_CHARACTERS'],
  },
  {
    title: 'I-34 control characters in csv',
    make: () => `a;b\nx\u0001y;${'z'.repeat(200)}\u0007\n`,
    name: 'a.csv',
    rows: [
      ['a', 'b'],
      ['xy', 'z'.repeat(200)],
    ],
  },
  {
    title: 'I-34 letters that turn the text round or cannot be seen, kept for matching to fold',
    make: () => makeSheetBook(inline('\u202eтекст', 'про\u200bект', '\u00adслово')),
    rows: [['\u202eтекст', 'про\u200bект', '\u00adслово']],
  },
  {
    title: 'I-35 rich text and a link with a script, as text alone',
    make: () =>
      makeBook({
        sheets: [
          {
            name: 'S',
            xml: worksheet(
              '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Жи</t></r><r><t>рный</t></r></is></c><c r="B1" t="str"><f>HYPERLINK("javascript:alert(1)","сайт")</f><v>сайт</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" location="javascript:alert(1)"/></hyperlinks><legacyDrawing r:id="rId1"/>',
            ),
          },
        ],
      }),
    rows: [['Жирный', 'сайт']],
  },
];

describe('files that are read, in the real process', () => {
  it.each(readings)('$title', async ({ make, name, rows, problems }) => {
    const book = await readThroughProcess(make(), name);
    expect(rowsOf(book)).toEqual(rows);
    expect(problemsOf(book)).toEqual(problems ?? []);
  });

  it('I-08 two cells in opposite corners cost no rows between them', async () => {
    const { sheets } = await readThroughProcess(hostile.hugeDimension());
    const filled = (sheets[0]?.rows ?? []).filter((row) => row.length > 0);
    expect(filled.map((row) => row.length)).toEqual([1, 16_384]);
  });

  it('I-15 macros are left out and told of', async () => {
    const sheets = [
      { name: 'Данные', xml: sheetData('<row><c><v>1</v></c></row>') },
      { name: 'Макрос', xml: '<xm:macrosheet/>', type: 'xlMacrosheet' },
    ];
    const extra = [{ name: 'xl/vbaProject.bin', content: 'MZ' }];
    const { notes, sheets: read } = await readThroughProcess(
      makeBook({ sheets, extra, isMacroBook: true }),
      'a.xlsm',
    );
    expect([notes.hasMacros, notes.skippedSheets]).toEqual([true, ['Макрос']]);
    expect(read.map(({ info, rows }) => [info.name, rows])).toEqual([['Данные', [[1]]]]);
  });

  it('I-26 hidden sheets, rows and columns are listed', async () => {
    const xml = worksheet(
      '<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c><v>1</v></c><c><v>2</v></c></row><row r="2" hidden="true"><c><v>3</v></c></row></sheetData>',
    );
    const { sheets } = await readThroughProcess(
      makeBook({
        sheets: [
          { name: 'a', xml },
          { name: 'b', xml, state: 'veryHidden' },
        ],
      }),
    );
    expect(sheets.map(({ info }) => info.visibility)).toEqual(['visible', 'veryHidden']);
    expect(sheets[0]?.end).toMatchObject({ hiddenRows: [1], hiddenColumns: [1] });
  });
});
