import type { Cell, MergedRange } from '#shared/domain/workbook.ts';
import type { SheetRows, SheetSource } from './table.ts';

export interface Columns {
  first: number;
  last: number;
}

/** A part of a sheet that is looked at as if it were all: rows count from its top, columns stay those of the sheet. */
export interface SheetArea {
  rows: SheetRows;
  merges: readonly MergedRange[];
  /** 0-based row of the sheet at which the area begins. */
  top: number;
}

function cutColumns(cells: readonly Cell[], { first, last }: Columns): readonly Cell[] {
  if (first === 0 && cells.length <= last + 1) return cells;
  if (cells.length <= first) return [];
  return cells.slice(0, last + 1).fill(null, 0, first);
}

/** The rows from `top` to before `end`, within some columns if they are given. */
export function areaOf(
  sheet: Pick<SheetSource, 'rows' | 'merges'>,
  top: number,
  end: number,
  columns: Columns | null,
): SheetArea {
  const part = top === 0 && end >= sheet.rows.length ? sheet.rows : sheet.rows.slice(top, end);
  const within = (merge: MergedRange) =>
    merge.top >= top &&
    merge.top < end &&
    (columns === null || (merge.left >= columns.first && merge.left <= columns.last));
  return {
    rows: columns === null ? part : part.map((cells) => cutColumns(cells, columns)),
    merges: sheet.merges
      .filter(within)
      .map((merge) => ({ ...merge, top: merge.top - top, bottom: merge.bottom - top })),
    top,
  };
}
