import type { Cell } from '#shared/domain/workbook.ts';
import { isFilled, isValueLike } from './rowProfile.ts';
import { isTotalsRow } from './summaryRow.ts';
import type { SheetRows } from './table.ts';

type Row = readonly Cell[];

/** What the rows of a table have in common. */
export interface BodyShape {
  /** Columns filled in most rows. */
  required: number[];
  /** Columns whose values are numbers or dates in nearly all rows. */
  valueColumns: number[];
  /** Columns filled in any of the sampled rows. */
  columns: number[];
}

const sampledRows = 200;
const enoughRows = 2;

export function countFilled(cells: Row): number {
  let count = 0;
  for (const cell of cells) if (isFilled(cell)) count += 1;
  return count;
}

/** Counts which columns rows fill, and with what. */
export interface ShapeCount {
  /** Rows beyond the first 200 change nothing. */
  add(cells: Row): void;
  shape(): BodyShape;
}

export function countShape(): ShapeCount {
  const filled: number[] = [];
  const values: number[] = [];
  let count = 0;
  let made: BodyShape | null = null;
  return {
    add(cells) {
      if (count >= sampledRows) return;
      count += 1;
      made = null;
      for (const [column, cell] of cells.entries()) {
        if (!isFilled(cell)) continue;
        filled[column] = (filled[column] ?? 0) + 1;
        if (isValueLike(cell)) values[column] = (values[column] ?? 0) + 1;
      }
    },
    shape() {
      if (made !== null) return made;
      const of = (list: number[], column: number) => list[column] ?? 0;
      const columns = [...filled.keys()].filter((column) => of(filled, column) > 0);
      made = {
        required: columns.filter((column) => of(filled, column) >= count * 0.7),
        valueColumns: columns.filter(
          (column) => of(values, column) >= of(filled, column) * 0.9 && of(values, column) > 0,
        ),
        columns,
      };
      return made;
    },
  };
}

/** The shape of the rows from `from` on, up to the first gap after some of them. */
export function shapeOf(rows: SheetRows, from: number): BodyShape {
  const counted = countShape();
  for (let row = from, seen = 0; row < rows.length && seen < sampledRows; row += 1) {
    const cells = rows[row] ?? [];
    const own = countFilled(cells);
    // What stands below a gap may be another table or signatures.
    if (own === 0 && seen >= enoughRows) break;
    if (own < 2 || isTotalsRow(cells)) continue;
    seen += 1;
    counted.add(cells);
  }
  return counted.shape();
}

/** Whether a row is filled where the rows of the table are; below a gap more of it has to be. */
export function isSolid(cells: Row, own: number, shape: BodyShape, isBelowGap: boolean): boolean {
  if (shape.columns.length <= 1) return own > 0;
  let present = 0;
  for (const column of shape.required) if (isFilled(cells[column])) present += 1;
  const needed = shape.required.length;
  return own >= 2 && (isBelowGap ? present * 2 > needed || needed < 2 : present * 2 >= needed);
}
