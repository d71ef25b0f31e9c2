import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { ModelValue, ReportModel } from '#shared/report/reportModel.ts';
import { buildReport, listReports, previewReport } from '#main/reports/catalogue/buildReport.ts';
import { exportReport } from '#main/reports/exportReport.ts';
import { fillSample } from '#main/sample/fillSample.ts';
import { createWorkspace } from '#main/workspace/createWorkspace.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { forkWorker } from '#tests/helpers/importFile.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';

let ctx: ServiceContext;
const now = new Date('2026-03-16T06:00:00Z');
const ids = listReports(now).map(({ id }) => id);

beforeAll(async () => {
  const options = { exclusive: true, isSample: true, appVersion: 'test' };
  const folder = mkdtempSync(path.join(tmpdir(), 'ortaq-test-'));
  const workspace = await createWorkspace(path.join(folder, 'w'), options);
  ctx = { workspace, now: () => now, actor: () => 'Айгүл', emit: () => {} };
  await fillSample(ctx);
  return async () => {
    await workspace.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

const build = (id: string, language: Language = 'en', values = {}): Promise<ReportModel> =>
  buildReport(ctx, { id, language, values }, 'test');

function figureOf(model: ReportModel, key: string, currency?: string): ModelValue | undefined {
  const all = model.sections.flatMap((one) => (one.kind === 'figures' ? one.figures : []));
  return all.find(
    ({ key: own, value }) =>
      own === key &&
      (currency === undefined ||
        (typeof value === 'object' && value !== null && value.currency === currency)),
  )?.value;
}

function tableOf(model: ReportModel, key: string) {
  const found = model.sections.find((one) => one.kind === 'table' && one.key === key);
  if (found?.kind !== 'table') throw new Error(`no table ${key}`);
  return found;
}

/** One number by SQL of its own, on the raw connection. */
const ask = (sql: string): number => ctx.workspace.raw.prepare(sql).pluck().get() as number;

// The ten years up to 2026, said another way than the report says it.
const agreed = `id IN (SELECT id FROM projects WHERE deleted_at IS NULL
  AND status NOT IN ('idea','proposal','hgc_pending','hgc_refused','under_evaluation','approved_unfunded','rejected')
  AND substr(start_date, 1, 4) <= '2026' AND NOT coalesce(substr(end_date, 1, 4) < '2017', 0))`;
const team = `SELECT person_id FROM team_members WHERE deleted_at IS NULL
  AND role IN ('manager','sub_manager','principal_investigator','researcher','consultant')
  AND project_id IN (SELECT id FROM projects WHERE ${agreed})`;

describe('figures of the sample against SQL of their own', () => {
  test('overview of cooperation', async () => {
    const model = await build('cooperation');
    const projects = ask(`SELECT count(*) FROM projects WHERE ${agreed}`);
    expect(projects).toBeGreaterThan(20);
    expect(figureOf(model, 'projects')).toBe(projects);
    expect(figureOf(model, 'participations')).toBe(
      ask(`SELECT total(scientists) FROM projects WHERE ${agreed}`),
    );
    const people = ask(`SELECT count(*) FROM (SELECT DISTINCT person_id FROM (${team}))`);
    expect(figureOf(model, 'people')).toBe(people);
    expect(people).toBeGreaterThan(20);
    for (const currency of ['USD', 'EUR', 'KZT']) {
      const minor = ask(
        `SELECT total(budget_minor) FROM projects WHERE budget_currency = '${currency}' AND ${agreed}`,
      );
      expect(figureOf(model, 'budget', currency) ?? { minor: 0, currency }).toEqual({
        minor,
        currency,
      });
    }
    const share = ask(
      `SELECT total(young_scientists) / total(scientists) FROM projects WHERE ${agreed}`,
    );
    expect(figureOf(model, 'youngShare')).toBeCloseTo(share, 12);
    for (const key of ['byField', 'byProgramme']) {
      const sum = tableOf(model, key).rows.reduce((all, row) => all + Number(row[1]), 0);
      expect([key, sum]).toEqual([key, projects]);
    }
    const year = tableOf(model, 'byYear').rows.find((row) => row[0] === '2024');
    expect(year?.[1]).toBe(
      ask(`SELECT count(*) FROM projects WHERE ${agreed} AND start_date < '2025'
        AND coalesce(end_date, '2030') >= '2024-01-01'`),
    );
  });

  test('a narrower period has its own figures', async () => {
    const model = await build('cooperation', 'en', { years: '1', year: '2024' });
    expect(figureOf(model, 'projects')).toBe(
      ask(`SELECT count(*) FROM projects WHERE ${agreed} AND start_date < '2025'
        AND coalesce(end_date, '2030') >= '2024-01-01'`),
    );
    expect(tableOf(model, 'byYear').rows).toHaveLength(1);
  });

  test('funding', async () => {
    const model = await build('funding');
    const sum = (stage: string): number =>
      ask(`SELECT total(amount_minor) FROM funding_lines JOIN projects p ON p.id = project_id
        WHERE funding_lines.deleted_at IS NULL AND p.deleted_at IS NULL AND basis = 'actual'
        AND stage = '${stage}' AND amount_currency = 'USD'
        AND cast(substr(date, 1, 4) AS INTEGER) BETWEEN 2017 AND 2026`);
    const [committed, disbursed] = [sum('commitment'), sum('disbursement')];
    expect(committed).toBeGreaterThan(0);
    expect(figureOf(model, 'committed', 'USD')).toEqual({ minor: committed, currency: 'USD' });
    expect(figureOf(model, 'disbursed', 'USD')).toEqual({ minor: disbursed, currency: 'USD' });
    const minor = committed - disbursed;
    expect(figureOf(model, 'balance', 'USD')).toEqual({ minor, currency: 'USD' });
    const planned = ask(`SELECT total(amount_minor) FROM funding_lines l
      JOIN projects p ON p.id = project_id WHERE l.deleted_at IS NULL AND basis = 'planned'
      AND p.deleted_at IS NULL AND amount_currency = 'USD'
      AND date BETWEEN '2017' AND '2027' AND NOT EXISTS (SELECT 1 FROM funding_lines e
        WHERE e.project_id = l.project_id AND e.amount_currency = 'USD' AND e.basis = 'planned'
        AND e.deleted_at IS NULL AND e.stage < l.stage)`);
    expect(figureOf(model, 'planned', 'USD')).toEqual({ minor: planned, currency: 'USD' });
  });

  test('participants, with the rule of age stated', async () => {
    const model = await build('participants');
    const people = ask(`SELECT count(DISTINCT person_id) FROM (${team})`);
    expect(tableOf(model, 'people').rowCount).toBe(people);
    expect(figureOf(model, 'unknownAge')).toBe(
      ask(`SELECT count(*) FROM people WHERE birth_date IS NULL AND id IN (${team})`),
    );
    const [limit, reference] = ctx.workspace.raw
      .prepare('SELECT young_age_limit, young_reference FROM offices')
      .raw()
      .get() as [number, string];
    const day =
      reference === 'report_date'
        ? `'2026-03-16'`
        : `(SELECT min(start_date) FROM projects WHERE ${agreed} AND id IN (SELECT project_id
            FROM team_members m WHERE m.person_id = people.id AND m.deleted_at IS NULL
            AND m.role NOT IN ('support', 'foreign_collaborator')))`;
    // In the year in which somebody turns limit + 1 the birthday decides.
    const young = ask(`SELECT count(*) FROM people WHERE id IN (${team})
      AND substr(${day}, 1, 4) - substr(birth_date, 1, 4)
        - (substr(${day}, 6) < substr(birth_date, 6)) <= ${limit}`);
    expect(figureOf(model, 'youngPeople')).toBe(young);
    expect(model.facts.join('\n')).toContain(String(limit));
  });

  test('meetings, concurrences, results, initiatives', async () => {
    const meetings = await build('meetings', 'en', { from: '2020-01-01', to: '2030-12-31' });
    const inYears = `deleted_at IS NULL AND date > '2020' AND date < '2031'`;
    const count = ask(`SELECT count(*) FROM meetings WHERE ${inYears}`);
    expect(count).toBeGreaterThan(0);
    expect(figureOf(meetings, 'meetings')).toBe(count);
    expect(figureOf(meetings, 'decisions')).toBe(
      ask(`SELECT count(*) FROM decisions WHERE deleted_at IS NULL
        AND meeting_id IN (SELECT id FROM meetings WHERE ${inYears})`),
    );
    const hgc = await build('hgc');
    expect(figureOf(hgc, 'concurrences')).toBe(ask('SELECT count(*) FROM concurrences'));
    expect(figureOf(hgc, 'concurrencesOverdue')).toBe(
      ask(`SELECT count(*) FROM concurrences WHERE answered_date IS NULL
        AND requested_date IS NOT NULL AND julianday(due_date) < julianday('2026-03-16')`),
    );
    const results = await build('results');
    const published = tableOf(results, 'resultKinds').rows.find(([name]) => name === 'Publication');
    expect(published?.[1]).toBe(
      ask(
        `SELECT count(*) FROM results WHERE kind = 'publication' AND date > '2017' AND date < '2027'`,
      ),
    );
    const initiatives = await build('initiatives');
    expect(figureOf(initiatives, 'initiatives')).toBe(ask('SELECT count(*) FROM initiatives'));
  });

  test('data quality and what changed', async () => {
    const quality = await build('quality');
    const rule = createTranslator('en')('quality.rule.no_field');
    const row = tableOf(quality, 'quality').rows.find(([name]) => name === rule);
    const expected = ask(`SELECT count(*) FROM projects WHERE deleted_at IS NULL
      AND coalesce(field, '') = '' AND status <> 'rejected'`);
    expect(row?.[2]).toBe(expected);
    const changes = await build('changes', 'en', { since: '2026-01-01' });
    expect(figureOf(changes, 'created')).toBe(
      ask(`SELECT count(*) FROM history WHERE action = 'create'`),
    );
    const later = await build('changes', 'en', { since: '2026-12-01' });
    expect(figureOf(later, 'created')).toBe(0);
  });
});

describe.each(ids)('report %s', (id) => {
  test.each(languages)('in %s leaves no text out', async (language) => {
    const model = await build(id, language);
    const words = JSON.stringify(model);
    expect(words).not.toMatch(
      /"(?:reportCatalogue|reports|history|quality|terms)\.|\{\{|undefined/u,
    );
    expect(model.title).not.toBe('');
    for (const section of model.sections) {
      if (section.kind !== 'table') continue;
      for (const row of section.rows) expect(row).toHaveLength(section.columns.length);
    }
  });

  test('is written as a workbook whose sheets have legal names and hold every row', async () => {
    const model = await build(id, 'kk');
    const target = path.join(tempFolder(), 'r.xlsx');
    const { signal } = new AbortController();
    await exportReport(model, { format: 'xlsx', path: target, forkWorker, signal });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(target);
    const names = book.worksheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/u);
    const tables = model.sections.filter((one) => one.kind === 'table');
    expect(names).toHaveLength(tables.length + 2);
    expect(book.worksheets[0]?.getCell(model.office === '' ? 1 : 2, 1).text).toBe(model.title);
    tables.forEach(({ rows }, index) => {
      expect(book.worksheets[index + 1]?.actualRowCount).toBe(rows.length + 2);
    });
  });
});

test('a text like a formula stays text in xlsx and csv, and csv has a mark and semicolons', async () => {
  const model = await build('hgc', 'ru');
  const table = tableOf(model, 'concurrences');
  const first = table.rows[0];
  if (!first) throw new Error('no row');
  first[1] = '=HYPERLINK("http://x")';
  const { signal } = new AbortController();
  const folder = tempFolder();
  const csv = path.join(folder, 'r.csv');
  await exportReport(model, { format: 'csv', path: csv, forkWorker, signal });
  const text = readFileSync(csv, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toContain(`;"'=HYPERLINK(""http://x"")";`);
  const xlsx = path.join(folder, 'r.xlsx');
  await exportReport(model, { format: 'xlsx', path: xlsx, forkWorker, signal });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(xlsx);
  expect(book.worksheets[1]?.getCell(4, 2).value).toBe('=HYPERLINK("http://x")');
});

test('an unknown report, an unknown parameter and a wrong value are refused', async () => {
  await expect(build('nothing')).rejects.toMatchObject({ code: 'REPORT_UNKNOWN' });
  for (const values of [{ years: 'many' }, { colour: 'red' }]) {
    await expect(build('cooperation', 'en', values)).rejects.toMatchObject({
      code: 'REPORT_PARAMETER',
    });
  }
});

test('a preview holds the first rows and says how many there are', async () => {
  const choice = { id: 'changes', language: 'kk' as const, values: { since: '2026-01-01' } };
  const table = tableOf(await previewReport(ctx, choice, 'test'), 'changes');
  expect(table.rows).toHaveLength(100);
  expect(table.rowCount).toBeGreaterThan(100);
});
