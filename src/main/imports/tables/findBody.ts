import type { Cell, MergedRange } from '#shared/domain/workbook.ts';
import { countFilled, countShape, isSolid, shapeOf, type BodyShape } from './bodyShape.ts';
import { beginsAfterGap, beginsWithoutGap, isNumberingRow } from './nextTable.ts';
import { isFilled, isValueLike } from './rowProfile.ts';
import { isNoteText, isSectionText, isTotalsRow } from './summaryRow.ts';
import type { SheetRows, SkippedAs } from './table.ts';

type Row = readonly Cell[];

/** Rows sorted between two turns of the event loop. */
const rowsPerStep = 500;

export interface Body {
  data: number[];
  skipped: Map<number, SkippedAs>;
  /** Row at which another table begins, or the number of rows. */
  end: number;
}

export interface BodySearch {
  /** First row below the header. */
  start: number;
  /** Last line of the header, which forms repeat on each page. */
  headerCells: Row;
  merges: readonly MergedRange[];
  /** The last row was chosen by the officer: all rows up to there belong to this table. */
  isBounded: boolean;
}

function isSame(a: Row, b: Row): boolean {
  return a.length > 0 && a.length === b.length && a.every((cell, column) => cell === b[column]);
}

/** Top rows of cells that are merged across columns. */
function wideMerges(merges: readonly MergedRange[]): Set<number> {
  return new Set(merges.filter((m) => m.right > m.left).map((m) => m.top));
}

/** A row of one text that names the rows below it: merged across, in a column of numbers, or so worded. */
function isSection(cells: Row, isMerged: boolean, shape: BodyShape): boolean {
  if (shape.columns.length < 2) return false;
  if (isMerged) return true;
  const column = cells.findIndex(isFilled);
  const cell = cells[column];
  if (typeof cell !== 'string' || isValueLike(cell)) return false;
  return shape.valueColumns.includes(column) || isSectionText(cell);
}

/** Sorts the rows from `start` on into data and the rest; yields the rows done. */
export function* findBody(rows: SheetRows, search: BodySearch): Generator<number, Body> {
  const { start, headerCells, isBounded } = search;
  const shape = shapeOf(rows, start);
  const seen = countShape();
  const merged = wideMerges(search.merges);
  const data: number[] = [];
  const skipped = new Map<number, SkippedAs>();
  let pending: number[] = [];
  let hasGap = false;
  /** First filled row below the last gap: titles of another table may stand there. */
  let afterGap = start;
  let afterTitle = false;
  let end = rows.length;
  for (let row = start; row < rows.length; row += 1) {
    if (row % rowsPerStep === 0) yield row;
    const cells = rows[row] ?? [];
    const own = countFilled(cells);
    if (own === 0) {
      hasGap = true;
      afterGap = row + 1;
      continue;
    }
    if (isTotalsRow(cells)) {
      skipped.set(row, 'total');
      hasGap = true;
      afterGap = row + 1;
      continue;
    }
    const isTop = data.length === 0 && pending.length === 0 && skipped.size === 0;
    if (isSame(cells, headerCells) || (isTop && isNumberingRow(cells) && headerCells.length > 0)) {
      skipped.set(row, 'header');
      continue;
    }
    if (own === 1 && isSection(cells, merged.has(row), shape)) {
      if (!hasGap && !afterTitle) afterGap = row;
      skipped.set(row, 'section');
      afterTitle = true;
      continue;
    }
    if ((hasGap && isNoteText(cells)) || !isSolid(cells, own, shape, hasGap)) {
      // Thin rows belong to the table only when nothing parts them from it.
      if (isNoteText(cells) || (hasGap && !isBounded)) skipped.set(row, 'note');
      else pending.push(row);
      continue;
    }
    const isNext =
      !isBounded &&
      data.length > 0 &&
      ((hasGap && beginsAfterGap(rows, row, seen.shape())) ||
        beginsWithoutGap(rows, row, seen.shape(), afterTitle));
    if (isNext) {
      end = hasGap || afterTitle ? afterGap : row;
      break;
    }
    data.push(...pending, row);
    seen.add(cells);
    pending = [];
    hasGap = false;
    afterTitle = false;
  }
  data.push(...pending.filter((row) => row < end));
  for (const row of skipped.keys()) if (row >= end) skipped.delete(row);
  return { data, skipped, end };
}
