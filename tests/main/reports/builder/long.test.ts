import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { withReport } from '#main/reports/catalogue/buildReport.ts';
import { exportReport } from '#main/reports/exportReport.ts';
import { fillReport } from '#main/reports/templateFill/fillReport.ts';
import { forkWorker } from '#tests/helpers/importFile.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { bigPlan } from '#tests/bench/benchWorkspace.ts';
import { commit } from '#tests/bench/commitBench.ts';
import { readParts } from '#tests/main/writing/readParts.ts';
import { built, choiceOf, preview, tableIn } from './builtBy.ts';

const count = 50_000;

const report = built('projects', {
  columns: ['code', 'title', 'leadOrganisation', 'status', 'endDate', 'budget'].map((key) => ({
    key,
    width: 16,
    total: key === 'budget' ? 'sum' : null,
  })),
  sort: [{ key: 'endDate', descending: false }],
  groups: [{ key: 'status', by: null }],
});

test('50,000 projects are previewed by their first rows and streamed to xlsx and into a template within memory', async () => {
  const ctx = await testWorkspace();
  await commit(ctx, bigPlan(count));
  const table = tableIn(await preview(ctx, report));
  expect([table.rowCount, table.rows.length]).toEqual([count, 100]);
  expect(table.sums?.[0]?.values.length).toBeGreaterThan(0);

  const folder = tempFolder();
  const file = path.join(folder, 'long.xlsx');
  const choice = choiceOf(report);
  const signal = new AbortController().signal;
  const before = process.memoryUsage().rss;
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const rows = await withReport(ctx, choice, { appVersion: 'test' }, (whole) =>
    exportReport(whole, { format: 'xlsx', path: file, forkWorker, print: null, signal }),
  );
  clearInterval(watch);
  expect(rows).toBeGreaterThanOrEqual(count);
  expect(statSync(file).size).toBeGreaterThan(500_000);
  expect((most - before) / 1024 / 1024).toBeLessThan(150);

  const template = path.join(folder, 'template.xlsx');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Лист');
  sheet.getRow(2).values = ['{{#rows}}{{number}}', '{{code}}', '{{title}}', '{{budget}}'];
  sheet.getCell('D3').value = { formula: 'SUM(D2)' };
  await book.xlsx.writeFile(template);
  const filled = path.join(folder, 'filled.xlsx');
  await withReport(ctx, choice, { appVersion: 'test' }, (whole) =>
    fillReport(whole, { template, path: filled, forkWorker, signal }),
  );
  const parts = await readParts(readFileSync(filled));
  const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(xml.match(/<row /gu)?.length).toBe(count + 1);
  expect(xml).toContain(`SUM(D2:D${count + 1})`);
}, 300_000);
