import type { SkipReason } from '#shared/contract/importTables.ts';
import type { Cell, MergedRange } from '#shared/domain/workbook.ts';
import { isFilled } from './rowProfile.ts';
import type { SheetSource, Table } from './table.ts';

export interface TableRow {
  /** 0-based row of the sheet. */
  row: number;
  /** By the columns of the sheet; values of groups are filled in. */
  cells: readonly Cell[];
  isData: boolean;
  /** Why it is no data; `null` for data. */
  reason: SkipReason | null;
  /** The title of the section that the row stands under. */
  section: string | null;
}

interface Carried {
  cell: Cell;
  /** Last row that the value goes for. */
  until: number;
}

/** Merges that reach over rows within the table, by their first row. */
function tallMerges(sheet: SheetSource, table: Table): Map<number, MergedRange[]> {
  const byTop = new Map<number, MergedRange[]>();
  for (const merge of sheet.merges) {
    const isInside = merge.left >= table.firstColumn && merge.left <= table.lastColumn;
    if (merge.bottom === merge.top || !isInside) continue;
    const known = byTop.get(merge.top);
    if (known === undefined) byTop.set(merge.top, [merge]);
    else known.push(merge);
  }
  return byTop;
}

/** Values that stand once and go for several rows: of merged cells, and of groups without them. */
function createCarrier(sheet: SheetSource, table: Table) {
  const merges = tallMerges(sheet, table);
  const carried = new Map<number, Carried>();
  return {
    take(row: number, cells: readonly Cell[]) {
      for (const merge of merges.get(row) ?? []) {
        const cell = cells[merge.left];
        if (isFilled(cell)) carried.set(merge.left, { cell: cell ?? null, until: merge.bottom });
      }
      for (const column of table.carried) {
        const cell = cells[column];
        if (isFilled(cell)) carried.set(column, { cell: cell ?? null, until: table.lastRow });
      }
    },
    fill(row: number, cells: readonly Cell[]): readonly Cell[] {
      let filled: Cell[] | null = null;
      for (const [column, { cell, until }] of carried) {
        if (until < row) carried.delete(column);
        else if (!isFilled(cells[column])) {
          filled ??= [...cells];
          while (filled.length < column) filled.push(null);
          filled[column] = cell;
        }
      }
      return filled ?? cells;
    },
  };
}

/** Another table may stand in the same row. */
function isFilledWithin(cells: readonly Cell[], { firstColumn, lastColumn }: Table): boolean {
  for (let column = firstColumn; column <= lastColumn && column < cells.length; column += 1) {
    if (isFilled(cells[column])) return true;
  }
  return false;
}

/** The rows between the borders of a table, in order, without blank ones. Rows are not copied unless filled in. */
export function* eachTableRow(
  sheet: SheetSource,
  table: Table,
  options: { withHidden: boolean },
): Generator<TableRow> {
  const carrier = createCarrier(sheet, table);
  let section: string | null = null;
  const last = Math.min(table.lastRow, sheet.rows.length - 1);
  for (let row = Math.max(0, table.firstRow); row <= last; row += 1) {
    const cells = sheet.rows[row] ?? [];
    if (!isFilledWithin(cells, table)) continue;
    const skipped = table.skipped.get(row) ?? null;
    if (skipped === 'section') section = String(cells.find(isFilled) ?? '').trim();
    const isHidden = !options.withHidden && sheet.hiddenRows.has(row);
    const reason = skipped ?? (isHidden ? 'hidden' : null);
    if (skipped === null) carrier.take(row, cells);
    const full = skipped === null ? carrier.fill(row, cells) : cells;
    yield { row, cells: full, isData: reason === null, reason, section };
  }
}
