import { chartData } from '#shared/report/charts/chartData.ts';
import { chartGeometry } from '#shared/report/charts/chartGeometry.ts';
import { chartSvg } from '#shared/report/charts/chartSvg.ts';
import { chartWords } from '#shared/report/charts/chartWords.ts';
import type { CountedTotals } from '#shared/report/countTotals.ts';
import type {
  BuiltReport,
  ModelColumn,
  ReportModel,
  ReportTable,
} from '#shared/report/reportModel.ts';
import { layTable, type PaperTable } from '#shared/report/paper/layTable.ts';
import { sheetOf } from '#shared/report/paper/sheetOf.ts';
import { tableLetters } from '#shared/report/paper/tableLetters.ts';
import { sumLines } from '#shared/report/sumLines.ts';
import { tableBody, type BodyLine } from '#shared/report/tableBody.ts';
import { rowsOfTable } from '../rowsOfTable.ts';
import { cell, lines, withCurrency } from './markup.ts';
import { letterClass } from './pageStyle.ts';

/** Width of a chart that fills a page of A4 across, in pixels. */
const chartWidth = 900;

function columnGroup(needed: readonly number[]): string {
  const all = needed.reduce((sum, width) => sum + width, 0);
  const share = (width: number): string => ((width / all) * 100).toFixed(2);
  return `<colgroup>${needed.map((width) => `<col width="${share(width)}%">`).join('')}</colgroup>`;
}

/** The heads of the columns, those of neighbours with the same group under one. */
function heads(columns: readonly ModelColumn[]): string {
  const isGrouped = columns.some(({ group }) => group !== undefined);
  const head = (title: string, more = ''): string => `<th scope="col"${more}>${lines(title)}</th>`;
  if (!isGrouped)
    return `<thead><tr>${columns.map(({ title }) => head(title)).join('')}</tr></thead>`;
  let top = '';
  for (let at = 0; at < columns.length;) {
    const { group, title = '' } = columns[at] ?? {};
    let end = at + 1;
    if (group === undefined) top += head(title, ' rowspan="2"');
    else {
      while (columns[end]?.group === group) end += 1;
      top += `<th scope="colgroup" colspan="${end - at}">${lines(group)}</th>`;
    }
    at = end;
  }
  const below = columns.filter(({ group }) => group !== undefined).map(({ title }) => head(title));
  return `<thead><tr>${top}</tr><tr>${below.join('')}</tr></thead>`;
}

function sumRows(laid: PaperTable, totals: CountedTotals, group = ''): string {
  const { table, model, columns, labelled } = laid;
  return sumLines(table, totals, model.language, group)
    .map(({ label, cells }) => {
      const shown = laid.join(cells);
      const values = columns
        .slice(labelled)
        .map(({ type }, at) => cell(shown[labelled + at] ?? null, type, model));
      return `<tr class="sums"><th scope="row" colspan="${labelled}">${lines(label)}</th>${values.join('')}</tr>`;
    })
    .join('');
}

function bodyRow(line: BodyLine, laid: PaperTable): string {
  const { model, columns } = laid;
  if (line.kind === 'sums') return sumRows(laid, line.totals, line.group.title);
  if (line.kind === 'head') {
    const level = Math.min(2, Math.max(0, line.group.level));
    return `<tr class="head level${level}"><td colspan="${columns.length}">${lines(line.group.title)}</td></tr>`;
  }
  const values = laid.join(line.row);
  const cells = columns.map(({ type, tones }, at) => {
    const value = values[at] ?? null;
    const tone = typeof value === 'string' ? (tones?.[value] ?? '') : '';
    return cell(value, type, model, tone);
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** The charts of a table as pictures made of lines, told in words to those who cannot see them. */
export function chartFigures(table: ReportTable, model: ReportModel): string {
  return table.charts
    .map((chart, index) => {
      const data = chartData(chart, table, model);
      if (data === null) return '';
      const svg = chartSvg(chartGeometry(data, chartWidth, model), {
        id: `chart-${table.key.replaceAll(/[^\w-]/gu, '')}-${index}`,
        title: data.title,
        description: chartWords(data),
      });
      return `<figure><figcaption>${lines(data.title)}</figcaption>${svg}</figure>`;
    })
    .join('');
}

/** A table with its totals, figures, note and charts, piece by piece as its rows come. */
export async function* tableMarkup(
  table: ReportTable,
  { model, streams }: BuiltReport,
): AsyncGenerator<string> {
  const { figures, footnote } = table;
  const laid = layTable(table, model);
  const { columns, widths } = laid;
  const { room } = sheetOf(model);
  const body = tableBody(table);
  const put = (line: BodyLine): string => bodyRow(line, laid);
  yield `<table class="${letterClass(tableLetters(widths, room))}">${columnGroup(widths)}${heads(columns)}<tbody>`;
  for await (const batch of rowsOfTable(table, streams)) {
    yield batch.map((row) => body.add(row).map(put).join('')).join('');
  }
  yield `${body.end().map(put).join('')}${sumRows(laid, body.totals())}</tbody></table>`;
  if (figures.length > 0) {
    const rows = figures.map(
      ({ label, value, type }) =>
        `<tr><th scope="row">${lines(label)}</th><td class="number">${withCurrency(value, type, model)}</td></tr>`,
    );
    yield `<table class="note figures"><colgroup><col width="66%"><col width="34%"></colgroup><tbody>${rows.join('')}</tbody></table>`;
  }
  if (footnote !== '') yield `<p class="note">${lines(footnote)}</p>`;
  yield chartFigures(table, model);
}
