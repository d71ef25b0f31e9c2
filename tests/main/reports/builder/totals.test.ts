import { beforeAll, expect, test } from 'vitest';
import type { ModelValue } from '#shared/report/reportModel.ts';
import { cellRowsKey } from '#shared/report/rowsKey.ts';
import { reportRows } from '#main/reports/catalogue/previewReport.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { built, choiceOf, preview, sampleWorkspace, tableIn } from './builtBy.ts';

let ctx: ServiceContext;

beforeAll(async () => {
  const sample = await sampleWorkspace();
  ctx = sample.ctx;
  return sample.close;
});

const rowsOf = <Row>(sql: string): Row[] => ctx.workspace.raw.prepare(sql).all() as Row[];

const columns = (
  ...list: [key: string, total: 'sum' | 'count' | 'minimum' | 'maximum' | 'average' | null][]
) => list.map(([key, total]) => ({ key, width: 12, total }));

test('totals: amounts apart for each currency, averages and bounds of numbers, dates', async () => {
  const table = tableIn(
    await preview(
      ctx,
      built('projects', {
        columns: columns(
          ['code', 'count'],
          ['budget', 'sum'],
          ['scientists', 'average'],
          ['startDate', 'minimum'],
        ),
      }),
    ),
  );
  const sums = rowsOf<{ minor: number; currency: string }>(
    `SELECT sum(budget_minor) AS minor, budget_currency AS currency FROM projects
     WHERE deleted_at IS NULL AND budget_minor IS NOT NULL GROUP BY 2 ORDER BY 2`,
  );
  expect(sums.length).toBeGreaterThan(1);
  expect(table.sums).toEqual([{ key: 'budget', values: sums }]);
  expect(table.columns.map(({ key }) => key)).toEqual([
    'number',
    'code',
    'budget',
    'currency',
    'scientists',
    'startDate',
  ]);
  expect(table.columns[2]).toMatchObject({ isSummed: true, currencyKey: 'currency' });
  const values = new Map(table.figures.map(({ key, value }) => [key.split('.')[0], value]));
  const [own] = rowsOf<{ codes: number; mean: number; first: string }>(
    `SELECT count(nullif(code, '')) AS codes, avg(scientists) AS mean, min(start_date) AS first
     FROM projects WHERE deleted_at IS NULL`,
  );
  expect(values.get('code')).toBe(own?.codes);
  expect(values.get('scientists')).toBeCloseTo(own?.mean ?? 0);
  expect(values.get('startDate')).toBe(own?.first);
});

test('groups are runs of rows: each row stands in the group whose name it bears', async () => {
  const model = await preview(
    ctx,
    built('projects', {
      columns: columns(['status', null], ['programme', null], ['code', null]),
      groups: [
        { key: 'status', by: null },
        { key: 'programme', by: null },
      ],
    }),
  );
  const { rows, groups, rowCount } = tableIn(model);
  const outer = groups.filter(({ level }) => level === 0);
  expect(outer.reduce((sum, { count }) => sum + count, 0)).toBe(rowCount);
  for (const { level, from, count, title } of groups) {
    for (const row of rows.slice(from, from + count)) {
      expect(row[level + 1] ?? 'not given').toBe(title);
    }
  }
  const stored = rowsOf<{ count: number }>(
    'SELECT count(*) AS count FROM projects WHERE deleted_at IS NULL GROUP BY status',
  );
  expect(outer.map(({ count }) => count).toSorted((a, b) => a - b)).toEqual(
    stored.map(({ count }) => count).toSorted((a, b) => a - b),
  );
});

test('the summary counts and adds up by category, with a chart for each currency, and opens its rows', async () => {
  const report = built('fundingLines', {
    columns: columns(['projectCode', null], ['amount', 'sum'], ['date', null]),
    chart: {
      kind: 'bars',
      category: { key: 'date', by: 'year' },
      series: null,
      valueKey: 'amount',
    },
  });
  const summary = tableIn(await preview(ctx, report), 'summary');
  const stored = rowsOf<{ year: string; count: number; usd: number | null }>(
    `SELECT coalesce(substr(f.date, 1, 4), 'not given') AS year, count(*) AS count,
       sum(CASE WHEN amount_currency = 'USD' THEN amount_minor END) AS usd
     FROM funding_lines f JOIN projects p ON p.id = f.project_id AND p.deleted_at IS NULL
     WHERE f.deleted_at IS NULL GROUP BY 1 ORDER BY f.date IS NULL, 1`,
  );
  const at = summary.columns.findIndex(({ title }) => title.endsWith('USD'));
  expect(
    summary.rows.map((row): [ModelValue, ModelValue, ModelValue] => [
      row[0] ?? null,
      row[1] ?? null,
      row[at] ?? null,
    ]),
  ).toEqual(
    stored.map(({ year, count, usd }) => [
      year,
      count,
      usd === null ? null : { minor: usd, currency: 'USD' },
    ]),
  );
  const currencies = rowsOf(
    'SELECT DISTINCT amount_currency FROM funding_lines WHERE deleted_at IS NULL',
  );
  expect(summary.charts.length).toBe(currencies.length);
  const counted = summary.columns.findIndex(({ key }) => key === 'rows');
  const behind = await reportRows(
    ctx,
    choiceOf(report),
    { key: cellRowsKey(summary, 0, counted) ?? '', offset: 0, limit: 500 },
    { appVersion: 'test' },
  );
  expect(behind.rowCount).toBe(stored[0]?.count);
  expect(behind.rowLinks.every((link) => link?.kind === 'fundingLine')).toBe(true);
});

test('a chart in parts: each part a column, together the number of rows', async () => {
  const model = await preview(
    ctx,
    built('projects', {
      chart: {
        kind: 'stacked',
        category: { key: 'programme', by: null },
        series: { key: 'status', by: null },
        valueKey: null,
      },
    }),
  );
  const { rows, charts, columns: heads } = tableIn(model, 'summary');
  expect(charts[0]?.valueKeys.length).toBe(heads.length - 2);
  for (const [, count, ...parts] of rows) {
    expect(parts.reduce<number>((sum, part) => sum + Number(part ?? 0), 0)).toBe(count);
  }
});

test('in two languages heads and names stand below each other', async () => {
  const model = await preview(ctx, built('projects'), { language: 'kk', secondLanguage: 'ru' });
  const { columns: heads, rows } = tableIn(model);
  expect(heads.find(({ key }) => key === 'programme')?.title).toBe('Бағдарлама\nПрограмма');
  const at = heads.findIndex(({ key }) => key === 'status');
  expect(rows.some((row) => JSON.stringify(row[at]).includes('\\n'))).toBe(true);
});
