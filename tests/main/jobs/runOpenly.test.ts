import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Job } from '#shared/contract/jobs.ts';
import { createJobManager } from '#main/jobs/jobManager.ts';
import { runOpenly } from '#main/jobs/runOpenly.ts';

function manager() {
  const told: Job['state'][] = [];
  const jobs = createJobManager(
    ({ state }) => told.push(state),
    () => new Date(),
  );
  return { jobs, told };
}

test('short work flickers in the status bar', async () => {
  const { jobs, told } = manager();
  expect(await runOpenly(jobs, 'makeReport', 'r', () => Promise.resolve(7))).toBe(7);
  await expect(
    runOpenly(jobs, 'makeReport', 'r', () => Promise.reject(new Error('no'))),
  ).rejects.toThrow('no');
  expect(told).toEqual([]);
});

test('work that lasts is not seen, or its answer is lost', async () => {
  const { jobs, told } = manager();
  const work = runOpenly(jobs, 'makeReport', 'r', async () => {
    await wait(600);
    return 7;
  });
  await wait(450);
  expect(jobs.list()).toMatchObject([{ kind: 'makeReport', canCancel: true }]);
  expect(await work).toBe(7);
  expect(told).toEqual(['running', 'finished']);
});

test('the officer cannot stop work that lasts', async () => {
  const { jobs, told } = manager();
  const work = runOpenly(jobs, 'makeReport', 'r', async ({ signal }) => {
    while (!signal.aborted) await wait(20);
    signal.throwIfAborted();
  });
  const refused = expect(work).rejects.toMatchObject({ code: 'CANCELLED' });
  await wait(450);
  jobs.cancelAll();
  await refused;
  expect(told).toEqual(['running', 'cancelled']);
});
