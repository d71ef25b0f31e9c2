import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectSheets } from '#main/imports/collectSheets.ts';
import { findTables } from '#main/imports/tables/findTables.ts';
import { forkNode } from '#main/jobs/forkNode.ts';
import { readInWorker } from '#main/jobs/readInWorker.ts';
import { readWorkbook } from '#main/workers/reading/readWorkbook.ts';
import { makeBigWorkbook } from '#tests/fixtures/workbooks/makeBigWorkbook.ts';
import { withFolder } from './benchWorkspace.ts';
import type { KeepingCost } from './keepCells.ts';
import { against, compare, type Figure } from './measure.ts';
import { scanFloor } from './scanFloor.ts';

const rows = 100_000;
const columns = 20;
/** What the import promises: megabytes of each process, milliseconds of waiting. */
const promised = { memory: 600, wait: 50, cancel: 300 };

function keepingCost(file: string): KeepingCost {
  const script = fileURLToPath(import.meta.resolve('#tests/bench/keepCells.ts'));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is our own script's answer
  return JSON.parse(
    execFileSync(process.execPath, [script, file], { encoding: 'utf8' }),
  ) as KeepingCost;
}

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
      `inspect of ${size} in its own process, with its tables found, against the same`,
      's',
      3,
      async () => {
        const { sink, sheets } = collectSheets();
        await readInWorker(forkWorker, file, sink, { signal: new AbortController().signal });
        for (const { rows: read, end } of sheets) {
          findTables({ rows: read, merges: end.merges, hiddenRows: new Set(end.hiddenRows) });
        }
      },
      () => scanFloor(file),
    );
    const cost = keepingCost(file);
    return [
      reading,
      inspecting,
      against('first 200 rows there, against the whole reading', 'ms', cost.first, cost.whole),
      against(
        'a reading that is cancelled ends, against what is promised',
        'ms',
        cost.cancelled,
        promised.cancel,
      ),
      against(
        'longest wait of the loop that keeps the cells, against the same',
        'ms',
        cost.longestWait,
        promised.wait,
      ),
      against(
        'memory of the process that reads, against the same',
        'MB',
        cost.reader,
        promised.memory,
      ),
      against(
        'memory of the process that keeps the cells, against the same',
        'MB',
        cost.keeper,
        promised.memory,
      ),
    ];
  });
}
