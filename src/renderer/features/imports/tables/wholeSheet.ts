import type { ImportSheet, TableBorders } from '#shared/contract/importTables.ts';

/** Where a table that the officer adds begins: below the last one, over the whole width of the sheet. */
export function wholeSheet(sheet: ImportSheet): TableBorders {
  const lastRow = Math.max(0, sheet.rowCount - 1);
  const below = Math.max(0, ...sheet.tables.map((table) => table.lastRow + 1));
  const top = below < lastRow ? below : 0;
  return {
    header: lastRow > top ? { first: top, last: top } : null,
    firstRow: Math.min(lastRow, top + 1),
    lastRow,
    firstColumn: 0,
    lastColumn: Math.max(0, sheet.columnCount - 1),
  };
}
