import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { forkNode } from '#main/jobs/forkNode.ts';
import { createJobManager } from '#main/jobs/jobManager.ts';
import { readInWorker } from '#main/jobs/readInWorker.ts';
import { collectSheets } from '#main/imports/collectSheets.ts';
import { forkWorker } from '#tests/helpers/importFile.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';

function program(code: string): string {
  const file = path.join(tempFolder(), 'worker.mjs');
  writeFileSync(file, code);
  return file;
}

const never = () => new AbortController().signal;

describe('F-26: a workbook process', () => {
  test('that dies is an error, not a wait for ever', async () => {
    const dying = forkNode(
      program('process.on("message", () => process.kill(process.pid, "SIGKILL"))'),
    );
    const reading = readInWorker(dying, 'x', collectSheets().sink, { signal: never() });
    await expect(reading).rejects.toMatchObject({ code: 'WORKER_DIED' });
  });

  test('that runs out of its heap takes nothing else down', async () => {
    const greedy = forkNode(
      program(
        'process.on("message", () => { const a = []; for (;;) a.push(new Array(1e6).fill("x")); })',
      ),
    );
    const reading = readInWorker(greedy, 'x', collectSheets().sink, { signal: never() });
    await expect(reading).rejects.toMatchObject({ code: 'WORKER_DIED' });
  });

  test('that hangs is ended when the officer cancels', async () => {
    const hanging = forkNode(program('process.on("message", () => { for (;;); })'));
    const abort = new AbortController();
    const reading = readInWorker(hanging, 'x', collectSheets().sink, { signal: abort.signal });
    setTimeout(() => abort.abort(), 100);
    await expect(reading).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  test('hands a refusal over with its code', async () => {
    const reading = readInWorker(forkWorker, 'no-such-file', collectSheets().sink, {
      signal: never(),
    });
    await expect(reading).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  test('delivers every row once and in order, however slow main is', async () => {
    const file = path.join(tempFolder(), 'long.csv');
    const count = 20_000;
    writeFileSync(file, Array.from({ length: count }, (_, i) => `${i};x\n`).join(''));
    const seen: unknown[] = [];
    await readInWorker(
      forkWorker,
      file,
      {
        onSheet: () => {},
        onRows: async (_start, rows) => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          for (const row of rows) seen.push(row[0]);
        },
        onSheetEnd: () => {},
      },
      { signal: never() },
    );
    expect(seen).toEqual(Array.from({ length: count }, (_, i) => String(i)));
  });
});

describe('a job', () => {
  test('tells its end exactly once, as finished, failed or cancelled', async () => {
    const told: string[] = [];
    const manager = createJobManager(
      (job) => told.push(job.state),
      () => new Date(0),
    );
    await manager.run('readWorkbook', 'a', async () => 1);
    await manager.run('readWorkbook', 'b', () => Promise.reject(new Error('x'))).catch(() => {});
    const cancelled = manager.run('readWorkbook', 'c', async ({ signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      signal.throwIfAborted();
    });
    manager.cancel(manager.list()[0]?.id ?? '');
    await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(told.filter((state) => state !== 'running')).toEqual([
      'finished',
      'failed',
      'cancelled',
    ]);
    expect(manager.list()).toEqual([]);
  });
});
