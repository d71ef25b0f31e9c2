import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { Language } from '#shared/domain/language.ts';
import type { ReportModel } from '#shared/report/reportModel.ts';
import { reportModel } from '#shared/report/reportModel.ts';
import { writeDocx } from '#main/workers/writing/docx/writeDocx.ts';
import { writeXlsx } from '#main/workers/writing/xlsx/writeXlsx.ts';
import { checkOrder } from './checkOrder.ts';
import { checkXml } from './checkXml.ts';
import { kitchenSink } from './kitchenSink.ts';
import { convertToPdf, shownSheets } from './libreOffice.ts';
import { readPartBytes, readParts } from './readParts.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const versions: readonly (readonly [Language, Language | null])[] = [
  ['kk', 'ru'],
  ['ru', null],
  ['en', null],
];

const writers = { xlsx: writeXlsx, docx: writeDocx };

async function written(
  format: keyof typeof writers,
  model: ReportModel,
): Promise<{ path: string; parts: Map<string, string> }> {
  const path = join(temporaryFolder(), `report.${format}`);
  await writers[format]({ model, streams: {} }, path);
  return { path, parts: await readParts(readFileSync(path)) };
}

/** Lines of a text as they stand on paper, where spaces and breaks are the printer's. */
const bare = (text: string): string => text.replaceAll(/[\s\u00A0]+/gu, '');

function pdfText(pdf: string): string {
  return bare(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }));
}

test('the fixture is a report that the contract allows', () => {
  for (const [language, second] of versions) {
    expect(() => reportModel.parse(kitchenSink(language, second))).not.toThrow();
  }
});

test.each(versions)(
  'every part of the files in %s and %s is whole XML that leads nowhere outside',
  async (...languages) => {
    for (const format of ['xlsx', 'docx'] as const) {
      const { parts } = await written(format, kitchenSink(...languages));
      for (const [name, xml] of parts) {
        if (!/\.(?:xml|rels)$/u.test(name)) continue;
        expect(() => checkXml(xml.replace(/^\uFEFF/u, '')), name).not.toThrow();
        expect(() => checkOrder(xml), name).not.toThrow();
        expect(xml, name).not.toContain('TargetMode="External"');
        if (!name.endsWith('.rels')) continue;
        const folder = posix.dirname(posix.dirname(name));
        for (const [, target = ''] of xml.matchAll(/Target="([^"]*)"/gu)) {
          const place = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
          expect([...parts.keys()], `${name} -> ${target}`).toContain(place);
        }
      }
      const types = parts.get('[Content_Types].xml') ?? '';
      for (const [, part = ''] of types.matchAll(/PartName="\/([^"]*)"/gu)) {
        expect([...parts.keys()], part).toContain(part);
      }
      expect([...parts.keys()].filter((name) => /vba|macro/iu.test(name))).toEqual([]);
    }
  },
);

test.each(['xlsx', 'docx'] as const)(
  'the same report is the same %s, byte by byte',
  async (format) => {
    const [first, second] = [
      await written(format, kitchenSink('kk', 'ru')),
      await written(format, kitchenSink('kk', 'ru')),
    ];
    expect(readFileSync(first.path).equals(readFileSync(second.path))).toBe(true);
  },
);

test('a link of the book leads to a sheet or a cell that is not there', async () => {
  const { path, parts } = await written('xlsx', kitchenSink('ru'));
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const names = book.worksheets.map(({ name }) => name);
  const links = [...parts].flatMap(([name, xml]) =>
    [...xml.matchAll(/<hyperlink ref="([A-Z]+\d+)" location="'([^']*)'!([A-Z]+\d+)"/gu)].map(
      ([, from = '', sheet = '', to = '']) => ({ name, from, sheet, to }),
    ),
  );
  // Three figures and three tables from the first sheet; three appendices and two chart sheets back.
  expect(links.length).toBeGreaterThanOrEqual(11);
  for (const { name, from, sheet, to } of links) {
    expect(names).toContain(sheet.replaceAll('&amp;', '&'));
    expect(to).toBe('A1');
    const index = Number(/sheet(\d+)\.xml$/u.exec(name)?.[1]) - 1;
    expect(book.worksheets[index]?.getCell(from).value, `${name} ${from}`).not.toBeNull();
  }
});

test('sums of groups, of currencies and of all are formulas that give what they say, without counting twice', async () => {
  const model = kitchenSink('en');
  const { path } = await written('xlsx', model);
  const sheets = await shownSheets(path);
  const rows = sheets.get('By party') ?? [];
  const line = (label: string): string[] =>
    rows.find(([first = '']) => first === label)?.slice(3, 8) ?? [];
  // LibreOffice has reckoned every formula anew; amounts are shown in thousands.
  expect(line('Europe. Total: 2')).toEqual(['20', '', '', '', '']);
  expect(line('+Алматы. Total: 1')).toEqual(['3', '', '0.0', '', '']);
  expect(line('Asia. Total: 2')).toEqual(['8', '', '', '', '']);
  const total = rows.findIndex(([first]) => first === 'Total: 4');
  expect(rows.slice(total, total + 4).map((row) => row.slice(3, 8))).toEqual([
    ['28', '', '', '', ''],
    ['', '', '12,345.7', '10,000.0', 'KZT'],
    ['', '', '250.0', '125.0', 'EUR'],
    ['', '', '1,500.0', '700.0', 'JPY'],
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const exact = book.getWorksheet('By party')?.getCell(`F${total + 2}`).value;
  expect(exact).toMatchObject({ result: 12_345_679.89 - 1 + 0.99 + 0.01 });
});

test('text from a record becomes a formula, in a book or in the workbook of a chart', async () => {
  for (const format of ['xlsx', 'docx'] as const) {
    const { path, parts } = await written(format, kitchenSink('ru'));
    for (const [name, bytes] of await readPartBytes(readFileSync(path))) {
      if (!name.endsWith('.xlsx')) continue;
      for (const [part, xml] of await readParts(bytes)) expect(xml, part).not.toContain('<f>');
    }
    for (const [name, xml] of parts) {
      const formulas = [...xml.matchAll(/<f>(.*?)<\/f>/gsu)].map(([, text]) => text ?? '');
      const foreign = formulas.filter((text) => /HYPERLINK|1\+1|cmd|A1$/u.test(text));
      expect(foreign, name).toEqual([]);
    }
  }
});

test.each(versions)(
  'LibreOffice opens the files in %s and %s and shows every text of the report',
  async (...languages) => {
    const model = kitchenSink(...languages);
    for (const format of ['xlsx', 'docx'] as const) {
      const { path } = await written(format, model);
      const text = pdfText(await convertToPdf(path));
      for (const section of model.sections) {
        expect(text).toContain(bare(section.title.split('\n')[0] ?? ''));
        if (section.kind !== 'table') continue;
        for (const { title } of section.charts) expect(text).toContain(bare(title));
        for (const [first] of section.rows) {
          if (typeof first === 'string') expect(text).toContain(bare(first));
        }
        expect(text).toContain(bare(section.footnote));
      }
      for (const fact of model.facts) expect(text).toContain(bare(fact));
      expect(text).toContain(bare('Ә. Қасымов'));
      expect(text).toContain(bare('=HYPERLINK("http://x")'));
    }
  },
  120_000,
);

test('a chart says other numbers than the cells that it draws', async () => {
  const { path, parts } = await written('xlsx', kitchenSink('ru'));
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const charts = [...parts].filter(([name]) => name.startsWith('xl/charts/'));
  expect(charts).toHaveLength(7);
  let compared = 0;
  for (const [name, xml] of charts) {
    for (const [, reference = '', cache = ''] of xml.matchAll(
      /<c:f>([^<]*)<\/c:f><c:(?:num|str)Cache>(.*?)<\/c:(?:num|str)Cache>/gsu,
    )) {
      const cached = [...cache.matchAll(/<c:pt idx="\d+"><c:v>([^<]*)<\/c:v>/gu)].map(
        ([, value]) => value,
      );
      const cells = [
        ...reference.matchAll(/'([^']*)'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?/gu),
      ].flatMap(([, sheet = '', column = '', from = '', to = from]) =>
        Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) =>
          book.getWorksheet(sheet)?.getCell(`${column}${Number(from) + at}`),
        ),
      );
      const values = cells.map((cell) => {
        const value = cell?.result ?? cell?.value ?? null;
        if (value instanceof Date) return String(value.getTime() / 86_400_000 + 25_569);
        if (typeof value === 'number') return String(value);
        return typeof value === 'string' ? value.replaceAll('&', '&amp;') : null;
      });
      expect(
        values.filter((value) => value !== null),
        `${name} ${reference}`,
      ).toEqual(cached);
      compared += cached.length;
    }
  }
  expect(compared).toBeGreaterThan(60);
});

test('a document of Word repeats the heads of its tables and numbers its pages', async () => {
  const { parts } = await written('docx', kitchenSink('en'));
  const document = parts.get('word/document.xml') ?? '';
  // Heads of figures, of two rows over groups, and of two plain tables.
  expect(document.match(/<w:tblHeader/gu)).toHaveLength(5);
  const foot = [...parts].find(([name]) => /word\/footer\d*\.xml/u.test(name))?.[1] ?? '';
  expect(foot).toMatch(/PAGE.*NUMPAGES/su);
  expect(document).toContain('w:val="Heading2"');
});
