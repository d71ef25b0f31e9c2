import { isFilled } from './rowProfile.ts';
import type { SheetRows } from './table.ts';

const sampledRows = 500;
/** Groups have two rows or more on the average. */
const mostFilled = 0.5;

/**
 * Columns at the left whose value stands once, in the first row of its group, as people write who do not merge
 * cells. Numbers and codes are never carried: two projects must not get one code.
 */
export function carriedColumns(
  rows: SheetRows,
  data: readonly number[],
  columns: readonly number[],
): number[] {
  const sample = data.slice(0, sampledRows);
  const carried: number[] = [];
  for (const column of columns.slice(0, -1)) {
    const values = sample.map((row) => rows[row]?.[column]).filter(isFilled);
    const isGroup =
      sample.length >= 3 &&
      isFilled(rows[sample[0] ?? -1]?.[column]) &&
      values.length <= sample.length * mostFilled &&
      values.every((value, place) => typeof value === 'string' && value !== values[place - 1]) &&
      values.filter((value) => /\d/u.test(String(value))).length * 4 <= values.length;
    if (!isGroup) break;
    carried.push(column);
  }
  return carried;
}
