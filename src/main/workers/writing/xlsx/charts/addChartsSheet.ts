import type { Workbook } from 'exceljs';
import type { ChartData } from '#shared/report/charts/chartData.ts';
import { isGathered, mostSeries } from '#shared/report/charts/gatherSeries.ts';
import type { ReportChart, ReportModel } from '#shared/report/reportModel.ts';
import { firstLine, type TableSheet } from '../bookPlan.ts';
import { columnLetters } from '../columnLetters.ts';
import { linesOf } from '../linesOf.ts';
import { rowHeight } from '../rowHeight.ts';
import type { SheetLink } from '../sheetLinks.ts';
import { setText, setWideText } from '../setText.ts';
import { sheetOptions } from '../sheetOptions.ts';
import { cellPadding, styles, tableStyles } from '../styles.ts';
import { cellsInBlock, cellsInTable } from './chartCells.ts';
import type { SheetChart } from './chartParts.ts';
import { chartRows, placedCharts } from './chartRoom.ts';
import { spansOf } from './spansOf.ts';

const nameWidth = 60;
const valueWidth = 18;
const firstChartRow = 4;

/** Whether the numbers of a chart are not those of its table as they stand there. */
const needsBlock = ({ asked, series }: ChartData): boolean =>
  asked === 'timeline' || asked === 'map' || series.some(({ columns }) => columns.length > 1);

/**
 * A sheet of the charts of a table. What a chart needs that is in no cell of the table, such as the length
 * of a span, stands below them as formulas.
 */
export function addChartsSheet(
  book: Workbook,
  name: string,
  of: TableSheet,
  rowAt: readonly number[],
  model: ReportModel,
): { links: SheetLink[]; charts: SheetChart[] } {
  const { table } = of;
  const sheet = book.addWorksheet(name, {
    ...sheetOptions(model, 'landscape'),
    views: [{ state: 'normal', showGridLines: false }],
  });
  // Charts are not cut between pages.
  sheet.pageSetup.fitToHeight = 1;
  const seriesOf = (chart: ReportChart): number =>
    isGathered(chart, table) ? mostSeries : chart.valueKeys.length;
  const widest = Math.max(1, ...table.charts.map(seriesOf));
  sheet.getColumn(1).width = nameWidth + cellPadding;
  for (let at = 2; at <= widest + 1; at += 1) sheet.getColumn(at).width = valueWidth + cellPadding;
  const title = table.title === '' ? model.title : table.title;
  setWideText(sheet, 1, [1, widest + 1], title, styles.title);
  const room = nameWidth + widest * valueWidth;
  sheet.getRow(1).height = rowHeight(linesOf(title, room, 1.3), 1.2) + 3;
  setText(sheet.getCell(2, 1), `← ${firstLine(title)}`, styles.back);
  const links = [{ cell: 'A2', place: { sheet: of.name, cell: 'A1' } }];

  let block = firstChartRow + chartRows(of, model) + 2;
  const addBlock = (data: ChartData): number => {
    const heads = block;
    const isTimeline = data.kind === 'timeline';
    const titles = ['', ...data.series.map((one) => one.title)];
    titles.forEach((text, at) => setText(sheet.getCell(heads, at + 1), text, styles.columnHead));
    const lines = titles.map((text, at) => linesOf(text, at === 0 ? nameWidth : valueWidth, 1.1));
    sheet.getRow(heads).height = rowHeight(Math.max(...lines)) + 3;
    data.categories.forEach((category, index) => {
      const row = heads + 1 + index;
      setText(sheet.getCell(row, 1), category, styles.note);
      sheet.getRow(row).height = rowHeight(linesOf(category, nameWidth));
      const source = rowAt[data.rows[index] ?? 0] ?? of.rows.firstRow;
      const at = (column: number): string => `'${of.name}'!${columnLetters(column)}${source}`;
      data.series.forEach(({ columns, values, type }, series) => {
        const cell = sheet.getCell(row, series + 2);
        const isDays = isTimeline && series === 1;
        const known = type === 'date' && !isDays ? 'date' : type === 'money' ? 'money' : 'integer';
        cell.style = tableStyles(model.amountScale).get(known) ?? {};
        const own = columns.map(at).join('+');
        const first = data.series[0]?.columns[0] ?? 0;
        const formula = isDays ? `${own}-${at(first)}+1` : own;
        cell.value = { formula, result: values[index] ?? 0 };
      });
    });
    block += data.categories.length + 2;
    return heads;
  };

  const charts = placedCharts(of, model).map((placed): SheetChart => {
    const row = firstChartRow - 1 + placed.row;
    if (!needsBlock(placed.data)) {
      return { placed, row, cells: cellsInTable(of, placed.data, rowAt) };
    }
    const data = placed.data.kind === 'timeline' ? spansOf(placed.data) : placed.data;
    return { placed: { ...placed, data }, row, cells: cellsInBlock(name, data, addBlock(data)) };
  });
  return { links, charts };
}
