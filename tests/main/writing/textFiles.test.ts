import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Cell } from '#shared/domain/workbook.ts';
import { reportModel, type ModelValue } from '#shared/report/reportModel.ts';
import { readWorkbook } from '#main/workers/reading/readWorkbook.ts';
import { csvText } from '#main/workers/writing/text/csvText.ts';
import { dividedDecimal } from '#main/workers/writing/text/dividedDecimal.ts';
import { jsonText } from '#main/workers/writing/text/jsonText.ts';
import { writeText } from '#main/workers/writing/text/writeText.ts';
import { pageHtml } from '#main/workers/writing/page/pageHtml.ts';
import { checkXml } from './checkXml.ts';
import { kitchenSink } from './kitchenSink.ts';
import { registerModel, registerRow } from './registerModel.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { nastyRows } from './writeRegister.ts';

async function whole(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

const kitchen = (language: 'kk' | 'ru' | 'en') => ({ model: kitchenSink(language), streams: {} });

test('a csv lacks its byte order mark, its separators or its line ends, so that Excel shows one column of signs', async () => {
  const text = await whole(csvText(kitchen('ru')));
  expect(text.startsWith('\uFEFFОбзор сотрудничества')).toBe(true);
  expect(text).toContain('\r\nЛюди;1500;;;;');
  expect(text).toContain('№;Сторона;Состояние;Проекты;');
});

test('I-38: a field of a csv begins with what a spreadsheet runs', async () => {
  for (const language of ['kk', 'ru', 'en'] as const) {
    const text = await whole(csvText(kitchen(language)));
    const fields = [...text.matchAll(/(?<=^|;|\n)(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(?=;|\r|$)/gu)];
    const risky = fields
      .map(([, quoted, bare]) => quoted ?? bare ?? '')
      .filter((field) => /^[=+@\t＝＋－＠]|^-(?!\d)/u.test(field));
    expect(risky).toEqual([]);
  }
});

test('amounts of a csv are other than the report says: in its scale, with every digit, in its decimal sign', async () => {
  expect(await whole(csvText(kitchen('ru')))).toContain('Деньги;12345,68889;10000;2345,68889;KZT;');
  expect(await whole(csvText(kitchen('en')))).toContain('Money;12345.68889;10000;2345.68889;KZT;');
  expect(dividedDecimal('-0.05', 1_000_000)).toBe('-0.00000005');
  expect(dividedDecimal('1234.50', 1)).toBe('1234.50');
  expect(dividedDecimal('2000000', 1_000_000)).toBe('2');
});

test('our own import reads a csv back with other texts than were written', async () => {
  const projects = nastyRows('ru', 20);
  const rows = projects.map((row, index) => registerRow(row, index + 1));
  const { model, table } = registerModel('ru', rows);
  const path = join(temporaryFolder(), 'register.csv');
  await writeText(csvText({ model, streams: {} }), path);
  const read: Cell[][] = [];
  await readWorkbook(path, {
    onSheet: () => {},
    onRows: (_, batch) => void read.push(...batch),
    onSheetEnd: () => {},
  });
  const start = read.findIndex((row) => row[1] === table.columns[1]?.title);
  const titles = read.slice(start + 1, start + 1 + rows.length).map((row) => row[2]);
  // The mark before what looks like a formula is what other programs expect; the rest is as it was.
  const unmarked = (text: string): string => text.replace(/^'(?=[=+\-@])/u, '');
  expect(titles.map((title) => unmarked(String(title).trim()))).toEqual(
    projects.map(({ title }) => title.trim()),
  );
});

test('streamed rows are lost, doubled or end up in another table of the JSON', async () => {
  const model = kitchenSink('en');
  const rows = (from: number): ModelValue[][] =>
    Array.from({ length: 700 }, (_, index) => [String(from + index), 1, 2, null]);
  async function* batches(from: number): AsyncGenerator<ModelValue[][]> {
    yield [];
    yield await Promise.resolve(rows(from).slice(0, 500));
    yield rows(from).slice(500);
  }
  const streams = { years: batches(0), behindPeople: batches(5000) };
  const read = reportModel.parse(JSON.parse(await whole(jsonText({ model, streams }))));
  const expected = structuredClone(model);
  for (const table of [...expected.sections, ...expected.appendices]) {
    if (table.kind !== 'table') continue;
    if (table.key === 'years') table.rows = rows(0);
    if (table.key === 'behindPeople') table.rows = rows(5000);
  }
  expect(read).toEqual(expected);
});

test('a stream without rows leaves JSON that cannot be read', async () => {
  async function* none(): AsyncGenerator<ModelValue[][]> {
    yield await Promise.resolve([]);
  }
  const text = await whole(jsonText({ model: kitchenSink('en'), streams: { years: none() } }));
  expect(() => reportModel.parse(JSON.parse(text))).not.toThrow();
});

test('I-40: a text of a record becomes markup, a style or a script of the printed page', async () => {
  const model = kitchenSink('ru');
  model.office = '<script>alert(1)</script>';
  model.facts = ['<style>p{}</style>', '" onload="x', '\u0000\u0007тихо'];
  const html = await whole(pageHtml({ model, streams: {} }));
  expect(html).not.toContain('<script');
  expect(html.match(/<style/gu)).toHaveLength(1);
  expect(html).not.toMatch(/ on\w+="|javascript:| src=| href=/u);
  expect(html).not.toContain('\u0000');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('тихо');
  // HTML closes some tags by itself; with those written out the page is whole XML.
  const closed = html
    .replace('<!doctype html>', '')
    .replaceAll(/<(meta|col|br)((?:\s[^>]*)?)>/gu, '<$1$2/>')
    .replaceAll('\u00A0', ' ');
  expect(() => checkXml(closed)).not.toThrow();
});

test('a page has no heads that repeat, no captions for its charts or no language', async () => {
  const html = await whole(pageHtml(kitchen('kk')));
  expect(html).toContain('<html lang="kk">');
  expect(html.match(/<thead>/gu)).toHaveLength(4);
  expect(html.match(/<svg /gu)).toHaveLength(7);
  expect(html.match(/<figcaption>/gu)).toHaveLength(7);
  expect(html).toContain('<th scope="colgroup" colspan="3">Қаржы</th>');
  expect(html).toMatch(/<tr class="sums"><th scope="row" colspan="3">Барлығы: 4<\/th>/u);
});
