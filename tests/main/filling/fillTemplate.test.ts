import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { TemplateData } from '#shared/report/templateData.ts';
import { fillTemplate } from '#main/workers/filling/fillTemplate.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { checkXml } from '#tests/main/writing/checkXml.ts';
import { shownCells } from '#tests/main/writing/libreOffice.ts';
import { readParts } from '#tests/main/writing/readParts.ts';
import { writeMessyTemplate, writeParts } from './messyTemplate.ts';

const rows = [
  [1, 'KZ-1', '=1+1', '2024-03-05', { minor: 100_050, currency: 'KZT' }],
  [2, 'KZ-2', 'Ғылым & <b>білім</b>', '2025-01-01', { minor: 200_000, currency: 'KZT' }],
  [3, 'KZ-3', '{{title}}', null, { minor: 300_000, currency: 'KZT' }],
] as const;

const data: TemplateData = {
  language: 'ru',
  amountScale: 1,
  values: {
    title: { value: 'Обзор & итоги', type: 'text', label: '' },
    office: { value: 'Комитет & Ко', type: 'text', label: '' },
    date: { value: '2026-03-16', type: 'date', label: '' },
    'count.rows': { value: 3, type: 'integer', label: '' },
    'figure.youngShare': { value: 0.425, type: 'percent', label: '' },
  },
  tables: [
    {
      key: 'rows',
      title: 'Проекты',
      columns: [
        { key: 'number', title: '№', type: 'rowNumber' },
        { key: 'code', title: 'Шифр', type: 'code' },
        { key: 'title', title: 'Название', type: 'text' },
        { key: 'startDate', title: 'Начало', type: 'date' },
        { key: 'budget', title: 'Бюджет', type: 'money' },
      ],
      rows,
    },
  ],
};

let folder = '';
let template = '';
let out = '';

beforeEach(async () => {
  folder = tempFolder();
  template = path.join(folder, 'template.xlsx');
  out = path.join(folder, 'out.xlsx');
  await writeMessyTemplate(template);
});

const fill = (filled: TemplateData = data, from = template) =>
  fillTemplate(from, filled, {
    path: out,
    temporary: path.join(folder, '.tmp'),
    signal: new AbortController().signal,
  });

async function openFilled(): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(out);
  return book;
}

const partsOf = (file: string) => readParts(readFileSync(file));

const sheetOf = (book: ExcelJS.Workbook, at: number): ExcelJS.Worksheet => {
  const sheet = book.worksheets[at];
  if (!sheet) throw new Error(`no sheet ${at}`);
  return sheet;
};

describe('a template as offices have them', () => {
  test('repeats the row with its look; amounts and dates are numbers, text from data stays text', async () => {
    await fill();
    const sheet = sheetOf(await openFilled(), 0);
    expect(sheet.getCell('A8').value).toBe(3);
    expect(sheet.getCell('B6').value).toBe('KZ-1');
    expect(sheet.getCell('E7').value).toBe(2000);
    expect(sheet.getCell('E7').numFmt).toBe('#,##0.00');
    expect(sheet.getCell('E8').fill).toMatchObject({ fgColor: { argb: 'FFFFF2CC' } });
    expect(sheet.getRow(8).height).toBe(31);
    expect(sheet.getCell('D6').value).toEqual(new Date('2024-03-05T00:00:00Z'));
    expect(sheet.getCell('D8').value).toBeNull();
    expect(sheet.getCell('F2').value).toEqual(new Date('2026-03-16T00:00:00Z'));
    expect(sheet.getCell('A2').value).toBe('на 16.03.2026, проектов 3');
    expect(sheet.getCell('A1').value).toMatchObject({
      richText: [{ text: 'Отчёт: ' }, { text: 'Обзор & итоги', font: { italic: true } }],
    });
  });

  test('formulas, merged cells, names, checks and comments move with the rows', async () => {
    await fill();
    const book = await openFilled();
    const sheet = sheetOf(book, 0);
    const formula = (cell: string): unknown => sheet.getCell(cell).formula;
    expect(['F6', 'F7', 'F8'].map(formula)).toEqual([
      'E6*(1+$F$11)',
      'E7*(1+$F$11)',
      'E8*(1+$F$11)',
    ]);
    expect(formula('E9')).toBe('SUM(E6:E8)');
    expect(formula('F9')).toBe('SUM(F6:F8)');
    expect(formula('B12')).toBe('A12*2');
    expect(formula('B13')).toBe('A13*2');
    expect(sheet.model.merges.toSorted()).toEqual(
      ['A14:B15', 'A1:F1', 'B6:C6', 'B7:C7', 'B8:C8'].toSorted(),
    );
    expect(sheetOf(book, 1).getCell('A1').formula).toBe("'Отчёт «за год»'!E9");
    expect(sheetOf(book, 1).getCell('A2').formula).toBe("COUNTA('Отчёт «за год»'!$B$6:$B$8)");
    expect(book.definedNames.getRanges('Всего').ranges).toEqual(["'Отчёт «за год»'!$E$9"]);
    const parts = await partsOf(out);
    expect(parts.get('xl/comments1.xml')).toContain('<comment ref="D14"');
    expect(parts.get('xl/drawings/vmlDrawing1.vml')).toMatch(/<x:Row>13<\/x:Row>/u);
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toContain('sqref="E6:E8"');
    expect(xml).toContain('$E$9/2');
    expect(xml).toMatch(/<formula1>\$F\$11<\/formula1>/u);
    expect(xml).toContain('Комитет &amp;amp;&amp;amp; Ко'.replaceAll('&amp;amp;', '&amp;'));
  });

  test('the picture stays byte for byte and moves; the chart draws all rows', async () => {
    const before = await partsOf(template);
    await fill();
    const parts = await partsOf(out);
    const picture = [...before.keys()].find((name) => name.endsWith('.png')) ?? '';
    expect(parts.get(picture)).toBe(before.get(picture));
    const drawing = parts.get('xl/drawings/drawing1.xml') ?? '';
    expect([...drawing.matchAll(/<xdr:row>(\d+)<\/xdr:row>/gu)].map(([, row]) => row)).toEqual(
      expect.arrayContaining(['15', '10', '22']),
    );
    const chart = parts.get('xl/charts/chart1.xml') ?? '';
    expect(chart).toContain('$E$6:$E$8');
    expect(chart).toContain('$B$6:$B$8');
    expect(chart).not.toContain('strCache');
  });

  test('every part is sound XML, no part is lost, nothing else has changed', async () => {
    const before = await partsOf(template);
    await fill();
    const parts = await partsOf(out);
    expect([...parts.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    for (const [name, text] of parts) if (/\.(?:xml|rels)$/u.test(name)) checkXml(text);
    for (const name of ['xl/styles.xml', 'xl/theme/theme1.xml', 'docProps/core.xml']) {
      expect(parts.get(name)).toBe(before.get(name));
    }
  });

  test('LibreOffice opens it and reckons the totals', async () => {
    await fill();
    const [report, summary] = await shownCells(out);
    const shown = (report ?? []).map((row) => row.slice(0, 6));
    expect(shown[5]).toEqual(['1', 'KZ-1', '', '05.03.2024', '1,000.50', '1120.56']);
    expect(shown[8]?.slice(3)).toEqual(['Итого', '6000.5', '6720.56']);
    expect(shown[0]?.[0]).toBe('Отчёт: Обзор & итоги');
    expect(summary?.[0]?.[0]).toBe('6000.5');
    expect(summary?.[1]?.[0]).toBe('3');
    expect(summary?.[2]).toEqual(['Доля: 42,50\u00A0%', '42.5%']);
  });
});

test('a table without rows leaves the row empty and its totals zero', async () => {
  const [table] = data.tables;
  if (!table) throw new Error('no table');
  await fill({ ...data, tables: [{ ...table, rows: [] }] });
  const sheet = sheetOf(await openFilled(), 0);
  expect(sheet.getCell('B6').value).toBeNull();
  expect(sheet.getCell('E7').formula).toBe('SUM(E6)');
});

test('unknown names are told with their places, all at once, and no file is written', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Лист');
  sheet.getCell('B2').value = '{{titel}} и {{figure.nothing}}';
  sheet.getCell('A4').value = '{{#rows}}{{cod}}';
  await book.xlsx.writeFile(template);
  await expect(fill()).rejects.toMatchObject({
    code: 'TEMPLATE_NAME_UNKNOWN',
    data: { names: 'titel (Лист!B2), figure.nothing (Лист!B2), cod (Лист!A4)' },
  });
  expect(existsSync(out)).toBe(false);
});

test('a file without marks, one that is no workbook and one that is a bomb are refused', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Лист').getCell('A1').value = 'текст';
  await book.xlsx.writeFile(template);
  await expect(fill()).rejects.toMatchObject({ code: 'TEMPLATE_NOTHING' });
  await writeParts(new Map([['a.txt', 'x']]), template);
  await expect(fill()).rejects.toMatchObject({ code: 'TEMPLATE_UNREADABLE' });
  await writeParts(new Map([['xl/workbook.xml', ' '.repeat(30_000_000)]]), template);
  await expect(fill()).rejects.toMatchObject({ code: 'FILE_UNSAFE' });
});

test('a mark that stands over runs of letters of different looks is found', async () => {
  const parts = new Map<string, string>(await partsOf(template));
  const strings = parts.get('xl/sharedStrings.xml') ?? '';
  parts.set(
    'xl/sharedStrings.xml',
    strings.replace('{{title}}</t>', '{{ti</t></r><r><rPr><b/></rPr><t>tle}}</t>'),
  );
  await writeParts(parts, template);
  await fill();
  expect(sheetOf(await openFilled(), 0).getCell('A1').text).toBe('Отчёт: Обзор & итоги');
});
