import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectSheets } from '#main/imports/collectSheets.ts';
import { readInWorker } from '#main/jobs/readInWorker.ts';
import type { SheetSink } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import { makeBigWorkbook } from '#tests/fixtures/workbooks/makeBigWorkbook.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { textsWithoutAdvice, watchedWorker, type ProcessFacts } from './throughProcess.ts';

const never = () => new AbortController().signal;
const noFacts = (): ProcessFacts => ({ pid: 0, peak: 0, inflated: 0 });
const discard: SheetSink = { onSheet: () => {}, onRows: () => {}, onSheetEnd: () => {} };

function program(code: string): string {
  const file = path.join(tempFolder(), 'worker.mjs');
  writeFileSync(file, code);
  return file;
}

async function bigFile(rows: number): Promise<string> {
  const file = path.join(tempFolder(), 'big.xlsx');
  await makeBigWorkbook(file, rows, 10);
  return file;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function failureOf(reading: Promise<unknown>): Promise<AppError> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof AppError) return error;
  throw new Error('The reading did not fail as expected', { cause: error });
}

describe('the reading process', () => {
  it('I-13 that never comes to an end is given up, and says what to do', async () => {
    const facts = noFacts();
    const endless = watchedWorker(facts, program('process.on("message", () => { for (;;); })'));
    const failure = await failureOf(
      readInWorker(endless, 'x', discard, { signal: never(), silence: 300 }),
    );
    expect(failure.code).toBe('WORKER_TIMEOUT');
    expect(textsWithoutAdvice(failure)).toEqual([]);
    expect(isAlive(facts.pid)).toBe(false);
  });

  it('that is stopped in the middle of a file is given up and ended', async () => {
    const facts = noFacts();
    const file = await bigFile(20_000);
    const sink: SheetSink = {
      ...discard,
      onRows: () => void process.kill(facts.pid, 'SIGSTOP'),
    };
    const failure = await failureOf(
      readInWorker(watchedWorker(facts), file, sink, { signal: never(), silence: 500 }),
    );
    expect(failure.code).toBe('WORKER_TIMEOUT');
    expect(isAlive(facts.pid)).toBe(false);
  });

  it('that is killed in the middle of a file is an error that says what to do', async () => {
    const facts = noFacts();
    const file = await bigFile(20_000);
    const sink: SheetSink = { ...discard, onRows: () => void process.kill(facts.pid, 'SIGKILL') };
    const failure = await failureOf(
      readInWorker(watchedWorker(facts), file, sink, { signal: never() }),
    );
    expect(failure.code).toBe('WORKER_DIED');
    expect(textsWithoutAdvice(failure)).toEqual([]);
  });

  it('that runs out of its memory takes nothing else down', async () => {
    const greedy = program(
      'process.on("message", () => { const a = []; for (;;) a.push(new Array(1e6).fill("x")); })',
    );
    const failure = await failureOf(
      readInWorker(watchedWorker(noFacts(), greedy), 'x', discard, { signal: never() }),
    );
    expect(failure.code).toBe('WORKER_DIED');
  });

  it('I-37 tells how far it is, and ends when the officer cancels in the middle', async () => {
    const facts = noFacts();
    const file = await bigFile(20_000);
    const abort = new AbortController();
    const told: number[] = [];
    const { sink, sheets } = collectSheets();
    const failure = await failureOf(
      readInWorker(watchedWorker(facts), file, sink, {
        signal: abort.signal,
        onProgress: ({ rows }) => {
          told.push(rows);
          if (rows > 5_000) abort.abort();
        },
      }),
    );
    expect(failure.code).toBe('CANCELLED');
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(sheets[0]?.rows.length).toBeLessThan(20_000);
    expect(isAlive(facts.pid)).toBe(false);
  });
});
