import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { ModelColumn, ReportModel } from '#shared/report/reportModel.ts';
import { writeDocx } from '#main/workers/writing/docx/writeDocx.ts';
import { writeXlsx } from '#main/workers/writing/xlsx/writeXlsx.ts';
import { kitchenSink, plainTable } from './kitchenSink.ts';
import { readParts } from './readParts.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** A table with so many columns of names, as the control list has, and so many rows. */
function reportOf(count: number, rows: number): ReportModel {
  const columns = Array.from({ length: count }, (_, at): ModelColumn => ({
    key: `c${at}`,
    title: 'Ответственный исполнитель',
    type: 'text',
    width: 12,
  }));
  const row = columns.map(() => 'Сапаргалиев Есет');
  const values = Array.from({ length: rows }, () => row);
  const table = plainTable({ key: 'wide', title: 'Перечень', columns, rows: values });
  const model = kitchenSink('ru');
  return { ...model, sections: [table], appendices: [] };
}

async function documentOf(model: ReportModel): Promise<string> {
  const path = join(temporaryFolder(), 'report.docx');
  await writeDocx({ model, streams: {} }, path);
  return (await readParts(readFileSync(path))).get('word/document.xml') ?? '';
}

test('a document with a table too wide for A4 is set up for a lying A3, with letters that can be read', async () => {
  const wide = await documentOf(reportOf(18, 3));
  // Millimetres in twips: 420 by 297.
  expect(/<w:pgSz[^>]*>/u.exec(wide)?.[0]).toBe(
    '<w:pgSz w:w="23811" w:h="16837" w:orient="landscape"/>',
  );
  const sizes = [...wide.matchAll(/<w:sz w:val="(\d+)"/gu)].map((match) => Number(match[1]));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
  const narrow = await documentOf(reportOf(5, 3));
  expect(/<w:pgSz[^>]*>/u.exec(narrow)?.[0]).toContain('w:w="11905"');
});

test('the last row of a table stands alone on a page of a document', async () => {
  const document = await documentOf(reportOf(2, 6));
  const kept = document
    .split('<w:tr>')
    .slice(1)
    .map((row) => row.includes('<w:keepNext/>'));
  // The head, the first row and the last three but the very last, which ends the table.
  expect(kept.slice(0, 7)).toEqual([true, true, false, false, true, true, false]);
});

test('a sheet too wide for A4 is set up for A3, and none of its words is broken', async () => {
  const path = join(temporaryFolder(), 'report.xlsx');
  await writeXlsx({ model: reportOf(18, 3), streams: {} }, path);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const [sheet] = book.worksheets;
  expect(sheet?.pageSetup).toMatchObject({ paperSize: 8, orientation: 'landscape', fitToWidth: 1 });
  expect(sheet?.getColumn(1).width).toBeGreaterThan(15);
  const xml = (await readParts(readFileSync(path))).get('xl/worksheets/sheet1.xml');
  expect(/<headerFooter[^>]*>/u.exec(xml ?? '')?.[0]).toBe('<headerFooter scaleWithDoc="0">');
});

test('a chart without anything to show leaves an empty sheet', async () => {
  const path = join(temporaryFolder(), 'report.xlsx');
  const model = reportOf(2, 0);
  const [table] = model.sections;
  if (table?.kind !== 'table') throw new Error('The report has no table');
  const chart = { kind: 'bars', title: 'Пусто', categoryKey: 'c0', valueKeys: ['c1'] } as const;
  const sections = [{ ...table, charts: [{ ...chart, valueKeys: ['c1'] }] }];
  await writeXlsx({ model: { ...model, sections }, streams: {} }, path);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  expect(book.worksheets).toHaveLength(2);
});
