import type { Cell } from '#shared/domain/workbook.ts';

/** Different texts of one column that are looked for; a column with more repeats little. */
const most = 4096;

/**
 * Makes equal texts of a column one string. They come one by one from the process that reads, and a column
 * of statuses or names would stand in memory once for every row; a text met again is also looked up faster.
 */
export function createTextSharing(): (cells: Cell[]) => void {
  const columns: (Map<string, string> | null)[] = [];
  return (cells) => {
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i];
      if (typeof cell !== 'string') continue;
      const known = columns[i] === undefined ? (columns[i] = new Map()) : columns[i];
      const found = known?.get(cell);
      if (found !== undefined) cells[i] = found;
      else if (known && known.size === most) columns[i] = null;
      else known?.set(cell, cell);
    }
  };
}
