import type { Cell, MergedRange } from '#shared/domain/workbook.ts';
import { findHeader, headerEndingAt } from './findHeader.ts';
import { isFilled, isValueLike } from './rowProfile.ts';
import { isNoteText, isTotalsRow } from './summaryRow.ts';
import { tableHeaders } from './tableHeaders.ts';
import type { TableHeader } from './tableHeaders.ts';

/** Where the table of a sheet stands; rows are 0-based and inclusive. */
export interface Table {
  /** First line of the header; -1 when there is none. */
  firstHeaderRow: number;
  /** Last line of the header; -1 when there is none. */
  headerRow: number;
  /** -1 when there are no data. */
  firstDataRow: number;
  lastDataRow: number;
  /** Rows of data: without blank rows, totals, repeated headers, section titles and notes. */
  dataRows: number;
  headers: TableHeader[];
  /** Rows between the first and the last of the data that hold something else. */
  skippedRows: ReadonlySet<number>;
}

type Row = readonly Cell[];

interface BodyShape {
  /** Columns filled in most rows. */
  required: number[];
  /** Columns whose values are numbers or dates in nearly all rows. */
  valueColumns: number[];
  width: number;
}

const sampledRows = 200;
const enoughRows = 2;

function shapeOf(rows: readonly Row[], from: number): BodyShape {
  const filled: number[] = [];
  const values: number[] = [];
  let count = 0;
  for (let row = from; row < rows.length && count < sampledRows; row += 1) {
    const cells = rows[row] ?? [];
    const own = cells.filter(isFilled).length;
    // What stands below a gap may be another table or signatures.
    if (own === 0 && count >= enoughRows) break;
    if (own < 2 || isTotalsRow(cells)) continue;
    count += 1;
    for (const [column, cell] of cells.entries()) {
      if (!isFilled(cell)) continue;
      filled[column] = (filled[column] ?? 0) + 1;
      if (isValueLike(cell)) values[column] = (values[column] ?? 0) + 1;
    }
  }
  const columns = [...filled.keys()].filter((column) => (filled[column] ?? 0) > 0);
  return {
    required: columns.filter((column) => (filled[column] ?? 0) >= count * 0.7),
    valueColumns: columns.filter((column) => (values[column] ?? 0) >= (filled[column] ?? 0) * 0.9),
    width: columns.length,
  };
}

/** Whether a row is filled where the rows of the table are. */
function isSolid(cells: Row, shape: BodyShape): boolean {
  const own = cells.filter(isFilled).length;
  if (shape.width <= 1) return own > 0;
  const present = shape.required.filter((column) => isFilled(cells[column])).length;
  return own >= 2 && present * 2 >= shape.required.length;
}

/** The line of column numbers under the header of an official form: 1, 2, 3, … */
function isNumberingRow(cells: Row): boolean {
  const filled = cells.filter(isFilled).map(Number);
  return filled.length >= 3 && filled.every((value, place) => value === place + 1);
}

function isSame(a: Row, b: Row): boolean {
  return a.length === b.length && a.every((cell, column) => cell === b[column]);
}

/** After a gap: text where this table has numbers means that another table begins. */
function beginsOtherTable(cells: Row, shape: BodyShape): boolean {
  const own = shape.valueColumns.filter((column) => isFilled(cells[column]));
  const names = own.filter((column) => !isValueLike(cells[column] ?? null));
  return names.length > 0 && names.length * 2 > own.length && cells.filter(isFilled).length >= 2;
}

/** Top rows of cells that are merged across columns and stand alone in their row: section titles. */
function sectionRows(rows: readonly Row[], merges: readonly MergedRange[]): Set<number> {
  const wide = merges.filter((merge) => merge.right > merge.left);
  return new Set(
    wide.map((m) => m.top).filter((row) => (rows[row] ?? []).filter(isFilled).length === 1),
  );
}

interface Body {
  data: number[];
  skipped: Set<number>;
}

/** Sorts the rows from `start` on into data and the rest. */
function findBody(
  rows: readonly Row[],
  start: number,
  headerCells: Row,
  merges: readonly MergedRange[],
): Body {
  const shape = shapeOf(rows, start);
  const sections = sectionRows(rows, merges);
  const data: number[] = [];
  const skipped = new Set<number>();
  let pending: number[] = [];
  let hasGap = false;
  for (let row = start; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    const isBlank = !cells.some(isFilled);
    if (isBlank || isTotalsRow(cells)) {
      hasGap = true;
      if (!isBlank) skipped.add(row);
    } else if (sections.has(row) || isSame(cells, headerCells)) skipped.add(row);
    else if (!isSolid(cells, shape)) {
      // Thin rows belong to the table only when nothing parts them from it.
      if (hasGap || isNoteText(cells)) skipped.add(row);
      else pending.push(row);
    } else {
      if (hasGap && data.length > 0 && beginsOtherTable(cells, shape)) break;
      data.push(...pending, row);
      pending = [];
      hasGap = false;
    }
  }
  return { data: [...data, ...pending], skipped };
}

/**
 * Finds the main table of a sheet: title rows above it and notes below are left out. Pure; looks at the first
 * rows for the header and once at every row for the end. `chosenHeader` is the last line of the header as the
 * user chose it, -1 for a table without one.
 */
export function findTable(
  rows: readonly Row[],
  merges: readonly MergedRange[] = [],
  chosenHeader?: number,
): Table {
  const header =
    chosenHeader === undefined
      ? findHeader(rows, merges)
      : headerEndingAt(rows, chosenHeader, merges);
  let start = header === null ? 0 : header.last + 1;
  if (header !== null && isNumberingRow(rows[start] ?? [])) start += 1;
  const { data, skipped } = findBody(rows, start, rows[header?.last ?? -1] ?? [], merges);
  const sample = data.slice(0, sampledRows).map((row) => rows[row] ?? []);
  return {
    firstHeaderRow: header?.first ?? -1,
    headerRow: header?.last ?? -1,
    firstDataRow: data[0] ?? -1,
    lastDataRow: data.at(-1) ?? -1,
    dataRows: data.length,
    headers: tableHeaders(rows, header, merges, sample),
    skippedRows: skipped,
  };
}
