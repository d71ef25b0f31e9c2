import type { ReportModel } from '#shared/report/reportModel.ts';
import { chartData, type ChartData } from '#shared/report/charts/chartData.ts';
import type { TableSheet } from '../bookPlan.ts';

/** Height of a row that says nothing of its height, and pixels of a point and of a digit. */
const rowPixels = 20;
const digitPixels = 7;

const narrowest = 480;
const widest = 1000;

export interface PlacedChart {
  data: ChartData;
  /** Rows from the first free one. */
  row: number;
  /** In pixels. */
  width: number;
  height: number;
}

function heightOf({ kind, isLying, categories, series }: ChartData): number {
  if (kind === 'share') return 300;
  const bars = kind === 'bars' ? series.length : 1;
  return isLying ? Math.max(260, 110 + categories.length * (14 + bars * 12)) : 320;
}

/** The charts of a table below each other, as wide as the table or as a page. */
export function placedCharts({ table }: TableSheet, model: ReportModel): PlacedChart[] {
  const pixels = table.columns.reduce((sum, { width }) => sum + width * digitPixels + 5, 0);
  const width = Math.min(widest, Math.max(narrowest, pixels));
  let row = 0;
  return table.charts.flatMap((chart) => {
    const data = chartData(chart, table, model);
    if (data === null) return [];
    const height = heightOf(data);
    const placed = { data, row, width, height };
    row += Math.ceil(height / rowPixels) + 1;
    return [placed];
  });
}

/** Rows that the charts of a table take. */
export function chartRows(sheet: TableSheet, model: ReportModel): number {
  const last = placedCharts(sheet, model).at(-1);
  return last === undefined ? 0 : last.row + Math.ceil(last.height / rowPixels);
}
