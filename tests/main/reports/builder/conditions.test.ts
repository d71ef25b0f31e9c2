import { beforeAll, expect, test } from 'vitest';
import type { BuilderList, BuiltCondition } from '#shared/contract/builder.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { built, cellsOf, choiceOf, preview, sampleWorkspace, tableIn } from './builtBy.ts';

let ctx: ServiceContext;

beforeAll(async () => {
  const sample = await sampleWorkspace();
  ctx = sample.ctx;
  return sample.close;
});

/** One number by SQL of its own, on the raw connection. */
const ask = (sql: string, ...values: unknown[]): number =>
  ctx.workspace.raw
    .prepare(sql)
    .pluck()
    .get(...values) as number;

const first = (sql: string): string => ctx.workspace.raw.prepare(sql).pluck().get() as string;

const count = async (list: BuilderList, ...conditions: Partial<BuiltCondition>[]) => {
  const whole = conditions.map((one) => ({
    values: [],
    currency: null,
    ...one,
  })) as BuiltCondition[];
  return tableIn(await preview(ctx, built(list, { conditions: whole }))).rowCount;
};

const live = 'SELECT count(*) FROM projects WHERE deleted_at IS NULL AND';

test('a choice: one of, none of, empty ones counted among "none of"', async () => {
  const codes = ['active', 'completed'];
  const wanted = ask(`${live} status IN ('active', 'completed')`);
  expect(wanted).toBeGreaterThan(0);
  expect(await count('projects', { key: 'status', is: 'among', values: codes })).toBe(wanted);
  const others = ask(`${live} status NOT IN ('active', 'completed')`);
  expect(await count('projects', { key: 'status', is: 'notAmong', values: codes })).toBe(others);
  const fields = ask(`${live} field = '1.4'`) + ask(`${live} field <> '1.4'`);
  const noField = ask(`${live} field IS NULL`);
  expect(await count('projects', { key: 'field', is: 'notAmong', values: ['1.4'] })).toBe(
    fields - ask(`${live} field = '1.4'`) + noField,
  );
});

test('a programme means those below it too', async () => {
  const parent = first(
    `SELECT parent_id FROM programmes AS p WHERE parent_id IS NOT NULL AND EXISTS
     (SELECT 1 FROM projects WHERE programme_id = p.id AND deleted_at IS NULL)`,
  );
  const wanted = ask(
    `WITH RECURSIVE tree(id) AS (SELECT ? UNION ALL SELECT programmes.id FROM programmes
       JOIN tree ON programmes.parent_id = tree.id)
     SELECT count(*) FROM projects WHERE deleted_at IS NULL AND programme_id IN tree`,
    parent,
  );
  expect(wanted).toBeGreaterThan(0);
  const asked = { key: 'programme', is: 'among', values: [parent] } as const;
  expect(await count('projects', { ...asked, values: [parent] })).toBe(wanted);
});

test('words are found whatever their case and their Kazakh letters', async () => {
  const titles = ctx.workspace.raw
    .prepare('SELECT name_ru, name_kk, name_en FROM organisations WHERE deleted_at IS NULL')
    .all() as { name_ru: string; name_kk: string; name_en: string }[];
  const shown = titles.map((one) => one.name_en || one.name_ru || one.name_kk);
  const wanted = shown.filter((name) => name.toLowerCase().includes('univer')).length;
  expect(wanted).toBeGreaterThan(0);
  expect(await count('organisations', { key: 'name', is: 'contains', values: ['UNIVER'] })).toBe(
    wanted,
  );
  expect(await count('organisations', { key: 'name', is: 'lacks', values: ['UNIVER'] })).toBe(
    shown.length - wanted,
  );
  const inKazakh = await preview(
    ctx,
    built('organisations', {
      conditions: [{ key: 'name', is: 'contains', values: ['КАЗАК'], currency: null }],
    }),
    { language: 'kk' },
  );
  const names = cellsOf(tableIn(inKazakh), 'name') as string[];
  expect(names.length).toBeGreaterThan(0);
  expect(names.every((name) => /қазақ|казак/iu.test(name))).toBe(true);
});

test('amounts are compared within their currency only, and never without one', async () => {
  const wanted = ask(`${live} budget_currency = 'USD' AND budget_minor >= 30000000`);
  expect(wanted).toBeGreaterThan(0);
  const atLeast = { key: 'budget', is: 'atLeast', values: [30_000_000] } as const;
  expect(await count('projects', { ...atLeast, values: [30_000_000], currency: 'USD' })).toBe(
    wanted,
  );
  await expect(count('projects', { ...atLeast, values: [30_000_000] })).rejects.toThrow(
    'REPORT_CONDITION',
  );
});

test('dates: from, up to, within, and stretches that move with the day', async () => {
  const among = (from: string, to: string) =>
    ask(`${live} end_date >= ? AND end_date <= ?`, from, to);
  expect(
    await count('projects', {
      key: 'endDate',
      is: 'between',
      values: ['2025-01-01', '2026-12-31'],
    }),
  ).toBe(among('2025-01-01', '2026-12-31'));
  const spans = {
    thisYear: ['2026-01-01', '2026-12-31'],
    lastYear: ['2025-01-01', '2025-12-31'],
    thisQuarter: ['2026-01-01', '2026-03-31'],
    thisMonth: ['2026-03-01', '2026-03-31'],
    past: ['0000-01-01', '2026-03-15'],
    next7: ['2026-03-16', '2026-03-23'],
    next30: ['2026-03-16', '2026-04-15'],
    next90: ['2026-03-16', '2026-06-14'],
  } as const;
  for (const [span, [from, to]] of Object.entries(spans)) {
    expect([span, await count('projects', { key: 'endDate', is: 'span', values: [span] })]).toEqual(
      [span, among(from, to)],
    );
  }
});

test('numbers, shares, empty ones', async () => {
  expect(await count('projects', { key: 'scientists', is: 'atLeast', values: [10] })).toBe(
    ask(`${live} scientists >= 10`),
  );
  expect(await count('projects', { key: 'youngShare', is: 'atMost', values: [0.5] })).toBe(
    ask(`${live} 2 * young_scientists <= scientists AND scientists > 0`),
  );
  expect(await count('projects', { key: 'scientists', is: 'isEmpty' })).toBe(
    ask(`${live} scientists IS NULL`),
  );
});

test('several in one cell: participants by organisation, tags by text', async () => {
  const id = first(
    'SELECT organisation_id FROM participants WHERE deleted_at IS NULL ORDER BY num LIMIT 1',
  );
  const wanted = ask(
    `SELECT count(DISTINCT project_id) FROM participants JOIN projects p ON p.id = project_id
     WHERE organisation_id = ? AND participants.deleted_at IS NULL AND p.deleted_at IS NULL`,
    id,
  );
  expect(wanted).toBeGreaterThan(0);
  expect(await count('projects', { key: 'participants', is: 'among', values: [id] })).toBe(wanted);
  const tag = first(
    `SELECT value FROM organisations, json_each(tags) WHERE deleted_at IS NULL
     UNION ALL SELECT value FROM projects, json_each(tags) WHERE deleted_at IS NULL LIMIT 1`,
  );
  const tagged = ask(`${live} EXISTS (SELECT 1 FROM json_each(tags) WHERE value = ?)`, tag ?? '');
  expect(await count('projects', { key: 'tags', is: 'among', values: [tag ?? 'x'] })).toBe(tagged);
});

test('the search box finds as the list does, and what it was asked stands under the title', async () => {
  const model = await preview(ctx, built('projects', { search: 'Казахстан' }));
  expect(model.facts.join(' ')).toContain('Казахстан');
  const none = await preview(ctx, built('projects', { search: 'щщщ' }));
  expect(tableIn(none).rowCount).toBe(0);
});

test('values are values: text that is SQL finds nothing and breaks nothing', async () => {
  const text = "'; DROP TABLE projects; --";
  expect(await count('projects', { key: 'manager', is: 'contains', values: [text] })).toBe(0);
  expect(await count('projects', { key: 'currency', is: 'among', values: [text] })).toBe(0);
  expect(ask(`${live} 1`)).toBeGreaterThan(0);
});

test('an unfinished condition, an unknown column and a damaged definition are refused by their code', async () => {
  await expect(count('projects', { key: 'status', is: 'among' })).rejects.toThrow(
    'REPORT_CONDITION',
  );
  await expect(count('projects', { key: 'nothing', is: 'isEmpty' })).rejects.toThrow(
    'REPORT_COLUMN_UNKNOWN',
  );
  const damaged = choiceOf(built('projects'), { values: { definition: '{"list":"projects"}' } });
  const { previewReport } = await import('#main/reports/catalogue/previewReport.ts');
  await expect(previewReport(ctx, damaged, { appVersion: 'test' })).rejects.toThrow(
    'REPORT_DEFINITION',
  );
});
