import type { ModelValue } from '#shared/report/reportModel.ts';
import { writeXlsx } from '#main/workers/writing/xlsx/writeXlsx.ts';
import { registerModel, registerRow, registerRows } from './registerModel.ts';

/** Program: writes a register of so many rows to a path and prints what came of it as JSON. */
const [count = '0', path = ''] = process.argv.slice(2);

let number = 0;

async function* batches(): AsyncGenerator<ModelValue[][]> {
  let batch: ModelValue[][] = [];
  for (const row of registerRows('ru', Number(count))) {
    number += 1;
    batch.push(registerRow(row, number));
    if (batch.length < 500) continue;
    yield await Promise.resolve(batch);
    batch = [];
  }
  yield batch;
}

try {
  await writeXlsx({ model: registerModel('ru', []).model, streams: { register: batches() } }, path);
  const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ rows: number, peakMiB }));
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : String(error);
  console.log(JSON.stringify({ error: code }));
}
