import type { ChartData } from '#shared/report/charts/chartData.ts';
import type { TableSheet } from '../bookPlan.ts';
import { columnLetters } from '../columnLetters.ts';

/** Where the names and numbers of a chart stand in the book. */
export interface ChartCells {
  categories: string;
  series: { title: string; values: string }[];
}

/** Cells of one column as the ranges that they make up. */
function rangesOf(sheet: string, column: number, rows: readonly number[]): string {
  const letters = columnLetters(column);
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const ranges = runs.map(([from, to]) => `'${sheet}'!$${letters}$${from}:$${letters}$${to}`);
  return ranges.length === 1 ? (ranges[0] ?? '') : `(${ranges.join(',')})`;
}

/** The cells of a chart whose numbers stand in its table; `rowAt` says where the rows of the table are. */
export function cellsInTable(
  { name, rows }: TableSheet,
  data: ChartData,
  rowAt: readonly number[],
): ChartCells {
  const places = data.rows.map((row) => rowAt[row] ?? rows.firstRow);
  return {
    categories: rangesOf(name, data.categoryColumn, places),
    series: data.series.map(({ columns: [column = 0] }) => ({
      title: `'${name}'!$${columnLetters(column)}$${rows.columnHeads}`,
      values: rangesOf(name, column, places),
    })),
  };
}

/** The cells of a chart that has a block of its own: names first, then a column for each series, under heads. */
export function cellsInBlock(sheet: string, data: ChartData, heads: number): ChartCells {
  const rows = data.categories.map((_, index) => heads + 1 + index);
  return {
    categories: rangesOf(sheet, 0, rows),
    series: data.series.map((_, index) => ({
      title: `'${sheet}'!$${columnLetters(index + 1)}$${heads}`,
      values: rangesOf(sheet, index + 1, rows),
    })),
  };
}
