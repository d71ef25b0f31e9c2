import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { remoteDesk, type RemoteDesk } from '#main/imports/desk/remoteDesk.ts';
import type { RunningJob } from '#main/jobs/jobManager.ts';
import { importHeap } from '#main/jobs/workerLimits.ts';
import type { ForkWorker } from '#main/jobs/workerProcess.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { bareTables, bareWrite, type BareTable } from './bareWrite.ts';
import { emptyWorkspace, withFolder } from './benchWorkspace.ts';
import { against, compare, type Figure } from './measure.ts';
import { makeProjectBook } from './projectBook.ts';

const rows = 100_000;
/** What the import promises: megabytes of its process, milliseconds of waiting and of ending. */
const promised = { memory: 600, wait: 50, cancel: 300 };

/** The built program of the import in the application's own runtime, with a look at its memory at each message. */
function measured(executable: string, app: string, seen: (peak: number) => void): ForkWorker {
  return () => {
    const child = fork(path.join(app, 'out', 'main', 'imports.js'), [], {
      execPath: executable,
      execArgv: [`--max-old-space-size=${importHeap}`],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      serialization: 'advanced',
    });
    return {
      send: (message) => void child.send(message as never),
      onMessage: (listener) =>
        void child.on('message', (message) => {
          const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
          seen(Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1024);
          listener(message);
        }),
      onExit: (listener) => void child.on('exit', listener),
      kill: () => void child.kill('SIGKILL'),
    };
  };
}

const job = (signal = new AbortController().signal, report = () => {}): RunningJob => ({
  ...{ signal, report, lock: () => {} },
});

const open = (desk: RemoteDesk, file: string) =>
  desk.open({ path: file, token: '', encoding: null }, job());

/** Runs work with a desk and an empty workspace of its own. */
async function withDesk<T>(
  folder: string,
  fork: ForkWorker,
  work: (desk: RemoteDesk, ctx: ServiceContext) => Promise<T>,
): Promise<T> {
  const ctx = await emptyWorkspace(folder);
  const desk = remoteDesk(fork, () => ctx);
  try {
    return await work(desk, ctx);
  } finally {
    await desk.close();
    await ctx.workspace.close();
  }
}

/** Milliseconds that a call takes to end when it is cancelled in the middle of its work. */
async function timeCancel(run: (job: RunningJob) => Promise<unknown>): Promise<number> {
  const abort = new AbortController();
  let start = 0;
  let heard = 0;
  const report = () => {
    heard += 1;
    if (heard !== 10) return;
    start = performance.now();
    abort.abort();
  };
  await run(job(abort.signal, report)).catch(() => {});
  return performance.now() - start;
}

/**
 * A whole import, from the file to the committed record, against only reading the same file; and the least
 * that it can take, because SQLite has to write the rows.
 */
export function importBench(executable: string, app: string): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const file = path.join(folder, 'register.xlsx');
    await makeProjectBook(file, rows);
    let run = 0;
    let memory = 0;
    const fork = measured(executable, app, (peak) => {
      memory = Math.max(memory, peak);
    });
    const next = () => path.join(folder, String((run += 1)));
    let wait = 0;
    let written: BareTable[] | null = null;
    const whole = () =>
      withDesk(next(), fork, async (desk, ctx) => {
        // One that is switched on again would count the time between.
        const delay = monitorEventLoopDelay({ resolution: 5 });
        delay.enable();
        const { importId } = await open(desk, file);
        const { rows: counts } = await desk['imports.plan']({ importId }, job());
        if (counts.create !== rows) throw new Error(`Planned ${JSON.stringify(counts)}`);
        await desk['imports.commit']({ importId }, job());
        delay.disable();
        wait = Math.max(wait, delay.max / 1e6);
        written ??= bareTables(ctx);
      });
    const reading = () => withDesk(next(), fork, (desk) => open(desk, file));
    const readingAndBareWrite = () =>
      withDesk(next(), fork, async (desk, ctx) => {
        await open(desk, file);
        await bareWrite(ctx, written ?? []);
      });
    const figure = await compare(
      `import of ${rows} projects x 20 columns with plan and commit against reading the file`,
      's',
      3,
      whole,
      reading,
    );
    const bare = await compare(
      'the floor: reading the file and SQLite alone writing what the import wrote, against reading',
      's',
      3,
      readingAndBareWrite,
      reading,
    );
    const cancelled = await withDesk(next(), fork, async (desk) => {
      const { importId } = await open(desk, file);
      const planned = await timeCancel((own) => desk['imports.plan']({ importId }, own));
      await desk['imports.plan']({ importId }, job());
      const written = await timeCancel((own) => desk['imports.commit']({ importId }, own));
      return { planned, written };
    });
    return [
      figure,
      bare,
      against('longest wait of the window meanwhile', 'ms', wait, promised.wait),
      against('memory of the process that imports', 'MB', memory, promised.memory),
      against('a plan that is cancelled ends', 'ms', cancelled.planned, promised.cancel),
      against('a commit that is cancelled ends', 'ms', cancelled.written, promised.cancel),
    ];
  });
}
