import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { ChosenReport } from '#shared/contract/reports.ts';
import type { ModelValue, ReportModel, RowStreams } from '#shared/report/reportModel.ts';
import { keepOne } from '#main/jobs/keepOne.ts';
import type { ForkWorker } from '#main/jobs/workerProcess.ts';
import { createReportMaker } from '#main/reports/apart/reportMaker.ts';
import { withReport } from '#main/reports/catalogue/buildReport.ts';
import { catalogue } from '#main/reports/catalogue/catalogue.ts';
import { previewReport } from '#main/reports/catalogue/previewReport.ts';
import { drained } from '#main/reports/snapshots/drained.ts';
import { exportReport } from '#main/reports/exportReport.ts';
import { forkWorker } from '#tests/helpers/importFile.ts';
import { forkReports, maker } from '#tests/helpers/reportMaker.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { neededValues, sampleReports, type SampleReports } from '../catalogue/sampleReports.ts';

let r: SampleReports;

beforeAll(async () => {
  r = await sampleReports();
  return r.close;
});

const choiceOf = (id: string): ChosenReport => ({
  id,
  language: 'kk',
  secondLanguage: 'ru',
  amountScale: 1,
  values: neededValues(r)[id] ?? {},
});

const job = () => ({ signal: new AbortController().signal });

const options = { appVersion: 'test' };

/** Counts the processes that are started. */
function counted(fork: ForkWorker): { fork: ForkWorker; started: () => number } {
  let count = 0;
  return {
    fork: () => {
      count += 1;
      return fork();
    },
    started: () => count,
  };
}

test.each(catalogue.map(({ id }) => id))(
  'the report "%s" of the other process says something else than the same report made right here',
  async (id) => {
    const choice = choiceOf(id);
    const here = await withReport(r.ctx, choice, options, drained);
    const apart = await maker.withReport(r.ctx, choice, job(), drained);
    expect(apart).toEqual(here);
    expect(await maker.preview(r.ctx, choice, job())).toEqual(
      await previewReport(r.ctx, choice, options),
    );
  },
  60_000,
);

test('rows of a long table come once only, or those of one reader go to another', async () => {
  const read = async (streams: RowStreams, key: string): Promise<ModelValue[][]> => {
    const rows: ModelValue[][] = [];
    for await (const batch of streams[key] ?? []) rows.push(...batch.map((row) => [...row]));
    return rows;
  };
  await maker.withReport(r.ctx, choiceOf('participants'), job(), async ({ streams }) => {
    const [key = ''] = Object.keys(streams);
    const [first, second] = await Promise.all([read(streams, key), read(streams, key)]);
    expect(first.length).toBeGreaterThan(500);
    expect(second).toEqual(first);
    expect(await read(streams, key)).toEqual(first);
  });
});

test('a refusal loses its code on the way, or what fails in writing is told as something else', async () => {
  await expect(
    maker.preview(r.ctx, { ...choiceOf('annual'), id: 'none' }, job()),
  ).rejects.toMatchObject({ code: 'REPORT_UNKNOWN' });
  const writing = maker.withReport(r.ctx, choiceOf('annual'), job(), () =>
    Promise.reject(new Error('the disk is full')),
  );
  await expect(writing).rejects.toThrow('the disk is full');
});

test('a cancelled export leaves a file, a process, or an error of another kind', async () => {
  const folder = tempFolder();
  const abort = new AbortController();
  const writing = maker.withReport(
    r.ctx,
    choiceOf('participants'),
    { signal: abort.signal },
    (report) =>
      exportReport(report, {
        format: 'xlsx',
        path: path.join(folder, 'report.xlsx'),
        forkWorker,
        print: null,
        signal: abort.signal,
        onProgress: () => abort.abort(),
      }),
  );
  await expect(writing).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(readdirSync(folder)).toEqual([]);
});

test('each report pays for the start of a process, or one that was stopped is used again', async () => {
  const { fork, started } = counted(forkReports);
  const own = createReportMaker({ forkReports: keepOne(fork, 5000), appVersion: 'test' });
  const models: ReportModel[] = [];
  for (let run = 0; run < 3; run += 1) {
    models.push(await own.preview(r.ctx, choiceOf('funding'), job()));
  }
  expect(started()).toBe(1);
  expect(models[2]).toEqual(models[0]);
  const unknown = own.preview(r.ctx, { ...choiceOf('funding'), id: 'none' }, job());
  await expect(unknown).rejects.toMatchObject({ code: 'REPORT_UNKNOWN' });
  await own.preview(r.ctx, choiceOf('annual'), job());
  expect(started()).toBe(1);
  const abort = new AbortController();
  const stopped = own.preview(r.ctx, choiceOf('annual'), { signal: abort.signal });
  abort.abort();
  await expect(stopped).rejects.toMatchObject({ code: 'CANCELLED' });
  await own.preview(r.ctx, choiceOf('annual'), job());
  expect(started()).toBe(2);
});

test.each(catalogue.map(({ id }) => id))(
  'the first preview of %s is measured by another number of steps than it takes',
  async (id) => {
    const ctx = id === 'passport' || id === 'briefing' ? [r.ctx] : [await testWorkspace(), r.ctx];
    for (const one of ctx) {
      let [expected, taken] = [-1, 0];
      await previewReport(one, choiceOf(id), {
        ...options,
        onStep: () => Promise.resolve(void (taken += 1)),
        onExpected: (steps) => (expected = steps),
      });
      expect(expected).toBe(taken);
    }
  },
);

test('a first preview says how far it is out of how many', async () => {
  const own = createReportMaker({ forkReports: keepOne(forkReports, 5000), appVersion: 'test' });
  const told: [number, number | null][] = [];
  await own.preview(r.ctx, choiceOf('quality'), {
    ...job(),
    report: (done, total) => told.push([done, total]),
  });
  expect(told.length).toBeGreaterThan(0);
  for (const [done, total] of told) expect(done).toBeLessThan(total ?? 0);
});
