import { countFilled } from './bodyShape.ts';
import { findHeader } from './findHeader.ts';
import { isFilled } from './rowProfile.ts';
import { tableInArea } from './settleTable.ts';
import { areaOf, type Columns } from './sheetArea.ts';
import type { SheetRows, SheetSource, Table } from './table.ts';

/** Tables beside each other and the row at which what they share ends. */
export interface Band {
  groups: Columns[];
  end: number;
}

const sampledRows = 300;
const leastColumns = 2;

/** Columns that hold anything in the rows of tables; titles, which are alone in their row, do not count. */
function usedColumns(rows: SheetRows, top: number): Set<number> {
  const used = new Set<number>();
  for (let row = top, seen = 0; row < rows.length && seen < sampledRows; row += 1) {
    const cells = rows[row] ?? [];
    if (countFilled(cells) < 2) {
      if (seen > 0 && countFilled(cells) === 0) break;
      continue;
    }
    seen += 1;
    for (const [column, cell] of cells.entries()) if (isFilled(cell)) used.add(column);
  }
  return used;
}

/** Runs of used columns that blank ones part. */
function groupsOf(used: ReadonlySet<number>): Columns[] {
  const groups: Columns[] = [];
  for (const column of [...used].toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last !== undefined && column === last.last + 1) last.last = column;
    else groups.push({ first: column, last: column });
  }
  return groups;
}

function tableIn(sheet: SheetSource, top: number, columns: Columns): Table | null {
  const area = areaOf(sheet, top, Math.min(sheet.rows.length, top + sampledRows), columns);
  const header = findHeader(area.rows, area.merges);
  if (header === null) return null;
  const steps = tableInArea(area, header, {});
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    const { table } = step.value;
    const named = table.headers.filter(({ text }) => text !== '');
    return named.length >= leastColumns && table.dataRows > 0 ? table : null;
  }
}

function numbersItsRows(rows: SheetRows, table: Table): boolean {
  const count = Math.min(table.lastRow, table.firstRow + 9) - table.firstRow + 1;
  const numbers = Array.from({ length: count }, (_, n) =>
    Number(rows[table.firstRow + n]?.[table.firstColumn]),
  );
  return count >= 2 && numbers.every((number, place) => number === place + 1);
}

/** A title of its own above the first column of a table. */
function hasOwnTitle(rows: SheetRows, table: Table): boolean {
  const above = rows[(table.header?.first ?? 0) - 1] ?? [];
  const own = above.slice(table.firstColumn, table.lastColumn + 1);
  return countFilled(own) === 1 && isFilled(own[0]);
}

/** Whether two parts of a sheet are two tables, and not one with a blank column in it. */
function areSeparate(rows: SheetRows, left: Table, right: Table): boolean {
  const names = new Set(left.headers.map(({ text }) => text.toLowerCase()));
  const shared = right.headers.filter(({ text }) => text !== '' && names.has(text.toLowerCase()));
  if (shared.length >= leastColumns) return true;
  if (Math.abs((left.header?.last ?? 0) - (right.header?.last ?? 0)) >= 2) return true;
  if (numbersItsRows(rows, left) && numbersItsRows(rows, right)) return true;
  if (hasOwnTitle(rows, left) && hasOwnTitle(rows, right)) return true;
  return Math.abs(left.lastRow - right.lastRow) >= 2;
}

/** The first row below, after a gap, that fills a column between the tables: there they end. */
function endOf(rows: SheetRows, top: number, groups: readonly Columns[]): number {
  let blankAt = top;
  for (let row = top; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    const own = countFilled(cells);
    if (own === 0) blankAt = row + 1;
    const isBetween = (column: number) =>
      groups.every(({ first, last }) => column < first || column > last);
    const crosses = own >= 2 && cells.some((cell, column) => isFilled(cell) && isBetween(column));
    if (crosses && blankAt > top) return blankAt;
  }
  return rows.length;
}

/** The tables that stand beside each other from `top` on; `null` when there is one alone. */
export function findBand(sheet: SheetSource, top: number): Band | null {
  const { rows } = sheet;
  const parts = groupsOf(usedColumns(rows, top));
  if (parts.length < 2) return null;
  const groups: Columns[] = [];
  let left: Table | null = null;
  for (const part of parts) {
    const wide = part.last - part.first + 1 >= leastColumns;
    const table = wide ? tableIn(sheet, top, part) : null;
    const last = groups.at(-1);
    const isNew =
      last === undefined || (table !== null && left !== null && areSeparate(rows, left, table));
    if (isNew) {
      groups.push({ ...part });
      left = table;
    } else {
      last.last = part.last;
      left = tableIn(sheet, top, last);
    }
  }
  return groups.length < 2 ? null : { groups, end: endOf(rows, top, groups) };
}
