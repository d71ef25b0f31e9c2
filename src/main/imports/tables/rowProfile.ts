import type { Cell, MergedRange } from '#shared/domain/workbook.ts';

/** How a row looks from afar: what is needed to tell titles, headers and data apart. */
export interface RowProfile {
  /** Cells with a value. */
  own: number;
  /** The same, where a merged cell counts for every column it spans. */
  filled: number;
  /** Share of the values that could be a column's name: text that is neither number nor date, or years in a row. */
  nameShare: number;
  /** Share of different values. */
  distinctShare: number;
  longestText: number;
}

const numberText = /^[-+(−–]?[\d\s\u00a0\u202f.,'’]*\d[\d\s\u00a0\u202f.,]*[)%]?$/;
const dateText =
  /^\d{1,4}[-./]\d{1,2}[-./]\d{2,4}(?:[T\s]\d{1,2}:\d{2}(?::\d{2})?)?$|^\d{1,2}:\d{2}(?::\d{2})?$/;
/** No number or date is longer; what is would make the patterns slow. */
const longestValue = 50;
const firstYear = 1900;
const lastYear = 2100;

export function isYear(cell: Cell): boolean {
  const year = typeof cell === 'string' && /^\d{4}$/.test(cell) ? Number(cell) : cell;
  return (
    typeof year === 'number' && Number.isInteger(year) && year >= firstYear && year <= lastYear
  );
}

/** A number, a date, a truth value, or text that reads as one. */
export function isValueLike(cell: Cell): boolean {
  if (typeof cell !== 'string') return cell !== null;
  if (cell.length > longestValue) return false;
  const text = cell.trim();
  return numberText.test(text) || dateText.test(text) || /^(?:true|false)$/i.test(text);
}

export function isFilled(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === null) return false;
  if (typeof cell !== 'string') return true;
  // A letter at the start settles it; this is asked of millions of cells.
  const first = cell.charCodeAt(0);
  return (first > 0x20 && first < 0x80) || (first >= 0x400 && first < 0x530) || cell.trim() !== '';
}

/** Whether the year in this column is next to the year before or after it. */
function continuesYears(cells: readonly Cell[], column: number): boolean {
  const year = Number(cells[column]);
  return [column - 1, column + 1].some((other) => {
    const cell = cells[other] ?? null;
    return isYear(cell) && Math.abs(Number(cell) - year) === 1;
  });
}

/** Columns that merged cells of this row cover to the right of the cell that holds the value. */
function mergedColumns(
  row: number,
  cells: readonly Cell[],
  merges: readonly MergedRange[],
): number {
  let count = 0;
  for (const merge of merges) {
    if (merge.top === row && isFilled(cells[merge.left])) count += merge.right - merge.left;
  }
  return count;
}

export function profileRow(
  row: number,
  cells: readonly Cell[],
  merges: readonly MergedRange[],
): RowProfile {
  const values = new Set<Cell>();
  let own = 0;
  let names = 0;
  let longestText = 0;
  for (const [column, cell] of cells.entries()) {
    if (!isFilled(cell)) continue;
    own += 1;
    values.add(typeof cell === 'string' ? cell.trim().toLowerCase() : cell);
    if (isYear(cell)) names += continuesYears(cells, column) ? 1 : 0.5;
    else if (!isValueLike(cell)) names += 1;
    if (typeof cell === 'string') longestText = Math.max(longestText, cell.length);
  }
  return {
    own,
    filled: own + mergedColumns(row, cells, merges),
    nameShare: own === 0 ? 0 : names / own,
    distinctShare: own === 0 ? 0 : values.size / own,
    longestText,
  };
}
