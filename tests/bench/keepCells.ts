import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { collectSheets } from '#main/imports/collectSheets.ts';
import { findTablesInSteps } from '#main/imports/tables/findTables.ts';
import { createPause } from '#main/jobs/pause.ts';
import { forkNode } from '#main/jobs/forkNode.ts';
import { readInWorker } from '#main/jobs/readInWorker.ts';
import type { ForkWorker } from '#main/jobs/workerProcess.ts';

/** What one reading costs the process that keeps the cells, and the one that reads. */
export interface KeepingCost {
  /** Milliseconds until the first rows were there, and until all were, with their tables. */
  first: number;
  whole: number;
  /** Milliseconds that a cancelled reading took to end. */
  cancelled: number;
  /** Longest wait of the event loop, in milliseconds. */
  longestWait: number;
  /** Most resident memory, in megabytes. */
  keeper: number;
  reader: number;
}

const program = fileURLToPath(import.meta.resolve('#main/workers/workbook.ts'));

function peakOf(pid: number | 'self'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1024);
}

/** The process that reads, with a look at its memory at each of its messages. */
function measured(seen: (peak: number) => void): ForkWorker {
  return () => {
    const child = fork(program, [], { serialization: 'advanced' });
    return {
      send: (message) => void child.send(message as never),
      onMessage: (listener) =>
        void child.on('message', (message) => {
          if (child.exitCode === null && child.pid !== undefined) seen(peakOf(child.pid));
          listener(message);
        }),
      onExit: (listener) => void child.on('exit', listener),
      kill: () => void child.kill('SIGKILL'),
    };
  };
}

async function timeCancel(file: string): Promise<number> {
  const abort = new AbortController();
  let start = 0;
  const { sink } = collectSheets();
  const reading = readInWorker(forkNode(program), file, sink, {
    signal: abort.signal,
    onProgress: ({ rows }) => {
      if (rows < 5_000 || start !== 0) return;
      start = performance.now();
      abort.abort();
    },
  });
  await reading.catch(() => {});
  return performance.now() - start;
}

async function measure(file: string): Promise<KeepingCost> {
  const { sink, sheets } = collectSheets();
  const { signal } = new AbortController();
  let reader = 0;
  let first = 0;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const start = performance.now();
  const watched = measured((peak) => {
    reader = Math.max(reader, peak);
  });
  await readInWorker(
    watched,
    file,
    {
      ...sink,
      onRows: (row, rows) => {
        if (first === 0) first = performance.now() - start;
        return sink.onRows(row, rows);
      },
    },
    { signal },
  );
  const pause = createPause(signal);
  for (const { rows, end } of sheets) {
    const source = { rows, merges: end.merges, hiddenRows: new Set(end.hiddenRows) };
    for (const _ of findTablesInSteps(source)) await pause();
  }
  const whole = performance.now() - start;
  delay.disable();
  const keeper = peakOf('self');
  const longestWait = delay.max / 1e6;
  return { first, whole, longestWait, keeper, reader, cancelled: await timeCancel(file) };
}

// Started as a process of its own, because memory that others used before cannot be told apart.
const [, , file = ''] = process.argv;
console.log(JSON.stringify(await measure(file)));
process.exit(0);
