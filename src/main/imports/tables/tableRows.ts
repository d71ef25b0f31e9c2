import type { Cell } from '#shared/domain/workbook.ts';
import type { Table } from './findTable.ts';
import { isFilled } from './rowProfile.ts';
import { isNoteText, isTotalsRow } from './summaryRow.ts';

export type SheetRows = readonly (readonly Cell[])[];

export interface TableRow {
  /** 0-based row of the sheet. */
  row: number;
  cells: readonly Cell[];
  /** False for totals, section titles, repeated headers and notes between the rows of data. */
  isData: boolean;
}

/** The rows of a table from the first of its data on, in order, without blank ones and final totals. */
export function* eachTableRow(rows: SheetRows, table: Table): Generator<TableRow> {
  if (table.firstDataRow < 0) return;
  for (let row = table.firstDataRow; row <= table.lastDataRow; row += 1) {
    const cells = rows[row];
    if (cells === undefined || !cells.some(isFilled)) continue;
    yield { row, cells, isData: !table.skippedRows.has(row) };
  }
  // What stands below and is no total or remark may be a project: it is shown, not dropped unseen.
  for (const row of table.skippedRows) {
    const cells = rows[row] ?? [];
    if (row <= table.lastDataRow || isTotalsRow(cells) || isNoteText(cells)) continue;
    yield { row, cells, isData: false };
  }
}
