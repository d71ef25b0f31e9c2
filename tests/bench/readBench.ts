import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectSheets } from '#main/imports/collectSheets.ts';
import { findTable } from '#main/imports/tables/findTable.ts';
import { forkNode } from '#main/jobs/forkNode.ts';
import { readInWorker } from '#main/jobs/readInWorker.ts';
import { readWorkbook } from '#main/workers/reading/readWorkbook.ts';
import { makeBigWorkbook } from '#tests/fixtures/workbooks/makeBigWorkbook.ts';
import { withFolder } from './benchWorkspace.ts';
import { compare, type Figure } from './measure.ts';
import { scanFloor } from './scanFloor.ts';

const rows = 100_000;
const columns = 20;

export function readBench(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const file = path.join(folder, 'big.xlsx');
    await makeBigWorkbook(file, rows, columns);
    const size = `${rows} x ${columns}`;
    const discard = { onSheet: () => {}, onRows: () => {}, onSheetEnd: () => {} };
    const program = fileURLToPath(import.meta.resolve('#main/workers/workbook.ts'));
    const forkWorker = forkNode(program);
    const reading = await compare(
      `reading ${size} to typed cells against inflating and scanning the XML`,
      's',
      3,
      () => readWorkbook(file, discard, {}),
      () => scanFloor(file),
    );
    const inspecting = await compare(
      `inspect of ${size} in its own process, with its table found, against the same`,
      's',
      3,
      async () => {
        const { sink, sheets } = collectSheets();
        await readInWorker(forkWorker, file, sink, { signal: new AbortController().signal });
        for (const sheet of sheets) findTable(sheet.rows, sheet.end.merges);
      },
      () => scanFloor(file),
    );
    return [reading, inspecting];
  });
}
