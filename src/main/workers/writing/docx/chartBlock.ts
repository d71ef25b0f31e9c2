import { AlignmentType, Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import { chartData, type ChartData } from '#shared/report/charts/chartData.ts';
import { chartWords } from '#shared/report/charts/chartWords.ts';
import { inkOf } from '#shared/report/charts/inks.ts';
import type { ReportModel, ReportTable } from '#shared/report/reportModel.ts';
import { chartFormat, dayFormat } from '../xlsx/charts/chartXml.ts';
import { spansOf, timeScale } from '../xlsx/charts/spansOf.ts';
import { fontName } from '../xlsx/styles.ts';

/** Stands for the stretch before a span of time until it is taken away; see `patchCharts`. */
export const noInk = 'FEFEFE';

const shapes = ['circle', 'square', 'triangle', 'diamond', 'x'] as const;
const dashes = ['solid', 'dash', 'dot', 'longDash', 'dashDot'] as const;

/** Twips in a pixel. */
const perPixel = 15;

const colour = (series: number): string => inkOf(series).fore.slice(1);

type Base = Pick<ChartRunOptions, 'title' | 'font' | 'transformation' | 'altText'>;

function optionsOf(data: ChartData, base: Base, format: string): ChartRunOptions {
  const { categories, isLying } = data;
  const series = data.series.map(({ title, values }, index) => ({
    name: title,
    values,
    color: data.kind === 'timeline' ? (index === 0 ? noInk : colour(0)) : colour(index),
  }));
  const legend = series.length > 1 && data.kind !== 'timeline' ? {} : { legend: false as const };
  const shown = { value: true, numberFormat: format };
  if (data.kind === 'share') {
    return {
      type: 'pie',
      ...base,
      legend: false,
      categories,
      series: series.slice(0, 1).map(({ name, values }) => ({
        name,
        values,
        colors: categories.map((_, at) => colour(at)),
      })),
      dataLabels: {
        category: true,
        percentage: true,
        numberFormat: '0.0%',
        position: 'outsideEnd',
      },
    };
  }
  const valueAxis = { numberFormat: format };
  if (data.kind === 'lines') {
    const lines = series.map((one, index) => ({
      ...one,
      markers: { shape: shapes[index % shapes.length] ?? 'circle' },
      line: { color: one.color, width: 2, dash: dashes[index % dashes.length] ?? 'solid' },
    }));
    return { type: 'line', ...base, ...legend, categories, series: lines, valueAxis };
  }
  const isStacked = data.kind !== 'bars';
  const common = {
    ...base,
    ...legend,
    categories,
    series,
    gapWidth: 60,
    ...(isStacked ? { stacking: 'stacked' as const } : { dataLabels: shown, overlap: 0 }),
  };
  if (data.kind === 'timeline') {
    const { min, max, step } = timeScale(data);
    const axis = { numberFormat: dayFormat, minimum: min, maximum: max, interval: step };
    // The values would go to the top with the first name.
    const categoryAxis = { reverseOrder: true };
    return { type: 'bar', ...common, categoryAxis, valueAxis: { ...axis, crossesAt: 'maximum' } };
  }
  if (!isLying) return { type: 'column', ...common, valueAxis };
  const categoryAxis = { reverseOrder: true };
  return {
    type: 'bar',
    ...common,
    categoryAxis,
    valueAxis: { ...valueAxis, crossesAt: 'maximum' },
  };
}

function heightOf({ kind, isLying, categories }: ChartData): number {
  if (kind === 'share') return 260;
  return isLying ? Math.min(560, Math.max(220, 90 + categories.length * 26)) : 280;
}

/** The charts of a table as charts of Word, each with its numbers in a workbook of its own. */
export function chartBlocks(table: ReportTable, model: ReportModel, width: number): Paragraph[] {
  return table.charts.flatMap((chart) => {
    const read = chartData(chart, table, model);
    if (read === null) return [];
    const data = read.kind === 'timeline' ? spansOf(read) : read;
    const pixels = Math.min(860, Math.floor(width / perPixel));
    const base: Base = {
      title: { text: data.title, font: { size: 12, bold: true } },
      font: { name: fontName, color: '000000' },
      transformation: { width: pixels, height: heightOf(data) },
      altText: { name: data.title, description: chartWords(read) },
    };
    const run = new ChartRun(optionsOf(data, base, chartFormat(data, model.amountScale)));
    return [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })];
  });
}
