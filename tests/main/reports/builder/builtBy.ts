import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BuilderList, BuiltReport } from '#shared/contract/builder.ts';
import type { ChosenReport } from '#shared/contract/reports.ts';
import type { ReportModel, ReportTable } from '#shared/report/reportModel.ts';
import { previewReport } from '#main/reports/catalogue/previewReport.ts';
import { listDefinitions } from '#main/reports/builder/lists/registry.ts';
import { fillSample } from '#main/sample/fillSample.ts';
import { createWorkspace } from '#main/workspace/createWorkspace.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';

export const now = new Date('2026-03-16T06:00:00Z');
export const today = '2026-03-16';

/** The sample workspace in a folder of its own, with what closes and removes it. */
export async function sampleWorkspace(): Promise<{
  ctx: ServiceContext;
  folder: string;
  close: () => Promise<void>;
}> {
  const options = { exclusive: true, isSample: true, appVersion: 'test' };
  const folder = mkdtempSync(path.join(tmpdir(), 'ortaq-test-'));
  const workspace = await createWorkspace(path.join(folder, 'w'), options);
  const ctx: ServiceContext = { workspace, now: () => now, actor: () => 'Айгүл', emit: () => {} };
  await fillSample(ctx);
  return {
    ctx,
    folder,
    close: async () => {
      await workspace.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A report over a list: every column unless the test says which. */
export function built(list: BuilderList, fields: Partial<BuiltReport> = {}): BuiltReport {
  return {
    list,
    title: { kk: '', ru: '', en: '' },
    note: '',
    columns: listDefinitions[list].columns.map(({ key, width }) => ({ key, width, total: null })),
    search: '',
    conditions: [],
    sort: [],
    groups: [],
    chart: null,
    ...fields,
  };
}

export const choiceOf = (
  report: BuiltReport,
  fields: Partial<ChosenReport> = {},
): ChosenReport => ({
  id: 'built',
  language: 'en',
  secondLanguage: null,
  amountScale: 1,
  values: { definition: JSON.stringify(report) },
  ...fields,
});

export const preview = (
  ctx: ServiceContext,
  report: BuiltReport,
  fields: Partial<ChosenReport> = {},
): Promise<ReportModel> => previewReport(ctx, choiceOf(report, fields), { appVersion: 'test' });

export function tableIn(model: ReportModel, key = 'rows'): ReportTable {
  const found = model.sections.find((one) => one.kind === 'table' && one.key === key);
  if (found?.kind !== 'table') throw new Error(`no table ${key}`);
  return found;
}

/** Everything that stands in a column of the first rows. */
export function cellsOf(table: ReportTable, key: string) {
  const at = table.columns.findIndex((column) => column.key === key);
  return table.rows.map((row) => row[at] ?? null);
}
