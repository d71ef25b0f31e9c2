import { beforeAll, expect, test } from 'vitest';
import type { BuiltReport } from '#shared/contract/builder.ts';
import type { ModelValue } from '#shared/report/reportModel.ts';
import { cellRowsKey } from '#shared/report/rowsKey.ts';
import { reportRows } from '#main/reports/catalogue/previewReport.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { openableOf } from '../catalogue/openable.ts';
import { built, cellsOf, choiceOf, preview, sampleWorkspace, tableIn } from './builtBy.ts';

let ctx: ServiceContext;

beforeAll(async () => {
  const sample = await sampleWorkspace();
  ctx = sample.ctx;
  return sample.close;
});

const behind = (report: BuiltReport, key: string) =>
  reportRows(ctx, choiceOf(report), { key, offset: 0, limit: 100_000 }, { appVersion: 'test' });

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
  const summary = tableIn(await preview(ctx, report), 'summary');
  const { rows, columns } = summary;
  let counted = 0;
  for (const [at, row] of rows.slice(0, 4).entries()) {
    for (const [place, { type }] of columns.entries()) {
      const key = cellRowsKey(summary, at, place);
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
  const summary = tableIn(await preview(ctx, report), 'summary');
  const { rows, columns } = summary;
  const place = columns.findIndex(({ type }) => type === 'money');
  const at = rows.findIndex((row) => row[place] !== null);
  const found = await behind(report, cellRowsKey(summary, at, place) ?? '');
  const sum = cellsOf(found, 'amount').reduce<number>((all, one) => all + minor(one), 0);
  expect(sum).toBe(minor(rows[at]?.[place]));
  await expect(behind(report, 'rows/line/999')).rejects.toMatchObject({
    code: 'REPORT_ROWS_UNKNOWN',
  });
});

test('the sums of a report, of its groups and of its summary open the rows that they add up', async () => {
  const report = built('fundingLines', {
    columns: [{ key: 'amount', width: 12, total: 'sum' }],
    groups: [
      { key: 'basis', by: null },
      { key: 'date', by: 'year' },
    ],
    chart: {
      kind: 'stacked',
      category: { key: 'date', by: 'year' },
      series: { key: 'stage', by: null },
      valueKey: 'amount',
    },
  });
  const model = await preview(ctx, report);
  const faults: unknown[] = [];
  const kinds = new Map<string, number>();
  for (const { kind, where, name, value, key } of openableOf(model)) {
    if (kind === 'cell' && !where.startsWith('summary')) continue;
    const rows = await behind(report, key ?? '');
    kinds.set(where.split(', ')[0] + kind, 1);
    const sum = cellsOf(rows, 'amount').reduce<number>((all, one) => all + minor(one), 0);
    if (typeof value === 'object' ? sum !== value?.minor : rows.rowCount !== value) {
      faults.push([where, name, key, value, rows.rowCount, sum]);
    }
  }
  expect(faults).toEqual([]);
  expect([...kinds.keys()].toSorted()).toEqual([
    'rowscount',
    'rowssum',
    'summarycell',
    'summarysum',
  ]);
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
