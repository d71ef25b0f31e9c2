import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import { expect, test } from 'vitest';
import { decimalOfMoney } from '#shared/domain/money.ts';
import { languages } from '#shared/domain/language.ts';
import type { ModelValue } from '#shared/report/reportModel.ts';
import { writeXlsx } from '#main/workers/writing/xlsx/writeXlsx.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { nastyRows, writeRegister } from './writeRegister.ts';

const heads = 6;
const firstRow = heads + 1;

async function readBook(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

function firstSheet(book: ExcelJS.Workbook): Worksheet {
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** What exceljs gives for a cell: dates as midnight in UTC, and `_x0041_` of inline text not decoded. */
function expected(cell: ModelValue): unknown {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'object') return Number(decimalOfMoney(cell));
  return /^\d{4}-\d\d-\d\d$/u.test(cell)
    ? new Date(`${cell}T00:00:00.000Z`)
    : cell.replace('_x0041_', '_x005F_x0041_');
}

test.each(languages)(
  'every cell in %s is read back as what it was, with its type',
  async (language) => {
    const { path, rows } = await writeRegister(language, nastyRows(language, 40));
    const sheet = firstSheet(await readBook(path));
    const read = rows.map((row, index) =>
      row.map((_, column) => sheet.getCell(firstRow + index, column + 1).value),
    );
    expect(read).toEqual(rows.map((row) => row.map(expected)));
  },
);

test('dates, money and whole numbers carry the formats of an official table', async () => {
  const { path, table, rows } = await writeRegister('ru', nastyRows('ru', 40));
  const sheet = firstSheet(await readBook(path));
  const column = (key: string): number => table.columns.findIndex((c) => c.key === key);
  const format = (key: string, row: number): string | undefined =>
    sheet.getCell(firstRow + row, column(key) + 1).numFmt;
  expect(format('startDate', 0)).toBe('dd.mm.yyyy');
  expect(format('scientists', 0)).toBe('#,##0');
  const inYen = rows.findIndex((row) => row[column('currency')] === 'JPY');
  const inTenge = rows.findIndex((row) => row[column('currency')] === 'KZT');
  expect(format('budget', inYen)).toBe('#,##0');
  expect(format('budget', inTenge)).toBe('#,##0.00');
});

test('the head is frozen, filtered, printed on every page, and one A4 landscape page wide', async () => {
  const { path, table } = await writeRegister('ru', nastyRows('ru', 40));
  const sheet = firstSheet(await readBook(path));
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: heads });
  expect(sheet.autoFilter).toBe('A6:N46');
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '6:6',
  });
  expect(sheet.headerFooter.oddFooter).toContain('Страница &P из &N');
  expect(sheet.getRow(heads).values).toEqual([
    undefined,
    ...table.columns.map(({ title }) => title),
  ]);
  const widths = table.columns.map((_, index) => sheet.getColumn(index + 1).width ?? 0);
  expect(widths.map((width) => Math.round((width - 0.71) * 100) / 100)).toEqual(
    table.columns.map(({ width }) => width),
  );
});

test('the title block is merged over the width of the table and says date and selection', async () => {
  const { path, model, table } = await writeRegister('kk', nastyRows('kk', 3));
  const sheet = firstSheet(await readBook(path));
  const lines = [model.office, model.title, ...model.facts];
  expect(lines.map((_, index) => sheet.getCell(index + 1, 1).value)).toEqual(lines);
  for (const row of [1, 2, 3, 4]) {
    expect(sheet.getCell(row, table.columns.length).master.address).toBe(`A${row}`);
  }
});

test('totals are formulas over exactly the rows, one line per currency, with their values', async () => {
  const projects = nastyRows('ru', 40);
  const { path } = await writeRegister('ru', projects);
  const sheet = firstSheet(await readBook(path));
  const last = firstRow + projects.length - 1;
  const sum = (numbers: (number | null)[]): number =>
    numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
  const value = (row: number, column: string): unknown => sheet.getCell(`${column}${row}`).value;
  expect(value(last + 1, 'A')).toEqual({
    formula: `"Всего проектов: "&ROWS(A7:A${last})`,
    result: 'Всего проектов: 40',
  });
  expect(value(last + 1, 'M')).toEqual({
    formula: `SUM(M$7:M$${last})`,
    result: sum(projects.map(({ scientists }) => scientists)),
  });
  expect(value(last + 1, 'N')).toEqual({
    formula: `SUM(N$7:N$${last})`,
    result: sum(projects.map(({ youngScientists }) => youngScientists)),
  });
  ['KZT', 'EUR', 'JPY', 'USD'].forEach((currency, index) => {
    const row = last + 2 + index;
    const minor = sum(
      projects.map(({ budget }) => (budget?.currency === currency ? budget.minor : 0)),
    );
    expect(value(row, 'A')).toContain(`(${currency})`);
    expect(value(row, 'L')).toBe(currency);
    expect(value(row, 'K')).toEqual({
      formula: `SUMIFS(K$7:K$${last},L$7:L$${last},"${currency}")`,
      result: Number(decimalOfMoney({ minor, currency })),
    });
  });
});

test('a second sheet states the parameters and what the figures mean', async () => {
  const { path, model } = await writeRegister('ru', nastyRows('ru', 3));
  const book = await readBook(path);
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    'Реестр проектов',
    'Определения и параметры',
  ]);
  const texts = new Map<unknown, unknown>();
  book.worksheets[1]?.eachRow((row) => texts.set(row.getCell(1).value, row.getCell(2).value));
  for (const { name, value } of model.notes.parameters) expect(texts.get(name)).toBe(value);
  for (const { term, meaning } of model.notes.definitions) expect(texts.get(term)).toBe(meaning);
});

test('an empty register is a whole table with zero totals, not a broken file', async () => {
  const { path } = await writeRegister('en', []);
  const sheet = firstSheet(await readBook(path));
  expect(sheet.getCell('B7').value).toBeNull();
  expect(sheet.getCell('A8').value).toEqual({
    formula: '"Total projects: "&0',
    result: 'Total projects: 0',
  });
  expect(sheet.autoFilter).toBe('A6:N7');
});

test('the same report is the same file byte by byte, and says who issued it and when', async () => {
  const first = await writeRegister('ru', nastyRows('ru', 20));
  const second = await writeRegister('ru', nastyRows('ru', 20));
  expect(readFileSync(first.path).equals(readFileSync(second.path))).toBe(true);
  const book = await readBook(first.path);
  expect(book.creator).toBe(first.model.office);
  expect(book.title).toBe('Реестр проектов');
  expect(book.created).toEqual(new Date('2025-03-05T05:00:00.000Z'));
});

test('rows in batches of any size give the same file as rows at once', async () => {
  const { path, model, rows } = await writeRegister('ru', nastyRows('ru', 20));
  const batched = join(temporaryFolder(), 'batched.xlsx');
  async function* batches(): AsyncGenerator<typeof rows> {
    yield [];
    for (const row of rows) yield await Promise.resolve([row]);
  }
  await writeXlsx({ model, streams: { register: batches() } }, batched);
  expect(readFileSync(batched).equals(readFileSync(path))).toBe(true);
});
