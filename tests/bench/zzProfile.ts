import path from 'node:path';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createImportStore } from '#main/imports/importStore.ts';
import { openImport } from '#main/imports/openImport.ts';
import { makePlan } from '#main/imports/plan/makePlan.ts';
import { commitImport } from '#main/imports/service.ts';
import { forkNode } from '#main/jobs/forkNode.ts';
import { readApart } from '#main/jobs/readInWorker.ts';
import type { RunningJob } from '#main/jobs/jobManager.ts';
import { emptyWorkspace, withFolder } from './benchWorkspace.ts';
import { makeProjectBook } from './projectBook.ts';

const rows = Number(process.argv[2] ?? 100_000);
await withFolder(async (folder) => {
  const file = `/tmp/register${rows}.xlsx`;
  if (!existsSync(file)) await makeProjectBook(file, rows);
  const forkWorker = forkNode(fileURLToPath(import.meta.resolve('#main/workers/workbook.ts')));
  const job: RunningJob = {
    signal: new AbortController().signal,
    report: () => {},
    lock: () => {},
  };
  const ctx = await emptyWorkspace(path.join(folder, '1'));
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const n = performance.now();
    longest = Math.max(longest, n - last - 5);
    last = n;
  }, 5);
  let t = performance.now();
  const lap = (name: string) => {
    const n = performance.now();
    console.log(
      name,
      Math.round(n - t),
      'ms wait',
      Math.round(longest),
      'rss',
      Math.round(process.memoryUsage().rss / 1e6),
      'heap',
      Math.round(process.memoryUsage().heapUsed / 1e6),
    );
    t = performance.now();
    longest = 0;
  };
  const stored = await openImport(createImportStore(), readApart(forkWorker), file, {
    ...job,
    token: '',
  });
  lap('open');
  const plan = await makePlan(ctx, stored, job);
  lap('plan');
  const by: Record<string, number> = {};
  for (const { kind } of plan.records) by[kind] = (by[kind] ?? 0) + 1;
  console.log(by, plan.counts);
  await commitImport(ctx, stored, job);
  lap('commit');
  clearInterval(timer);
  await ctx.workspace.close();
  return [];
});
