import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { PrintedPage, PrintPdf } from '#main/files/printedPage.ts';
import { exportReport, type ReportTarget } from '#main/reports/exportReport.ts';
import type { BuiltReport, ModelValue } from '#shared/report/reportModel.ts';
import { forkWorker } from '#tests/helpers/importFile.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { kitchenSink } from '#tests/main/writing/kitchenSink.ts';
import { registerModel, registerRow, registerRows } from '#tests/main/writing/registerModel.ts';

const report: BuiltReport = { model: kitchenSink('kk', 'ru'), streams: {} };

/** Stands for the window: keeps the page and gives bytes back. */
function printer(): { pages: PrintedPage[]; print: PrintPdf } {
  const pages: PrintedPage[] = [];
  return {
    pages,
    print: (page) => {
      pages.push(page);
      return Promise.resolve(Buffer.from('%PDF'));
    },
  };
}

function target(more: Partial<ReportTarget> & Pick<ReportTarget, 'format'>): ReportTarget {
  const { signal } = new AbortController();
  const file = path.join(tempFolder(), `report.${more.format}`);
  return { path: file, forkWorker, print: null, signal, ...more };
}

test('a page is printed without its style, upright, or with words of a record as its foot', async () => {
  const { pages, print } = printer();
  const asked = target({ format: 'pdf', print });
  const model = { ...report.model, footer: '<b>{page}</b> & {pages}' };
  expect(await exportReport({ model, streams: {} }, asked)).toBe(12);
  const [page] = pages;
  expect(page?.isLandscape).toBe(true);
  expect(page?.html('abc"').match(/<style nonce="abc"">/gu)).toHaveLength(1);
  expect(page?.footer).toContain('&lt;b&gt;<span class="pageNumber"></span>&lt;/b&gt; &amp; <span');
  expect(readFileSync(asked.path, 'latin1')).toBe('%PDF');
});

test('a report that nothing can print is refused, and so is one that nobody could turn over', async () => {
  await expect(exportReport(report, target({ format: 'pdf' }))).rejects.toMatchObject({
    code: 'PDF_NEEDS_WINDOW',
  });
  const { model, table } = registerModel('ru', []);
  const long = { ...model, sections: [{ ...table, rowCount: 5001 }] };
  for (const format of ['pdf', 'docx'] as const) {
    const asked = target({ format, print: printer().print });
    await expect(exportReport({ model: long, streams: {} }, asked)).rejects.toMatchObject({
      code: 'REPORT_TOO_LONG',
      data: { rows: 5001, limit: 5000 },
    });
    expect(existsSync(asked.path)).toBe(false);
  }
});

test.each(['xlsx', 'docx', 'csv', 'json', 'pdf'] as const)(
  'a cancelled %s leaves a file behind or takes the place of an earlier one',
  async (format) => {
    const abort = new AbortController();
    const asked = target({ format, print: printer().print, signal: abort.signal });
    writeFileSync(asked.path, 'old');
    const batch = [...registerRows('ru', 200)].map((row, index) => registerRow(row, index + 1));
    let isClosed = false;
    async function* rows(): AsyncGenerator<ModelValue[][]> {
      try {
        for (let index = 0; ; index += 1) {
          if (index === 3) abort.abort();
          yield await Promise.resolve(batch);
        }
      } finally {
        isClosed = true;
      }
    }
    const { model } = registerModel('ru', []);
    const writing = exportReport({ model, streams: { register: rows() } }, asked);
    await expect(writing).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(readdirSync(path.dirname(asked.path))).toEqual([`report.${format}`]);
    expect(readFileSync(asked.path, 'utf8')).toBe('old');
    expect(isClosed).toBe(true);
  },
);

test('a long table of a model loses rows or links on its way to the writing process', async () => {
  const rows = [...registerRows('en', 2300)].map((row, index) => registerRow(row, index + 1));
  const { model } = registerModel('en', rows);
  const asked = target({ format: 'json' });
  const seen: number[] = [];
  await exportReport({ model, streams: {} }, { ...asked, onProgress: (done) => seen.push(done) });
  expect(JSON.parse(readFileSync(asked.path, 'utf8'))).toEqual(model);
  expect(seen.at(-1)).toBe(2300);
});
