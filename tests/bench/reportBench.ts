import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { forkNode } from '#main/jobs/forkNode.ts';
import { keepOne } from '#main/jobs/keepOne.ts';
import { catalogue } from '#main/reports/catalogue/catalogue.ts';
import { createReportMaker, type ReportMaker } from '#main/reports/apart/reportMaker.ts';
import { exportReport } from '#main/reports/exportReport.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { emptyWorkspace, withFolder } from './benchWorkspace.ts';
import { fillReports, projectCount } from './fillReports.ts';
import type { Figure } from './measure.ts';

/** How long a report may hold up the main process, and with it the window, in milliseconds. */
const mostHeldUp = 50;

const runs = 3;

const program = fileURLToPath(import.meta.resolve('#main/reportsProgram.ts'));
const forkWorker = forkNode(fileURLToPath(import.meta.resolve('#main/workers/workbook.ts')));

const one = (ctx: ServiceContext, sql: string): string =>
  ctx.workspace.raw.prepare(sql).pluck().get() as string;

/** The values of the parameters that have no default. */
const asked = (ctx: ServiceContext): Readonly<Record<string, Record<string, string>>> => ({
  passport: { project: one(ctx, 'SELECT id FROM projects ORDER BY num LIMIT 1') },
  briefing: { about: one(ctx, 'SELECT id FROM organisations ORDER BY num LIMIT 1') },
});

/** The longest stretch in which the main process heard nothing while `work` went on, in milliseconds. */
export async function heldUp(work: () => Promise<unknown>): Promise<number> {
  const resolution = 5;
  const delay = monitorEventLoopDelay({ resolution });
  // What was begun before is none of it.
  await wait(50);
  delay.enable();
  await work();
  await wait(20);
  delay.disable();
  return Math.max(0, delay.max / 1e6 - resolution);
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

interface Measured {
  whole: number;
  longest: number;
}

/** The least of several runs: what more another took is another program's. */
const leastOf = (measured: readonly Measured[]): Measured => ({
  whole: Math.min(...measured.map(({ whole }) => whole)),
  longest: Math.min(...measured.map(({ longest }) => longest)),
});

/** One preview as the window asks for it: all of its time, and how long it held up the main process. */
async function preview(ctx: ServiceContext, maker: ReportMaker, id: string) {
  const values = asked(ctx)[id] ?? {};
  const base = { language: 'ru' as const, secondLanguage: null, amountScale: 1 as const };
  const choice = { id, ...base, values };
  const start = performance.now();
  const { signal } = new AbortController();
  const longest = await heldUp(() => maker.preview(ctx, choice, { signal }));
  return { whole: performance.now() - start, longest };
}

/** Previews of every report of the catalogue; `floor` is how long one may hold up the main process. */
export const reportBench = (): Promise<Figure[]> =>
  withFolder(async (folder) => {
    const ctx = await emptyWorkspace(path.join(folder, 'w'));
    fillReports(ctx);
    const forkReports = keepOne(forkNode(program));
    const maker = createReportMaker({ forkReports, appVersion: 'bench' });
    const figures: Figure[] = [];
    for (const { id } of catalogue) {
      const measured = [];
      for (let run = 0; run < runs; run += 1) measured.push(await preview(ctx, maker, id));
      const { whole, longest } = leastOf(measured);
      figures.push({
        name: `main held up by the preview of ${id}, ${projectCount} projects; it comes after ${Math.round(whole)} ms`,
        value: rounded(longest),
        floor: mostHeldUp,
        ratio: rounded(longest / mostHeldUp),
        unit: 'ms',
      });
    }
    for (const [id, format] of [
      ['register', 'xlsx'],
      ['participants', 'xlsx'],
      ['register', 'csv'],
      ['cooperation', 'docx'],
    ] as const) {
      const choice = {
        id,
        language: 'ru',
        secondLanguage: null,
        amountScale: 1,
        values: {},
      } as const;
      const { signal } = new AbortController();
      const target = { format, path: path.join(folder, `out.${format}`), forkWorker, print: null };
      const measured = [];
      for (let run = 0; run < runs; run += 1) {
        const start = performance.now();
        const longest = await heldUp(() =>
          maker.withReport(ctx, choice, { signal }, (report) =>
            exportReport(report, { ...target, signal }),
          ),
        );
        measured.push({ whole: performance.now() - start, longest });
      }
      const { whole, longest } = leastOf(measured);
      figures.push({
        name: `main held up by the ${format} of ${id}, ${projectCount} projects; written after ${Math.round(whole)} ms`,
        value: rounded(longest),
        floor: mostHeldUp,
        ratio: rounded(longest / mostHeldUp),
        unit: 'ms',
      });
    }
    await ctx.workspace.close();
    return figures;
  });
