import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { commentWorkbook } from '#main/jobs/commentWorkbook.ts';
import { forkNode } from '#main/jobs/forkNode.ts';
import type { Cell, CellComment } from '#shared/domain/workbook.ts';
import { makePackage } from '#tests/fixtures/workbooks/packageForms.ts';
import { makeBook, makeSheetBook, worksheet } from '#tests/fixtures/workbooks/sheetXml.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { readFileWhole, type ReadBook } from '../reading/readBytes.ts';
import { workbookProgram } from '../reading/matrix/throughProcess.ts';
import { shownCells } from '../writing/libreOffice.ts';
import { asOpenDocument, commentsIn } from './openDocument.ts';

const forkWorker = forkNode(workbookProgram);
const never = () => new AbortController().signal;

async function commented(
  bytes: Buffer | string,
  name: string,
  comments: CellComment[],
): Promise<{ source: string; target: string }> {
  const folder = tempFolder();
  const source = path.join(folder, name);
  const target = path.join(folder, `${path.parse(name).name} commented.xlsx`);
  writeFileSync(source, bytes);
  await commentWorkbook(forkWorker, { source, target, comments }, never());
  return { source, target };
}

const cellsOf = ({ sheets }: ReadBook): [string, Cell[][]][] =>
  sheets.map(({ name, rows }) => [name, rows]);

/** A workbook as officers keep them: formulas, colours, a comment, a picture, a table, rules for cells. */
async function messyBook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Проекты');
  sheet.addRow(['Код', 'Сумма', 'Вдвое']);
  for (let row = 2; row <= 6; row += 1) {
    sheet.addRow([`AP${row}`, row * 100]);
    sheet.getCell(`C${row}`).value = { formula: `B${row}*2`, result: row * 200 };
  }
  sheet.getCell('A2').note = 'Старая заметка';
  sheet.getCell('B3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  sheet.addConditionalFormatting({
    ref: 'B2:B6',
    rules: [{ type: 'dataBar', priority: 1, cfvo: [{ type: 'min' }, { type: 'max' }] } as never],
  });
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const image = book.addImage({ buffer: pixel as never, extension: 'png' });
  sheet.addImage(image, 'E2:F4');
  const other = book.addWorksheet('Скрытый', { state: 'hidden' });
  other.addTable({
    name: 'Table1',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Имя' }, { name: 'Срок' }],
    rows: [
      ['Серік', '2025-03-05'],
      ['Ли', '05.03.2025'],
    ],
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

const remarks: CellComment[] = [
  { sheet: 'Проекты', row: 1, column: 0, text: 'Код занят' },
  { sheet: 'Проекты', row: 2, column: 1, text: 'Сумма не читается & <проверьте>' },
  { sheet: 'Проекты', row: 2, column: 1, text: 'Нет валюты' },
  { sheet: 'Скрытый', row: 1, column: 1, text: 'Күні түсініксіз: әіңғүұқөһ' },
  { sheet: 'Нет такого', row: 0, column: 0, text: 'никуда' },
];

describe('comments in the cells of a workbook', () => {
  it('stand where they belong, and all else is as it was', async () => {
    const { source, target } = await commented(await messyBook(), 'реестр.xlsx', remarks);
    expect(cellsOf(await readFileWhole(target))).toEqual(cellsOf(await readFileWhole(source)));
    const before = await asOpenDocument(source);
    const after = await asOpenDocument(target);
    expect(commentsIn(before)).toEqual(['Старая заметка']);
    expect(commentsIn(after)).toEqual([
      'Старая заметка|Код занят',
      'Сумма не читается &amp; &lt;проверьте&gt;|Нет валюты',
      'Күні түсініксіз: әіңғүұқөһ',
    ]);
    const plain = (xml: string) => ({
      formulas: xml.match(/table:formula="[^"]*"/gu),
      pictures: xml.match(/<draw:image/gu)?.length,
      rules: xml.match(/<calcext:conditional-format\b/gu)?.length,
      ranges: xml.match(/<table:database-range\b/gu)?.length,
    });
    expect(plain(after)).toEqual(plain(before));
    expect(plain(after).pictures).toBeGreaterThan(0);
  });

  it('are found by another library, which knows relative targets alone', async () => {
    const { target } = await commented(await messyBook(), 'a.xlsx', remarks);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(target);
    const note = book.getWorksheet('Проекты')?.getCell('B3').note;
    const texts = typeof note === 'object' ? note.texts?.map(({ text }) => text).join('') : note;
    expect(texts).toBe('Сумма не читается & <проверьте>\nНет валюты');
  });

  it.each(['prefixed', 'strict', '1C'] as const)(
    'are put into a package of form %s',
    async (form) => {
      const comments = [{ sheet: 'Жобалар', row: 0, column: 1, text: 'Күні қате' }];
      const { source, target } = await commented(makePackage(form), 'a.xlsx', comments);
      expect(cellsOf(await readFileWhole(target))).toEqual(cellsOf(await readFileWhole(source)));
      const again = path.join(tempFolder(), 'again.xlsx');
      const more = [{ sheet: 'Жобалар', row: 0, column: 0, text: 'Тағы бір ескерту' }];
      await commentWorkbook(forkWorker, { source: target, target: again, comments: more }, never());
      // LibreOffice reads neither strict nor prefixed packages of another system in full.
      if (form === '1C') {
        expect(commentsIn(await asOpenDocument(again))).toEqual(['Тағы бір ескерту', 'Күні қате']);
      }
      expect(cellsOf(await readFileWhole(again))).toEqual(cellsOf(await readFileWhole(source)));
    },
  );

  it('stand before what has to come after them in a sheet', async () => {
    const xml = worksheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="1" operator="equal"><formula>1</formula><extLst><ext uri="{x}"/></extLst></cfRule></conditionalFormatting><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><extLst><ext uri="{y}"/></extLst>',
    );
    const comments = [{ sheet: 'S', row: 0, column: 0, text: 'x' }];
    const { target } = await commented(
      makeBook({ sheets: [{ name: 'S', xml }] }),
      'a.xlsx',
      comments,
    );
    const { packageParts } = await import('#main/workers/writing/zip/packageParts.ts');
    const { readFileSync } = await import('node:fs');
    const parts = await packageParts(readFileSync(target));
    expect(String(parts.get('xl/worksheets/sheet1.xml'))).toMatch(
      /<pageMargins [^>]*\/><legacyDrawing [^>]*\/><extLst><ext uri="\{y\}"\/><\/extLst><\/worksheet>$/u,
    );
    expect(commentsIn(await asOpenDocument(target))).toEqual(['x']);
  });

  it('of more than a thousand cells are all there', async () => {
    const rows = Array.from(
      { length: 1_200 },
      (_, n) => `<row r="${n + 1}"><c><v>${n}</v></c></row>`,
    );
    const comments = rows.map((_, row) => ({ sheet: 'Лист1', row, column: 0, text: `№ ${row}` }));
    const { target } = await commented(makeSheetBook(rows.join('')), 'a.xlsx', comments);
    const found = commentsIn(await asOpenDocument(target));
    expect(found.length).toBe(1_200);
    expect(found.at(-1)).toBe('№ 1199');
  });
});

const table: Cell[][] = [
  ['Код', 'Название', 'Сумма', 'Есть'],
  ['007', '=1+1', 12.5, true],
  ['AP2', 'Қазақстан <&> "ғылымы"', -3, false],
];
const asBook = (bookType: 'biff8' | 'xlsb' | 'ods'): Buffer =>
  write(utils.book_new(utils.aoa_to_sheet(table), 'Лист'), {
    type: 'buffer',
    bookType,
    bookSST: true,
  }) as Buffer;
const csv = table.map((row) => row.map((cell) => String(cell)).join(';')).join('\n');

const others: [name: string, make: () => Buffer, sheet: string, rows: Cell[][]][] = [
  ['a.xls', () => asBook('biff8'), 'Лист', table],
  ['a.xlsb', () => asBook('xlsb'), 'Лист', table],
  ['a.ods', () => asBook('ods'), 'Лист', table],
  ['a.csv', () => iconv.encode(csv, 'rk1048'), 'a', table.map((row) => row.map(String))],
];

describe('the values of other formats with comments', () => {
  it.each(others)('%s becomes an xlsx of the same values', async (name, make, sheet, rows) => {
    const comments = [{ sheet, row: 1, column: 2, text: 'Нет валюты' }];
    const { target } = await commented(make(), name, comments);
    expect(cellsOf(await readFileWhole(target))).toEqual([[sheet, rows]]);
    expect(commentsIn(await asOpenDocument(target))).toEqual(['Нет валюты']);
    // What looks like a formula is text, and stays text.
    expect((await shownCells(target))[0]?.[1]?.[1]).toBe('=1+1');
  });

  it('keep dates as dates, merged cells, hidden sheets and long names', async () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([['Начало'], [{ t: 'n', v: 45_721, z: 'dd.mm.yyyy' }], ['x']]);
    sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 2, c: 1 } }];
    utils.book_append_sheet(book, sheet, 'Видимый');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['y']]), 'Скрытый');
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const bytes = write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer;
    const { source, target } = await commented(bytes, 'a.xls', []);
    const read = await readFileWhole(target);
    expect(cellsOf(read)).toEqual(cellsOf(await readFileWhole(source)));
    expect(read.sheets[0]?.rows[1]).toEqual(['2025-03-05']);
    expect(read.sheets[0]?.end.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 1 }]);
    expect(read.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden']);
  });
});

describe('a commented workbook that cannot be made', () => {
  it('leaves nothing behind when the source is damaged or the officer cancels', async () => {
    const folder = tempFolder();
    const source = path.join(folder, 'a.xlsx');
    const target = path.join(folder, 'b.xlsx');
    writeFileSync(source, makeSheetBook('<row><c><v>1</v></c></row>').subarray(0, 600));
    const file = { source, target, comments: [] };
    await expect(commentWorkbook(forkWorker, file, never())).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
    });
    writeFileSync(source, makeSheetBook('<row><c><v>1</v></c></row>'));
    const abort = new AbortController();
    abort.abort();
    await expect(commentWorkbook(forkWorker, file, abort.signal)).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });
});
