import path from 'node:path';
import { findTables } from '../imports/tables/findTables.ts';
import type { Table } from '../imports/tables/table.ts';
import { collectSheets } from '../imports/collectSheets.ts';
import { readInWorker } from '../jobs/readInWorker.ts';
import type { CliParts } from './main.ts';
import type { Arguments } from './parseArguments.ts';
import { printText } from './printJson.ts';
import { UsageError } from './usageError.ts';

/** Rows turned into JSON text at once. */
const slice = 2000;

/** Where a table stands: rows and columns are 0-based. */
function shown({ header, firstRow, lastRow, firstColumn, lastColumn, dataRows }: Table) {
  return { header, firstRow, lastRow, firstColumn, lastColumn, dataRows };
}

/** The table with the most rows stands for its sheet. */
function mainTable(tables: readonly Table[]): { headerRow: number; dataRows: number } {
  const [main] = tables.toSorted((a, b) => b.dataRows - a.dataRows);
  return { headerRow: main?.header?.last ?? -1, dataRows: main?.dataRows ?? 0 };
}

/** `inspect FILE --json`: every sheet with its cells as read, and where its tables stand. */
export async function inspectCommand(args: Arguments, parts: CliParts): Promise<void> {
  const file = args.words[1];
  if (file === undefined) throw new UsageError('The file is missing');
  const { sink, sheets } = collectSheets();
  await readInWorker(parts.forkWorker, path.resolve(file), sink, {
    signal: new AbortController().signal,
  });
  await printText('{"sheets":[');
  for (const [index, { info, rows, end }] of sheets.entries()) {
    const tables = findTables({ rows, merges: end.merges, hiddenRows: new Set(end.hiddenRows) });
    const { headerRow, dataRows } = mainTable(tables);
    const head = JSON.stringify({ name: info.name, visibility: info.visibility });
    await printText(`${index === 0 ? '' : ','}${head.slice(0, -1)},"rows":[`);
    for (let start = 0; start < rows.length; start += slice) {
      const text = JSON.stringify(rows.slice(start, start + slice)).slice(1, -1);
      await printText(start === 0 ? text : `,${text}`);
    }
    const found = JSON.stringify(tables.map(shown));
    await printText(`],"headerRow":${headerRow},"dataRows":${dataRows},"tables":${found}}`);
  }
  await printText(']}\n');
}
