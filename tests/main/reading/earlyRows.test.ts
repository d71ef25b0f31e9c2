import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readInWorker } from '#main/jobs/readInWorker.ts';
import { makeBigWorkbook } from '#tests/fixtures/workbooks/makeBigWorkbook.ts';
import { workbookProgram } from './matrix/throughProcess.ts';
import { forkNode } from '#main/jobs/forkNode.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';

const makers: [name: string, write: (file: string) => Promise<void> | void][] = [
  ['big.xlsx', (file) => makeBigWorkbook(file, 30_000, 8)],
  [
    'big.csv',
    (file) =>
      writeFileSync(file, Array.from({ length: 60_000 }, (_, n) => `${n};текст ${n}\n`).join('')),
  ],
];

it.each(makers)(
  'I-37 the first 200 rows of %s come before the rest is read',
  async (name, write) => {
    const file = path.join(tempFolder(), name);
    await write(file);
    let first: { rows: number; read: number } | null = null;
    let progress = { bytesRead: 0, bytesTotal: 0, rows: 0 };
    await readInWorker(
      forkNode(workbookProgram),
      file,
      {
        onSheet: () => {},
        onRows: (_, rows) => {
          first ??= { rows: rows.length, read: progress.rows };
        },
        onSheetEnd: () => {},
      },
      {
        signal: new AbortController().signal,
        onProgress: (now) => {
          progress = now;
        },
      },
    );
    expect(first).toEqual({ rows: 200, read: 0 });
    expect(progress.rows).toBeGreaterThan(25_000);
  },
);
