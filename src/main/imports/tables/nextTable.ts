import type { Cell } from '#shared/domain/workbook.ts';
import { countFilled, type BodyShape } from './bodyShape.ts';
import { isFilled, isValueLike } from './rowProfile.ts';
import type { SheetRows } from './table.ts';

type Row = readonly Cell[];

/** A name of a column is hardly ever longer. UTF-16 units. */
const longestName = 120;
/** Rows below a possible header that are looked at for its values. */
const lookedBelow = 3;

/** The line of column numbers under the header of an official form: 1, 2, 3, … */
export function isNumberingRow(cells: Row): boolean {
  const filled = cells.filter(isFilled).map(Number);
  return filled.length >= 3 && filled.every((value, place) => value === place + 1);
}

function couldBeHeader(cells: Row): boolean {
  const isNumber = (cell: Cell) => typeof cell === 'number' || typeof cell === 'boolean';
  if (cells.some(isNumber)) return false;
  const seen = new Set<string>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || !isFilled(cell)) continue;
    if (cell.length > longestName || isValueLike(cell)) return false;
    seen.add(cell.trim().toLowerCase());
  }
  return seen.size >= 2 && seen.size * 3 >= countFilled(cells) * 2;
}

/** Rows below, up to the next gap. */
function rowsBelow(rows: SheetRows, row: number): Row[] {
  const below: Row[] = [];
  for (let next = row + 1; next < rows.length && below.length < lookedBelow; next += 1) {
    const cells = rows[next] ?? [];
    if (countFilled(cells) === 0) break;
    below.push(cells);
  }
  return below;
}

function textWhereValuesAre(cells: Row, shape: BodyShape): { texts: number; filled: number } {
  let texts = 0;
  let filled = 0;
  for (const column of shape.valueColumns) {
    const cell = cells[column];
    if (cell === undefined || !isFilled(cell)) continue;
    filled += 1;
    if (!isValueLike(cell)) texts += 1;
  }
  return { texts, filled };
}

/** Whether all rows below hold numbers or dates in a column where this table holds text. */
function valuesWhereTextIs(cells: Row, below: readonly Row[], shape: BodyShape): boolean {
  return cells.some(
    (cell, column) =>
      isFilled(cell) &&
      !shape.valueColumns.includes(column) &&
      below.length > 0 &&
      below.every((other) => isFilled(other[column]) && isValueLike(other[column] ?? null)),
  );
}

/**
 * Whether a row that stands below a gap names the columns of another table: text where this one has numbers,
 * numbers below where this one has text, or columns that this one has not.
 */
export function beginsAfterGap(rows: SheetRows, row: number, shape: BodyShape): boolean {
  const cells = rows[row] ?? [];
  const own = countFilled(cells);
  if (own < 2) return false;
  const { texts, filled } = textWhereValuesAre(cells, shape);
  if (texts > 0 && texts * 2 > filled) return true;
  const below = rowsBelow(rows, row);
  if (below.length === 0 || !couldBeHeader(cells)) return false;
  if (isNumberingRow(below[0] ?? []) || valuesWhereTextIs(cells, below, shape)) return true;
  const outside = cells.filter((cell, column) => isFilled(cell) && !shape.columns.includes(column));
  return outside.length > 0 && below.some((other) => countFilled(other) >= 2);
}

/**
 * Whether a row right below the rows of a table names the columns of another one: text in two or more columns
 * of numbers, with numbers again below.
 */
export function beginsWithoutGap(
  rows: SheetRows,
  row: number,
  shape: BodyShape,
  afterTitle: boolean,
): boolean {
  const cells = rows[row] ?? [];
  if (shape.valueColumns.length === 0 || !couldBeHeader(cells)) return false;
  const { texts, filled } = textWhereValuesAre(cells, shape);
  if (texts < (afterTitle ? 1 : 2) || texts < filled) return false;
  const below = rowsBelow(rows, row);
  return (
    below.length > 0 &&
    below.every((other) => other.some((cell) => isFilled(cell) && isValueLike(cell)))
  );
}
