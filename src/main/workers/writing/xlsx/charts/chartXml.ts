import type { ChartData } from '#shared/report/charts/chartData.ts';
import type { AmountScale } from '#shared/report/reportModel.ts';
import { isNumeric } from '#shared/report/valueSide.ts';
import { escapeXml } from '../../escapeXml.ts';
import { cellText } from '../cellText.ts';
import { fontName, tableStyles, type TableStyle } from '../styles.ts';
import type { ChartCells } from './chartCells.ts';
import { seriesXml } from './seriesXml.ts';
import { timeScale } from './spansOf.ts';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const dayFormat = 'dd\\.mm\\.yyyy';
const names = { categories: 111_111_111, values: 222_222_222 };

const letters = (size: number, isBold = false): string =>
  `<a:defRPr sz="${size}" b="${isBold ? 1 : 0}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="${fontName}"/><a:cs typeface="${fontName}"/></a:defRPr>`;

const textXml = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters(size)}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

function titleXml(title: string, language: string): string {
  const paragraphs = cellText(title)
    .split('\n')
    .map(
      (line) =>
        `<a:p><a:pPr>${letters(1200, true)}</a:pPr><a:r><a:rPr lang="${language}" sz="1200" b="1"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function axesXml(data: ChartData, format: string): string {
  const { isLying, kind } = data;
  const own = isLying ? ['l', 'b'] : ['b', 'l'];
  // With the first name at the top the values would move up there too.
  const order = isLying ? 'maxMin' : 'minMax';
  const crosses = isLying ? 'max' : 'autoZero';
  const time = kind === 'timeline' ? timeScale(data) : null;
  const scale = time ? `<c:max val="${time.max}"/><c:min val="${time.min}"/>` : '';
  const step = time ? `<c:majorUnit val="${time.step}"/>` : '';
  const grey =
    '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';
  const dark = grey.replace('BFBFBF', '404040');
  const code = escapeXml(format).replaceAll('"', '&quot;');
  return [
    `<c:catAx><c:axId val="${names.categories}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${own[0]}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${dark}${textXml(900)}<c:crossAx val="${names.values}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx><c:axId val="${names.values}"/><c:scaling><c:orientation val="minMax"/>${scale}</c:scaling><c:delete val="0"/><c:axPos val="${own[1]}"/><c:majorGridlines>${grey}</c:majorGridlines><c:numFmt formatCode="${code}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${grey}${textXml(900)}<c:crossAx val="${names.categories}"/><c:crosses val="${crosses}"/><c:crossBetween val="between"/>${step}</c:valAx>`,
  ].join('');
}

function plotXml(data: ChartData, cells: ChartCells, format: string): string {
  const series = seriesXml(data, cells, format);
  const axes = `<c:axId val="${names.categories}"/><c:axId val="${names.values}"/>`;
  if (data.kind === 'share') {
    return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  }
  if (data.kind === 'lines') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>${axesXml(data, format)}`;
  }
  const isStacked = data.kind !== 'bars';
  const look = isStacked
    ? '<c:gapWidth val="60"/><c:overlap val="100"/>'
    : '<c:gapWidth val="60"/><c:overlap val="0"/>';
  const axesOfValues = data.kind === 'timeline' ? axesXml(data, dayFormat) : axesXml(data, format);
  return `<c:barChart><c:barDir val="${data.isLying ? 'bar' : 'col'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}${look}${axes}</c:barChart>${axesOfValues}`;
}

/** The format of a chart's numbers: that of their column, in the scale of the report. */
export function chartFormat(data: ChartData, scale: AmountScale): string {
  const type = data.series[0]?.type ?? 'integer';
  const name = isNumeric(type) ? (type as TableStyle) : 'integer';
  // Kopecks are too fine for a chart.
  const style = name === 'money' && scale === 1 ? 'integer' : name;
  return tableStyles(scale).get(style)?.numFmt ?? 'General';
}

/** A chart of a spreadsheet that refers to cells and holds the values that stand there now. */
export function chartXml(
  data: ChartData,
  cells: ChartCells,
  { language, amountScale }: { language: string; amountScale: AmountScale },
): string {
  const format = data.kind === 'timeline' ? '0' : chartFormat(data, amountScale);
  const hasLegend = data.series.length > 1 && data.kind !== 'timeline';
  const legend = hasLegend
    ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(900)}</c:legend>`
    : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" xmlns:r="${relations}"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${titleXml(data.title, language)}<c:plotArea><c:layout/>${plotXml(data, cells, format)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>${textXml(1000)}</c:chartSpace>`;
}
