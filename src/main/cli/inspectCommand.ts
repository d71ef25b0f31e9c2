import path from 'node:path';
import { findTable } from '../imports/findTable.ts';
import { collectSheets } from '../imports/collectSheets.ts';
import { readInWorker } from '../jobs/readInWorker.ts';
import type { CliParts } from './main.ts';
import type { Arguments } from './parseArguments.ts';
import { printText } from './printJson.ts';
import { UsageError } from './usageError.ts';

/** Rows turned into JSON text at once. */
const slice = 2000;

/** `inspect FILE --json`: every sheet with its cells as read, and where its table stands. */
export async function inspectCommand(args: Arguments, parts: CliParts): Promise<void> {
  const file = args.words[1];
  if (file === undefined) throw new UsageError('The file is missing');
  const { sink, sheets } = collectSheets();
  await readInWorker(parts.forkWorker, path.resolve(file), sink, {
    signal: new AbortController().signal,
  });
  await printText('{"sheets":[');
  for (const [index, { info, rows, end }] of sheets.entries()) {
    const { headerRow, dataRows } = findTable(rows, end.merges);
    const head = JSON.stringify({ name: info.name, visibility: info.visibility });
    await printText(`${index === 0 ? '' : ','}${head.slice(0, -1)},"rows":[`);
    for (let start = 0; start < rows.length; start += slice) {
      const text = JSON.stringify(rows.slice(start, start + slice)).slice(1, -1);
      await printText(start === 0 ? text : `,${text}`);
    }
    await printText(`],"headerRow":${headerRow},"dataRows":${dataRows}}`);
  }
  await printText(']}\n');
}
