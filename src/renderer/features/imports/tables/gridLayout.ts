import type { TableBorders } from '#shared/contract/importTables.ts';
import { borderOf, type Border } from './borders.ts';

/** Sizes of the grid, in CSS pixels. */
export const rowHeight = 28;
export const headHeight = 28;
export const gutterWidth = 104;

const narrowest = 56;
const widest = 260;

/**
 * Left edge of every column, and at the end the right edge of the last one. A text alone in its row is a
 * title, which needs no room of its own.
 */
export function columnEdges(rows: readonly (readonly string[])[], columns: number): number[] {
  const edges = [0];
  const filled = rows.filter((cells) => cells.filter((text) => text !== '').length > 1);
  for (let column = 0; column < columns; column += 1) {
    let longest = 0;
    for (const cells of filled) longest = Math.max(longest, cells[column]?.length ?? 0);
    const width = Math.min(widest, Math.max(narrowest, 24 + longest * 7));
    edges.push((edges[column] ?? 0) + width);
  }
  return edges;
}

export const isColumnBorder = (border: Border): boolean =>
  border === 'firstColumn' || border === 'lastColumn';

/** Borders before their row or column are at its near edge, the others at its far one. */
const isFar = (border: Border): boolean =>
  border === 'headerLast' || border === 'lastRow' || border === 'lastColumn';

/** Place of a border among the rows or columns of the grid, in CSS pixels; null where it has none. */
export function placeOf(
  bounds: TableBorders,
  border: Border,
  edges: readonly number[],
): number | null {
  const at = borderOf(bounds, border);
  if (at === null) return null;
  const line = isFar(border) ? at + 1 : at;
  return isColumnBorder(border) ? (edges[line] ?? edges.at(-1) ?? 0) : line * rowHeight;
}

/** The row or column that a border dragged to this place would stand at. */
export function borderAt(border: Border, place: number, edges: readonly number[]): number {
  const line = isColumnBorder(border) ? nearestEdge(edges, place) : Math.round(place / rowHeight);
  return isFar(border) ? line - 1 : line;
}

function nearestEdge(edges: readonly number[], place: number): number {
  let best = 0;
  for (const [index, edge] of edges.entries()) {
    if (Math.abs(edge - place) < Math.abs((edges[best] ?? 0) - place)) best = index;
  }
  return best;
}
