import type { Cell, MergedRange } from '#shared/domain/workbook.ts';
import { countFilled } from './bodyShape.ts';
import { isFilled, isValueLike, isYear, profileRow } from './rowProfile.ts';
import type { RowProfile } from './rowProfile.ts';
import { isSectionText, isTotalsRow } from './summaryRow.ts';

/** 0-based, inclusive. */
export interface HeaderRows {
  first: number;
  last: number;
}

type Rows = readonly (readonly Cell[])[];

/** A header stands among the first rows with values; below that only data is looked at, as a sample. */
const searchedRows = 60;
const sampledRows = 200;
const mostHeaderLines = 6;
/** Rows of fewer values above a table are pairs of facts or signatures. */
const blockWidth = 3;
const longestName = 300;

/** Indexes of the first rows that hold anything. */
function filledRows(rows: Rows, count: number): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows.length && found.length < count; row += 1) {
    if (rows[row]?.some(isFilled)) found.push(row);
  }
  return found;
}

/** The number of columns that a fair share of the rows fills. */
export function usualWidth(profiles: readonly RowProfile[]): number {
  const counts = profiles.map((profile) => profile.own).sort((a, b) => b - a);
  const place = Math.min(counts.length - 1, Math.max(1, Math.floor(counts.length / 10)));
  return counts[place] ?? 0;
}

/** Whether a row opens another table that has the same names: it stands alone above its rows and shares half of them. */
function opensLikeTable(rows: Rows, row: number, other: number): boolean {
  const above = rows[other - 1] ?? [];
  if (countFilled(above) >= 2 && !isTotalsRow(above)) return false;
  const cells = (rows[other] ?? []).filter(isFilled);
  const names = new Set((rows[row] ?? []).filter(isFilled));
  if (cells.some((cell) => isValueLike(cell) && !isYear(cell))) return false;
  const shared = cells.filter((cell) => names.has(cell)).length;
  return shared * 2 >= Math.min(cells.length, names.size);
}

/**
 * Whether values of this row stand again below in the same columns, as data does and names do not. A row that is
 * the same altogether is a header repeated on each page.
 */
function recursBelow(rows: Rows, row: number, following: readonly number[]): boolean {
  const cells = rows[row] ?? [];
  const isOther = (other: number) => cells.some((cell, column) => rows[other]?.[column] !== cell);
  const below = following.filter((other) => isOther(other) && !opensLikeTable(rows, row, other));
  const next = rows[below[0] ?? -1] ?? [];
  if (cells.some((cell, column) => isYear(cell) && isYear(next[column] ?? null))) return true;
  let filled = 0;
  let again = 0;
  for (const [column, cell] of cells.entries()) {
    if (!isFilled(cell)) continue;
    filled += 1;
    if (below.some((other) => rows[other]?.[column] === cell)) again += 1;
  }
  return filled > 0 && again * 3 > filled;
}

function isNameRow(profile: RowProfile, width: number): boolean {
  const needed = width <= 1 ? 1 : Math.max(2, width / 2);
  return (
    profile.own >= Math.min(needed, Math.max(2, width * 0.4)) &&
    profile.filled >= needed &&
    profile.nameShare >= 0.75 &&
    profile.distinctShare >= 0.6 &&
    profile.longestText <= longestName
  );
}

/** Whether the row below continues the header without merged cells: it fills the gaps of the row above. */
function fillsGaps(
  rows: Rows,
  row: number,
  width: number,
  merges: readonly MergedRange[],
): boolean {
  const upper = rows[row] ?? [];
  const lower = rows[row + 1] ?? [];
  // A column whose name is merged down to here has no gap.
  const isNamed = (column: number) =>
    isFilled(upper[column]) ||
    merges.some((m) => m.top < row && m.bottom >= row && m.left <= column && column <= m.right);
  if (countFilled(lower) === 1 && isSectionText(String(lower.find(isFilled)))) return false;
  let inGaps = 0;
  let filled = 0;
  let blankBelowName = 0;
  for (let column = 0; column < Math.max(upper.length, lower.length); column += 1) {
    const hasName = isNamed(column);
    if (!isFilled(lower[column])) {
      if (hasName) blankBelowName += 1;
      continue;
    }
    const cell = lower[column] ?? null;
    if (isValueLike(cell) && !isYear(cell)) return false;
    filled += 1;
    if (!hasName) inGaps += 1;
  }
  return filled < width && blankBelowName > 0 && inGaps > 0 && inGaps * 2 >= filled;
}

/** Whether the row has text or years under a cell that is merged across columns. */
function namesUnderGroup(
  rows: Rows,
  upper: number,
  lower: number,
  merges: readonly MergedRange[],
): boolean {
  const groups = merges.filter((m) => m.top <= upper && m.bottom === upper && m.right > m.left);
  if (groups.length === 0) return false;
  const cells = rows[lower] ?? [];
  const isName = (cell: Cell) => isFilled(cell) && (!isValueLike(cell) || isYear(cell));
  if (cells.some((cell) => isFilled(cell) && !isName(cell))) return false;
  return groups.some((m) => cells.slice(m.left, m.right + 1).filter(isName).length >= 2);
}

function lastHeaderLine(
  rows: Rows,
  start: number,
  width: number,
  merges: readonly MergedRange[],
): number {
  let last = start;
  while (last - start < mostHeaderLines) {
    const reach = merges.filter((m) => m.top >= start && m.top <= last && m.left < m.right + 1);
    const bottom = Math.max(last, ...reach.map((m) => Math.min(m.bottom, rows.length - 1)));
    if (bottom > last && bottom - start < mostHeaderLines) {
      last = bottom;
      continue;
    }
    const next = rows[last + 1];
    if (next === undefined || !next.some(isFilled)) break;
    const continues =
      namesUnderGroup(rows, last, last + 1, merges) || fillsGaps(rows, last, width, merges);
    if (!continues) break;
    last += 1;
  }
  return last;
}

/** A line of group names above: merged across some, not all, of the columns. */
function firstHeaderLine(
  rows: Rows,
  start: number,
  width: number,
  merges: readonly MergedRange[],
): number {
  let first = start;
  while (first > 0 && start - first < mostHeaderLines) {
    const above = merges.filter((m) => m.top === first - 1 && isFilled(rows[m.top]?.[m.left]));
    const groups = above.filter((m) => m.right > m.left && m.right - m.left + 1 < width);
    const isTitle = (rows[first - 1] ?? []).filter(isFilled).length === 1 && groups.length === 0;
    if (groups.length === 0 || isTitle) break;
    first -= 1;
  }
  return first;
}

function widthOf(rows: Rows, merges: readonly MergedRange[]): number {
  const sample = filledRows(rows, sampledRows);
  return usualWidth(sample.map((row) => profileRow(row, rows[row] ?? [], merges)));
}

/** The header whose last line the user has chosen, with the lines of group names above it. */
export function headerEndingAt(
  rows: Rows,
  last: number,
  merges: readonly MergedRange[],
): HeaderRows | null {
  if (last < 0) return null;
  return { first: firstHeaderLine(rows, last, widthOf(rows, merges), merges), last };
}

/** Row after the first rows with several values that stand together; the number of rows when there is no gap. */
function endOfBlock(rows: Rows): number {
  let hasRows = false;
  for (let row = 0; row < rows.length; row += 1) {
    const own = countFilled(rows[row] ?? []);
    if (own >= blockWidth) hasRows = true;
    else if (own === 0 && hasRows) return row;
    if (row > sampledRows) break;
  }
  return rows.length;
}

/** Whether rows below have numbers or dates under a name that is text. */
function hasValuesBelow(rows: Rows, { first, last }: HeaderRows): boolean {
  const names = rows.slice(first, last + 1);
  const width = Math.max(0, ...names.map((cells) => countFilled(cells)));
  const below = rows.slice(last + 1).filter((cells) => countFilled(cells) >= 2);
  const isName = (column: number) => names.some((cells) => typeof cells[column] === 'string');
  return (
    width >= blockWidth &&
    below.length > 0 &&
    below.every((cells) =>
      cells.some((cell, column) => isFilled(cell) && isValueLike(cell) && isName(column)),
    )
  );
}

/**
 * The lines that name the columns of the first table of a sheet; `null` when the first full row is already data.
 * What stands together at the top is looked at by itself first, because a wider table may stand below.
 */
export function findHeader(rows: Rows, merges: readonly MergedRange[]): HeaderRows | null {
  const end = endOfBlock(rows);
  if (end < rows.length) {
    const block = rows.slice(0, end);
    const header = findHeaderIn(block, merges);
    if (header !== null && hasValuesBelow(block, header)) return header;
  }
  return findHeaderIn(rows, merges);
}

function findHeaderIn(rows: Rows, merges: readonly MergedRange[]): HeaderRows | null {
  const sample = filledRows(rows, sampledRows);
  const profiles = sample.map((row) => profileRow(row, rows[row] ?? [], merges));
  const width = usualWidth(profiles);
  const candidates: { row: number; profile: RowProfile }[] = [];
  for (const [place, row] of sample.slice(0, searchedRows).entries()) {
    const profile = profiles[place];
    if (profile === undefined) break;
    const isFull = profile.own >= width * 0.7 && profile.own >= 2;
    const below = sample.slice(place + 1);
    if (isNameRow(profile, width) && !isTotalsRow(rows[row] ?? [])) {
      if (recursBelow(rows, row, below)) {
        if (isFull) break;
      } else candidates.push({ row, profile });
    } else if (isFull && profile.nameShare < 0.75) break;
  }
  const fullest = Math.max(0, ...candidates.map(({ profile }) => profile.own));
  // A line of merged group names has few cells of its own, but a line below that goes on.
  const start = candidates.find(
    ({ row, profile }) =>
      profile.own >= fullest * 0.6 ||
      (profile.filled >= fullest * 0.75 && lastHeaderLine(rows, row, width, merges) > row),
  )?.row;
  if (start === undefined) return null;
  return {
    first: firstHeaderLine(rows, start, width, merges),
    last: lastHeaderLine(rows, start, width, merges),
  };
}
