import { beforeAll, expect, test } from 'vitest';
import type { BuiltReport } from '#shared/contract/builder.ts';
import type { ModelValue } from '#shared/report/reportModel.ts';
import { reportRows } from '#main/reports/catalogue/previewReport.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { built, cellsOf, choiceOf, preview, sampleWorkspace, tableIn } from './builtBy.ts';

let ctx: ServiceContext;

beforeAll(async () => {
  const sample = await sampleWorkspace();
  ctx = sample.ctx;
  return sample.close;
});

const behind = (report: BuiltReport, key: string) =>
  reportRows(ctx, choiceOf(report), { key, offset: 0, limit: 500 }, { appVersion: 'test' });

const minor = (value: ModelValue | undefined): number =>
  typeof value === 'object' && value !== null ? value.minor : Number.NaN;

test('every total opens the rows that it is made of, and says what it counts', async () => {
  const report = built('projects', {
    columns: [
      { key: 'code', width: 12, total: 'count' },
      { key: 'budget', width: 12, total: 'maximum' },
      { key: 'scientists', width: 12, total: 'average' },
    ],
  });
  const { figures } = tableIn(await preview(ctx, report));
  expect(figures.length).toBeGreaterThan(4);
  for (const { label, value, rowsKey, meaning, key } of figures) {
    expect([label, meaning]).not.toEqual([label, '']);
    const rows = await behind(report, rowsKey ?? '');
    expect(rows.rowCount).toBeGreaterThan(0);
    if (key.startsWith('code')) expect(rows.rowCount).toBe(value);
    if (key.startsWith('budget')) {
      expect(cellsOf(rows, 'budget').map(minor)).toEqual(
        Array.from({ length: rows.rowCount }, () => minor(value)),
      );
    }
    if (key.startsWith('scientists')) {
      const numbers = cellsOf(rows, 'scientists').map(Number);
      const sum = numbers.reduce((all, one) => all + one, 0);
      expect(sum / numbers.length).toBeCloseTo(Number(value));
    }
  }
});

test('a cell of a divided summary opens its own rows, not those of its whole line', async () => {
  const report = built('projects', {
    columns: [{ key: 'code', width: 12, total: null }],
    chart: {
      kind: 'stacked',
      category: { key: 'startDate', by: 'year' },
      series: { key: 'status', by: null },
      valueKey: null,
    },
  });
  const { rows, columns, cellKeys } = tableIn(await preview(ctx, report), 'summary');
  let counted = 0;
  for (const [at, row] of rows.slice(0, 4).entries()) {
    for (const [place, { type }] of columns.entries()) {
      const key = cellKeys?.[at]?.[place] ?? null;
      expect(key === null).toBe(type !== 'integer' || row[place] === null);
      if (key === null) continue;
      expect([key, (await behind(report, key)).rowCount]).toEqual([key, row[place]]);
      counted += 1;
    }
  }
  expect(counted).toBeGreaterThan(6);
});

test('an amount of a summary opens the rows of its currency', async () => {
  const report = built('fundingLines', {
    columns: [{ key: 'amount', width: 12, total: null }],
    chart: {
      kind: 'bars',
      category: { key: 'stage', by: null },
      series: null,
      valueKey: 'amount',
    },
  });
  const { rows, columns, cellKeys } = tableIn(await preview(ctx, report), 'summary');
  const place = columns.findIndex(({ type }) => type === 'money');
  const at = rows.findIndex((row) => row[place] !== null);
  const found = await behind(report, cellKeys?.[at]?.[place] ?? '');
  const sum = cellsOf(found, 'amount').reduce<number>((all, one) => all + minor(one), 0);
  expect(sum).toBe(minor(rows[at]?.[place]));
  await expect(behind(report, 'rows/999')).rejects.toMatchObject({ code: 'REPORT_ROWS_UNKNOWN' });
});

test('texts, and countries by their names, stand in the order of a dictionary, Kazakh letters too', async () => {
  const words = ['Өскемен', 'Ақтау', 'Әулиекөл', 'Қостанай', 'Орал', 'Кентау'];
  for (const [at, city] of words.entries()) {
    ctx.workspace.raw
      .prepare(
        'UPDATE organisations SET city = ? WHERE num = (SELECT min(num) + ? FROM organisations)',
      )
      .run(city, at);
  }
  const cities = async (descending: boolean) =>
    cellsOf(
      tableIn(
        await preview(
          ctx,
          built('organisations', {
            columns: [{ key: 'city', width: 12, total: null }],
            conditions: [{ key: 'city', is: 'isFilled', values: [], currency: null }],
            sort: [{ key: 'city', descending }],
          }),
        ),
      ),
      'city',
    ).filter((city) => typeof city === 'string' && words.includes(city));
  const ordered = ['Ақтау', 'Әулиекөл', 'Кентау', 'Қостанай', 'Орал', 'Өскемен'];
  const once = (list: ModelValue[]) => [...new Set(list)];
  expect(once(await cities(false))).toEqual(ordered);
  expect(once(await cities(true))).toEqual(ordered.toReversed());
  const countries = cellsOf(
    tableIn(
      await preview(
        ctx,
        built('organisations', {
          columns: [{ key: 'country', width: 12, total: null }],
          conditions: [{ key: 'country', is: 'isFilled', values: [], currency: null }],
          sort: [{ key: 'country', descending: false }],
        }),
      ),
    ),
    'country',
  ).map(String);
  expect(once(countries).length).toBeGreaterThan(3);
  expect(countries).toEqual(countries.toSorted((one, other) => one.localeCompare(other, 'en')));
});
