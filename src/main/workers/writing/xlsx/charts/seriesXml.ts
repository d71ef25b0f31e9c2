import type { ChartData } from '#shared/report/charts/chartData.ts';
import { inkOf } from '#shared/report/charts/inks.ts';
import { escapeXml } from '../../escapeXml.ts';
import { cellText } from '../cellText.ts';
import type { ChartCells } from './chartCells.ts';
import { fillXml, lineXml, noFill } from './inkXml.ts';

const clean = (text: string): string => escapeXml(cellText(text));

const stringPoints = (texts: readonly string[]): string =>
  `<c:ptCount val="${texts.length}"/>${texts.map((text, index) => `<c:pt idx="${index}"><c:v>${clean(text)}</c:v></c:pt>`).join('')}`;

const numberPoints = (values: readonly (number | null)[]): string =>
  `<c:ptCount val="${values.length}"/>${values.map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)).join('')}`;

const strings = (cells: string, texts: readonly string[]): string =>
  `<c:strRef><c:f>${escapeXml(cells)}</c:f><c:strCache>${stringPoints(texts)}</c:strCache></c:strRef>`;

const numbers = (cells: string, values: readonly (number | null)[], format: string): string =>
  `<c:numRef><c:f>${escapeXml(cells)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${numberPoints(values)}</c:numCache></c:numRef>`;

function labels(data: ChartData, format: string): string {
  const isShare = data.kind === 'share';
  const isShown =
    data.kind === 'bars' || isShare || (data.kind === 'lines' && data.series.length === 1);
  const flag = (name: string, isOn: boolean): string => `<c:${name} val="${isOn ? 1 : 0}"/>`;
  const place = data.kind === 'lines' ? 't' : 'outEnd';
  const start = isShown
    ? `<c:numFmt formatCode="${escapeXml(isShare ? '0.0%' : format).replaceAll('"', '&quot;')}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="${place}"/>`
    : '';
  return `<c:dLbls>${start}${flag('showLegendKey', false)}${flag('showVal', isShown && !isShare)}${flag('showCatName', isShare)}${flag('showSerName', false)}${flag('showPercent', isShare)}${flag('showBubbleSize', false)}${isShare ? '<c:separator>: </c:separator><c:showLeaderLines val="1"/>' : ''}</c:dLbls>`;
}

/** How a series looks: its own fill or line; each slice of a share has one. */
function lookOf(data: ChartData, index: number): string {
  if (data.kind === 'lines') return lineXml(inkOf(index), index);
  if (data.kind === 'share') {
    return data.categories
      .map(
        (_, at) => `<c:dPt><c:idx val="${at}"/><c:bubble3D val="0"/>${fillXml(inkOf(at))}</c:dPt>`,
      )
      .join('');
  }
  const isBefore = data.kind === 'timeline' && index === 0;
  return `${isBefore ? noFill : fillXml(inkOf(data.kind === 'timeline' ? 0 : index))}<c:invertIfNegative val="0"/>`;
}

/** The series of a chart with their cells, and the values that stand there now. */
export function seriesXml(data: ChartData, cells: ChartCells, format: string): string {
  return data.series
    .map(({ title, values }, index) => {
      const { title: name = '', values: range = '' } = cells.series[index] ?? {};
      const isSmooth = data.kind === 'lines' ? '<c:smooth val="0"/>' : '';
      return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${strings(name, [title])}</c:tx>${lookOf(data, index)}${labels(data, format)}<c:cat>${strings(cells.categories, data.categories)}</c:cat><c:val>${numbers(range, values, format)}</c:val>${isSmooth}</c:ser>`;
    })
    .join('');
}
