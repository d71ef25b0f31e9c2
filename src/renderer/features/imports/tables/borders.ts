import type { TableBorders } from '#shared/contract/importTables.ts';

export const borders = [
  'headerFirst',
  'headerLast',
  'firstRow',
  'lastRow',
  'firstColumn',
  'lastColumn',
] as const;

export type Border = (typeof borders)[number];

export interface SheetSize {
  rows: number;
  columns: number;
}

/** Where a border stands; null for the header's borders of a table without one. */
export function borderOf(bounds: TableBorders, border: Border): number | null {
  if (border === 'headerFirst') return bounds.header?.first ?? null;
  if (border === 'headerLast') return bounds.header?.last ?? null;
  return bounds[border];
}

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/** The bounds with one border moved; the borders in its way move along, and all stay on the sheet. */
export function moveBorder(
  bounds: TableBorders,
  border: Border,
  to: number,
  size: SheetSize,
): TableBorders {
  const lastColumn = Math.max(0, size.columns - 1);
  if (border === 'firstColumn') {
    const first = clamp(to, 0, lastColumn);
    return { ...bounds, firstColumn: first, lastColumn: Math.max(first, bounds.lastColumn) };
  }
  if (border === 'lastColumn') {
    const last = clamp(to, 0, lastColumn);
    return { ...bounds, lastColumn: last, firstColumn: Math.min(last, bounds.firstColumn) };
  }
  return moveRow(bounds, border, to, size);
}

/** Header above the rows, each of at least one row; the one that moves has its way. */
function moveRow(
  bounds: TableBorders,
  border: Exclude<Border, 'firstColumn' | 'lastColumn'>,
  to: number,
  size: SheetSize,
): TableBorders {
  const bottom = Math.max(0, size.rows - 1);
  let { header, firstRow, lastRow } = bounds;
  switch (border) {
    case 'headerFirst': {
      const first = clamp(to, 0, bottom - 1);
      header = { first, last: Math.max(first, header?.last ?? first) };
      break;
    }
    case 'headerLast': {
      const last = clamp(to, 0, bottom - 1);
      header = { first: Math.min(last, header?.first ?? last), last };
      break;
    }
    case 'firstRow':
      firstRow = clamp(to, header === null ? 0 : 1, bottom);
      if (header !== null && header.last >= firstRow) {
        header = { first: Math.min(header.first, firstRow - 1), last: firstRow - 1 };
      }
      break;
    case 'lastRow':
      lastRow = clamp(to, header === null ? 0 : 1, bottom);
      firstRow = Math.min(firstRow, lastRow);
      if (header !== null && header.last >= firstRow) {
        header = { first: Math.min(header.first, firstRow - 1), last: firstRow - 1 };
      }
      break;
  }
  if (header !== null) firstRow = Math.max(firstRow, header.last + 1);
  return { ...bounds, header, firstRow, lastRow: Math.max(firstRow, lastRow) };
}

/** A table with or without a header; it gets the row above the first one, or the first one itself. */
export function withHeader(
  bounds: TableBorders,
  hasHeader: boolean,
  size: SheetSize,
): TableBorders {
  if (!hasHeader) return { ...bounds, header: null };
  const row = Math.max(0, bounds.firstRow - 1);
  return moveBorder({ ...bounds, header: null }, 'headerFirst', row, size);
}
