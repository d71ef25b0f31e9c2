import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { catalogue } from '#main/reports/catalogue/catalogue.ts';
import { previewReport } from '#main/reports/catalogue/previewReport.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { emptyWorkspace, withFolder } from './benchWorkspace.ts';
import { fillReports, projectCount } from './fillReports.ts';
import type { Figure } from './measure.ts';

/** Main-process time that a preview may take at once, in milliseconds; above it the preview is a job. */
export const budget = 150;

const runs = 3;

const one = (ctx: ServiceContext, sql: string): string =>
  ctx.workspace.raw.prepare(sql).pluck().get() as string;

/** The values of the parameters that have no default. */
const asked = (ctx: ServiceContext): Readonly<Record<string, Record<string, string>>> => ({
  passport: { project: one(ctx, 'SELECT id FROM projects ORDER BY num LIMIT 1') },
  briefing: { about: one(ctx, 'SELECT id FROM organisations ORDER BY num LIMIT 1') },
});

/** One preview: all of its time, and the longest stretch in which the window had no turn. */
async function preview(ctx: ServiceContext, id: string) {
  const start = performance.now();
  let last = start;
  let longest = 0;
  const turn = async () => {
    longest = Math.max(longest, performance.now() - last);
    await setImmediate();
    last = performance.now();
  };
  const values = asked(ctx)[id] ?? {};
  const choice = { id, language: 'ru' as const, secondLanguage: null, amountScale: 1 as const };
  await previewReport(ctx, { ...choice, values }, { appVersion: 'bench', onStep: turn });
  await turn();
  return { whole: performance.now() - start, longest };
}

/** Previews of every report of the catalogue; `floor` is what a preview may take in one stretch. */
export const reportBench = (): Promise<Figure[]> =>
  withFolder(async (folder) => {
    const ctx = await emptyWorkspace(path.join(folder, 'w'));
    fillReports(ctx);
    const figures: Figure[] = [];
    for (const { id } of catalogue) {
      const measured = [];
      for (let run = 0; run < runs; run += 1) measured.push(await preview(ctx, id));
      const { whole, longest } = measured.toSorted((a, b) => a.whole - b.whole)[0] ?? {
        whole: 0,
        longest: 0,
      };
      const rounded = (value: number): number => Math.round(value * 10) / 10;
      figures.push({
        name: `preview of ${id}, ${projectCount} projects; longest stretch ${Math.round(longest)} ms`,
        value: rounded(whole),
        floor: budget,
        ratio: rounded(whole / budget),
        unit: 'ms',
      });
    }
    await ctx.workspace.close();
    return figures;
  });
