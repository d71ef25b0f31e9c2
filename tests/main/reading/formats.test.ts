import { set_cptable, utils, write } from '@e965/xlsx';
import type { BookType, CellObject, WorkBook } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Cell, WorkbookFormat } from '#shared/domain/workbook.ts';
import { makeBiff5 } from '#tests/fixtures/workbooks/binaryBook.ts';
import { readBytes } from './readBytes.ts';

set_cptable(codePages);

const rows: Cell[][] = [
  ['Код', 'Жобаның атауы', 'Сумма', 'Начало', 'Время', 'Активен'],
  ['KZ-2620', 'Өңірлік қауіпсіздік', 1234567.89, '2025-03-05', '2025-03-05T10:20:30', true],
  [],
  ['AP09261083', 'Исследование «свойств»\nматериалов', -5, '1999-12-31', '12:00:00', false],
  [null, 'x & <y>', 0.1, '1900-01-01'],
];

const text = (v: string): CellObject => ({ t: 's', v });
const number = (v: number, z = 'General'): CellObject => ({ t: 'n', v, z });
const truth = (v: boolean): CellObject => ({ t: 'b', v });

/** The same table as another program holds it: serial numbers with formats. */
function makeSource(): WorkBook {
  const book = utils.book_new();
  for (const name of ['Жобалар', 'Жасырын']) {
    const sheet = utils.aoa_to_sheet([
      (rows[0] ?? []).map((cell) => text(String(cell))),
      [
        ...[text('KZ-2620'), text('Өңірлік қауіпсіздік'), number(1234567.89, '#,##0.00')],
        ...[number(45721, 'dd.mm.yyyy'), number(45721.43090277778, 'dd.mm.yyyy hh:mm:ss')],
        truth(true),
      ],
      [],
      [
        ...[text('AP09261083'), text('Исследование «свойств»\nматериалов'), number(-5)],
        ...[number(36525, 'yyyy-mm-dd'), number(0.5, 'h:mm'), truth(false)],
      ],
      [null, text('x & <y>'), number(0.1, '0%'), number(1, 'dd.mm.yyyy')],
    ]);
    sheet['!merges'] = [{ s: { r: 3, c: 0 }, e: { r: 4, c: 0 } }];
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return book;
}

function convert(bookType: BookType): Buffer {
  return write(makeSource(), { type: 'buffer', bookType }) as Buffer;
}

const formats: [bookType: BookType, format: WorkbookFormat][] = [
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsm'],
  ['xlsb', 'xlsb'],
  ['biff8', 'xls'],
];

describe('one table in every format', () => {
  it.each(formats)('is the same cell for cell as %s', async (bookType, format) => {
    const { notes, sheets } = await readBytes(convert(bookType), 'book.dat');
    expect(notes.format).toBe(format);
    expect(sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ['Жобалар', 'visible'],
      ['Жасырын', 'hidden'],
    ]);
    expect(sheets[0]?.rows).toEqual(rows);
    expect(sheets[0]?.end.merges).toEqual([{ top: 3, left: 0, bottom: 4, right: 0 }]);
  });

  it.each([1251, null])('is read from Excel 95 when the code page said is %s', async (codePage) => {
    const texts = ['Наименование проекта', 'Исследование материалов', 'Алматы'];
    const cells = texts.map((word) => [iconv.encode(word, 'win1251'), 2.5]);
    const { notes, sheets } = await readBytes(makeBiff5(cells, codePage), 'old.xls');
    expect(notes.format).toBe('xls');
    expect(sheets[0]?.rows).toEqual(texts.map((word) => [word, 2.5]));
  });

  it.each(['biff2', 'biff3', 'biff4', 'biff5'] as const)('is read from %s', async (bookType) => {
    const sheet = utils.aoa_to_sheet([
      ['Name', 'Amount'],
      ['abc', 2.5],
      [null, 7],
    ]);
    const bytes = write(utils.book_new(sheet, 'S'), {
      type: 'buffer',
      bookType: bookType as BookType,
    }) as Buffer;
    const { notes, sheets } = await readBytes(bytes, 'old.xls');
    expect(notes.format).toBe('xls');
    expect(sheets[0]?.rows).toEqual([
      ['Name', 'Amount'],
      ['abc', 2.5],
      [null, 7],
    ]);
  });
});
