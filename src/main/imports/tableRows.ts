import type { Cell } from '#shared/domain/workbook.ts';
import type { Table } from './findTable.ts';
import { isFilled } from './rowProfile.ts';

/** One row of data with its 0-based place in the sheet. */
export interface TableRow {
  row: number;
  cells: readonly Cell[];
}

/** The rows of data of a table, without blank rows, totals, repeated headers, section titles and notes. */
export function* eachTableRow(
  rows: readonly (readonly Cell[])[],
  table: Pick<Table, 'firstDataRow' | 'lastDataRow' | 'skippedRows'>,
): Generator<TableRow> {
  if (table.firstDataRow === -1) return;
  for (let row = table.firstDataRow; row <= table.lastDataRow; row += 1) {
    const cells = rows[row] ?? [];
    if (!table.skippedRows.has(row) && cells.some(isFilled)) yield { row, cells };
  }
}
