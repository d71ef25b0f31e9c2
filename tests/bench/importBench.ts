import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectSheets } from '#main/imports/collectSheets.ts';
import { createImportStore } from '#main/imports/importStore.ts';
import { openImport } from '#main/imports/openImport.ts';
import { makePlan } from '#main/imports/plan/makePlan.ts';
import { commitImport } from '#main/imports/service.ts';
import { forkNode } from '#main/jobs/forkNode.ts';
import { readApart, readInWorker } from '#main/jobs/readInWorker.ts';
import type { RunningJob } from '#main/jobs/jobManager.ts';
import { emptyWorkspace, withFolder } from './benchWorkspace.ts';
import { compare, type Figure } from './measure.ts';
import { makeProjectBook } from './projectBook.ts';

const rows = 100_000;

/** The longest time that the event loop waited, in milliseconds, while the work went on. */
async function longestWait(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 5);
    last = now;
  }, 5);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return longest;
}

/** A whole import, from the file to the committed record, against only reading the same file. */
export function importBench(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const file = path.join(folder, 'register.xlsx');
    await makeProjectBook(file, rows);
    const forkWorker = forkNode(fileURLToPath(import.meta.resolve('#main/workers/workbook.ts')));
    const job: RunningJob = {
      signal: new AbortController().signal,
      report: () => {},
      lock: () => {},
    };
    let run = 0;
    let wait = 0;
    let memory = 0;
    const whole = async () => {
      const ctx = await emptyWorkspace(path.join(folder, String((run += 1))));
      const stored = await openImport(createImportStore(), readApart(forkWorker), file, {
        ...job,
        token: '',
      });
      const { counts } = await makePlan(ctx, stored, job);
      if (counts.create !== rows) throw new Error(`Planned ${JSON.stringify(counts)}`);
      memory = Math.max(memory, process.memoryUsage().rss);
      await commitImport(ctx, stored, job);
      memory = Math.max(memory, process.memoryUsage().rss);
      await ctx.workspace.close();
    };
    const reading = () =>
      readInWorker(forkWorker, file, collectSheets().sink, { signal: job.signal });
    const figure = await compare(
      `import of ${rows} projects x 20 columns with plan and commit against reading the file`,
      's',
      3,
      async () => {
        wait = Math.max(wait, await longestWait(whole));
      },
      reading,
    );
    return [
      figure,
      {
        name: 'longest wait of the window meanwhile, against 50',
        value: wait,
        floor: 50,
        ratio: wait / 50,
        unit: 'ms',
      },
      {
        name: 'memory of the importing process, MB against 600',
        value: memory / 1e6,
        floor: 600,
        ratio: memory / 6e8,
        unit: 'ms',
      },
    ];
  });
}
