import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ChosenReport } from '#shared/contract/reports.ts';
import type {
  BuiltReport,
  ModelValue,
  ReportModel,
  ReportTable,
} from '#shared/report/reportModel.ts';
import { withReport } from '#main/reports/catalogue/buildReport.ts';
import { reportRows } from '#main/reports/catalogue/previewReport.ts';
import { fillSample } from '#main/sample/fillSample.ts';
import { createWorkspace } from '#main/workspace/createWorkspace.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';

/** The day on which all reports of these tests are made. */
export const today = '2026-11-16';

const now = new Date('2026-11-16T06:00:00Z');

export interface SampleReports {
  ctx: ServiceContext;
  build: (id: string, asked?: Partial<ChosenReport>) => Promise<BuiltReport>;
  model: (id: string, values?: ChosenReport['values']) => Promise<ReportModel>;
  /** All rows of a long table, as its stream gives them. */
  streamed: (id: string, key: string, asked?: Partial<ChosenReport>) => Promise<ModelValue[][]>;
  /** The table behind a figure or a row, its first page. */
  behind: (id: string, key: string, values?: ChosenReport['values']) => Promise<ReportTable>;
  /** One number by SQL of the test's own, on the raw connection. */
  ask: (sql: string) => number;
  text: (sql: string) => string;
  close: () => Promise<void>;
}

export const choose = (id: string, asked: Partial<ChosenReport> = {}): ChosenReport => ({
  id,
  language: 'en',
  secondLanguage: null,
  amountScale: 1,
  values: {},
  ...asked,
});

export const reportsOf = (ctx: ServiceContext): Omit<SampleReports, 'close'> => {
  const build: SampleReports['build'] = (id, asked) =>
    withReport(ctx, choose(id, asked), { appVersion: 'test' }, (report) => Promise.resolve(report));
  const pluck = (sql: string): unknown => ctx.workspace.raw.prepare(sql).pluck().get();
  return {
    ctx,
    build,
    model: async (id, values = {}) => (await build(id, { values })).model,
    streamed: (id, key, asked) =>
      withReport(ctx, choose(id, asked), { appVersion: 'test' }, async ({ streams }) => {
        const rows: ModelValue[][] = [];
        for await (const page of streams[key] ?? []) rows.push(...page.map((row) => [...row]));
        return rows;
      }),
    behind: (id, key, values = {}) =>
      reportRows(
        ctx,
        choose(id, { values }),
        { key, offset: 0, limit: 100_000 },
        { appVersion: 'test' },
      ),
    ask: (sql) => pluck(sql) as number,
    text: (sql) => pluck(sql) as string,
  };
};

/** Reports of a new sample workspace on a fixed day. */
export async function sampleReports(): Promise<SampleReports> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ortaq-test-'));
  const options = { exclusive: true, isSample: true, appVersion: 'test' };
  const workspace = await createWorkspace(path.join(folder, 'w'), options);
  const ctx = { workspace, now: () => now, actor: () => 'Айгүл', emit: () => {} };
  await fillSample(ctx);
  return {
    ...reportsOf(ctx),
    close: async () => {
      await workspace.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Values of the parameters without a default, for reports of the sample. */
export const neededValues = ({ text }: Pick<SampleReports, 'text'>) =>
  ({
    passport: { project: text(`SELECT id FROM projects WHERE acronym = 'ULGI-001'`) },
    briefing: {
      about: text(
        `SELECT id FROM organisations WHERE name_en = 'International Science and Technology Center'`,
      ),
    },
  }) as Readonly<Record<string, Record<string, string>>>;

/** Periods that hold something of every kind in the sample, for reports that are made of less. */
export const everyPeriod: Readonly<Record<string, ChosenReport['values']>> = {
  meetings: { from: '2020-01-01', to: '2030-12-31' },
  changes: { since: '2020-01-01' },
  annual: { year: 2025 },
};

/** The value of a figure, of the one in that currency where there are several. */
export function figureOf(
  model: ReportModel,
  key: string,
  currency?: string,
): ModelValue | undefined {
  const all = model.sections.flatMap((one) =>
    one.kind === 'figures' || one.kind === 'table' ? one.figures : [],
  );
  return all.find(
    ({ key: own, value }) =>
      own === key &&
      (currency === undefined ||
        (typeof value === 'object' && value !== null && value.currency === currency)),
  )?.value;
}

export function tableOf(model: ReportModel, key: string): ReportTable {
  const found = model.sections.find((one) => one.kind === 'table' && one.key === key);
  if (found?.kind !== 'table') throw new Error(`no table ${key}`);
  return found;
}

/** The cells of a row by the keys of their columns. */
export function cellsOf(table: ReportTable, at: number): Record<string, ModelValue> {
  const row = table.rows[at];
  if (!row) throw new Error(`no row ${at} in ${table.key}`);
  return Object.fromEntries(table.columns.map(({ key }, place) => [key, row[place] ?? null]));
}

/** The row whose first cell is that. */
export function rowOf(table: ReportTable, first: ModelValue): Record<string, ModelValue> {
  return cellsOf(
    table,
    table.rows.findIndex(([own]) => own === first),
  );
}
