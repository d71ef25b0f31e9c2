import type { ReportRow } from '#shared/report/model.ts';
import { registerHead, registerRow } from '#main/reports/definitions/register.ts';
import { writeXlsx } from '#main/workers/writing/writeXlsx.ts';
import { registerParameters, registerRows } from '#tests/main/reports/registerRows.ts';
import { createTranslator } from '#shared/i18n/translator.ts';

/** Program: writes a register of so many rows to a path and prints what came of it as JSON. */
const [count = '0', path = ''] = process.argv.slice(2);

function* batches(): Generator<ReportRow[]> {
  let batch: ReportRow[] = [];
  let number = 0;
  for (const row of registerRows('ru', Number(count))) {
    number += 1;
    batch.push(registerRow(row, number));
    if (batch.length < 500) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

const head = registerHead(registerParameters('ru'), createTranslator('ru'));
try {
  const { rows } = await writeXlsx(head, batches(), path);
  const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ rows, peakMiB }));
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : String(error);
  console.log(JSON.stringify({ error: code }));
}
