import { chartData } from '#shared/report/charts/chartData.ts';
import { digitsOf } from '#shared/report/paper/letterWidths.ts';
import type { ModelValue, ReportModel, ReportTable } from '#shared/report/reportModel.ts';

/** How much wider bold letters are. */
const bold = 1.1;

/** A longer word of a cell may be broken, in digits. */
const longestWord = 20;

/** The first rows tell what words stand in a column. */
const rowsRead = 200;

const longestOf = (text: string): number =>
  Math.max(...text.split(/[\s-]+/u).map((word) => digitsOf(word)));

const longestIn = (value: ModelValue | undefined): number =>
  typeof value === 'string' ? Math.min(longestWord, longestOf(value)) : 0;

/**
 * A table as its sheet has it: no column is narrower than the words of its head and of its first rows, and
 * charts with nothing to show are left out, for which an empty sheet would be made.
 */
export function plannedTable(table: ReportTable, model: ReportModel): ReportTable {
  const first = table.rows.slice(0, rowsRead);
  const columns = table.columns.map((column, at) => {
    const inCells =
      column.type === 'text' ? Math.max(0, ...first.map((row) => longestIn(row[at]))) : 0;
    const least = Math.ceil(Math.max(longestOf(column.title) * bold, inCells));
    return least > column.width ? { ...column, width: least } : column;
  });
  const charts = table.charts.filter((chart) => chartData(chart, table, model) !== null);
  return { ...table, columns, charts };
}
