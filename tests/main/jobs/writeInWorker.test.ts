import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { forkNode } from '#main/jobs/forkNode.ts';
import { writeInWorker } from '#main/jobs/writeInWorker.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { registerModel } from '#tests/main/writing/registerModel.ts';

/** Makes the file it was told of, then hangs as a process does that waits for a slow disk. */
const hanging = `
import { writeFileSync } from 'node:fs';
process.on('message', (message) => {
  if (message.type !== 'write') return;
  writeFileSync(message.temporary, 'half');
  process.send({ type: 'next', table: 'register' });
  for (;;);
});`;

test('a cancelled export leaves no file behind, even when its process had to be ended', async () => {
  const folder = tempFolder();
  const program = path.join(tempFolder(), 'worker.mjs');
  writeFileSync(program, hanging);
  const abort = new AbortController();
  const target = path.join(folder, 'Тізілім.xlsx');
  async function* rows() {
    abort.abort();
    yield await Promise.resolve([]);
  }
  const report = { model: registerModel('ru', []).model, streams: { register: rows() } };
  const { signal } = abort;
  const writing = writeInWorker(forkNode(program), 'xlsx', target, report, { signal });
  await expect(writing).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a process that cannot be started is an error, not the end of the program', async () => {
  const target = path.join(tempFolder(), 'a.xlsx');
  const forkWorker = forkNode(path.join(tempFolder(), 'a.mjs'), undefined, '/no/such/runtime');
  const { signal } = new AbortController();
  const report = { model: registerModel('ru', []).model, streams: {} };
  const writing = writeInWorker(forkWorker, 'xlsx', target, report, { signal });
  await expect(writing).rejects.toMatchObject({ code: 'WORKER_DIED' });
});
