import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { BuiltReport, ModelValue, RowStream } from '#shared/report/reportModel.ts';
import { writeXlsx } from '#main/workers/writing/xlsx/writeXlsx.ts';
import { registerModel, registerRow, registerRows } from './registerModel.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const { model } = registerModel('ru', []);
const streamed = (register: RowStream): BuiltReport => ({ model, streams: { register } });
const writeLarge = fileURLToPath(new URL('writeLarge.ts', import.meta.url));

/** A batch of a thousand rows, as often as it is asked for. */
async function* endless(onBatch: () => void = () => {}): AsyncGenerator<ModelValue[][]> {
  const batch = [...registerRows('ru', 1000)].map((row, index) => registerRow(row, index + 1));
  for (;;) {
    yield await Promise.resolve(batch);
    onBatch();
  }
}

function oldFile(): { folder: string; path: string } {
  const folder = temporaryFolder();
  const path = join(folder, 'register.xlsx');
  writeFileSync(path, 'old');
  return { folder, path };
}

function expectUntouched({ folder, path }: { folder: string; path: string }): void {
  expect(readdirSync(folder)).toEqual(['register.xlsx']);
  expect(readFileSync(path, 'utf8')).toBe('old');
}

test('a cancel in the middle ends an endless report and leaves what stood there', async () => {
  const old = oldFile();
  const controller = new AbortController();
  let batches = 0;
  const rows = endless(() => {
    batches += 1;
    if (batches > 3) controller.abort();
  });
  await expect(
    writeXlsx(streamed(rows), old.path, { signal: controller.signal }),
  ).rejects.toMatchObject({
    code: 'CANCELLED',
  });
  expectUntouched(old);
});

test('a cancel from outside is heard although rows never stop coming', async () => {
  const folder = temporaryFolder();
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 20);
  const { signal } = controller;
  const written = writeXlsx(streamed(endless()), join(folder, 'a.xlsx'), { signal });
  await expect(written).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(readdirSync(folder)).toEqual([]);
});

test('rows that fail on the way are reported as they failed and leave no file', async () => {
  const old = oldFile();
  async function* broken(): AsyncGenerator<ModelValue[][]> {
    for await (const batch of endless()) {
      yield batch;
      throw new Error('the database went away');
    }
  }
  await expect(writeXlsx(streamed(broken()), old.path)).rejects.toThrow('the database went away');
  expectUntouched(old);
});

test('a folder that is not there and a folder in the place of the file are told plainly', async () => {
  const folder = temporaryFolder();
  await expect(
    writeXlsx({ model, streams: {} }, join(folder, 'missing', 'a.xlsx')),
  ).rejects.toMatchObject({
    code: 'FILE_NOT_WRITTEN',
    data: { reason: 'ENOENT' },
  });
  mkdirSync(join(folder, 'taken.xlsx'));
  await expect(writeXlsx({ model, streams: {} }, join(folder, 'taken.xlsx'))).rejects.toMatchObject(
    {
      code: 'FILE_NOT_WRITTEN',
    },
  );
  expect(readdirSync(folder)).toEqual(['taken.xlsx']);
});

test('a disk that is full in the middle leaves the old file and no rest', () => {
  const old = oldFile();
  // The shell counts in blocks of 512 or 1,024 bytes; both are far below the size of the report.
  const command = `ulimit -f 200; exec "${process.execPath}" "${writeLarge}" 20000 "${old.path}"`;
  const output = execFileSync('sh', ['-c', command], { encoding: 'utf8' });
  expect(JSON.parse(output)).toMatchObject({ error: 'DISK_FULL' });
  expectUntouched(old);
});

test('100,000 rows fit a small heap, in the time zone that shifts days for careless writers', () => {
  const path = join(temporaryFolder(), 'large.xlsx');
  const output = execFileSync(
    process.execPath,
    ['--max-old-space-size=200', writeLarge, '100000', path],
    { encoding: 'utf8', env: { ...process.env, TZ: 'Asia/Almaty' } },
  );
  const { rows, peakMiB } = JSON.parse(output) as { rows: number; peakMiB: number };
  expect(rows).toBe(100_000);
  expect(peakMiB).toBeLessThan(300);
});
