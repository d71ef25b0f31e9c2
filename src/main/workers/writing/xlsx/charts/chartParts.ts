import { chartWords } from '#shared/report/charts/chartWords.ts';
import type { ReportModel } from '#shared/report/reportModel.ts';
import { escapeXml } from '../../escapeXml.ts';
import { cellText } from '../cellText.ts';
import type { ChartCells } from './chartCells.ts';
import type { PlacedChart } from './chartRoom.ts';
import { chartXml } from './chartXml.ts';

const drawingMl = 'http://schemas.openxmlformats.org/drawingml/2006';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** English metric units in a pixel. */
const perPixel = 9525;

/** A chart with its place on its sheet and the cells that it draws. */
export interface SheetChart {
  placed: PlacedChart;
  cells: ChartCells;
  /** Row of the sheet, from 0. */
  row: number;
}

const attribute = (text: string): string =>
  escapeXml(cellText(text)).replaceAll('"', '&quot;').replaceAll('\n', ' ');

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${target}"/>`;

const relationsXml = (all: readonly string[]): string =>
  `${declaration}<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`;

function anchorXml({ placed, row }: SheetChart, index: number): string {
  const { data, width, height } = placed;
  const size = `cx="${width * perPixel}" cy="${height * perPixel}"`;
  const words = attribute(`${data.title}. ${chartWords(data)}`.slice(0, 2000));
  return `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${size}/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${attribute(data.title)}" descr="${words}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawingMl}/chart"><c:chart xmlns:c="${drawingMl}/chart" xmlns:r="${officeRelations}" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
}

/** Names of the parts of a sheet's drawing; `sheet` counts from 1. */
export const drawingPath = (sheet: number): string => `xl/drawings/drawing${sheet}.xml`;
export const chartPath = (sheet: number, chart: number): string =>
  `xl/charts/chart${sheet}_${chart + 1}.xml`;

/** The parts of the charts of a sheet: the drawing, the charts, and what leads from one to the other. */
export function chartParts(
  sheet: number,
  charts: readonly SheetChart[],
  model: ReportModel,
): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  const add = (path: string, xml: string): void => void parts.set(path, Buffer.from(xml));
  add(
    `xl/worksheets/_rels/sheet${sheet}.xml.rels`,
    relationsXml([relation('rIdDrawing', 'drawing', `../drawings/drawing${sheet}.xml`)]),
  );
  add(
    drawingPath(sheet),
    `${declaration}<xdr:wsDr xmlns:xdr="${drawingMl}/spreadsheetDrawing" xmlns:a="${drawingMl}/main">${charts.map(anchorXml).join('')}</xdr:wsDr>`,
  );
  add(
    `xl/drawings/_rels/drawing${sheet}.xml.rels`,
    relationsXml(
      charts.map((_, index) =>
        relation(`rId${index + 1}`, 'chart', `../charts/chart${sheet}_${index + 1}.xml`),
      ),
    ),
  );
  charts.forEach(({ placed, cells }, index) => {
    add(chartPath(sheet, index), chartXml(placed.data, cells, model));
  });
  return parts;
}

/** The part of a sheet that shows its drawing; the schema has it at the end. */
export const withDrawing = (xml: string): string =>
  xml.replace('</worksheet>', '<drawing r:id="rIdDrawing"/></worksheet>');

/** Tells the package of what kind the parts of charts are; `counts` has the charts of each sheet by its number. */
export function withChartTypes(xml: string, counts: ReadonlyMap<number, number>): string {
  const type = (path: string, kind: string): string =>
    `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
  const all = [...counts].flatMap(([sheet, count]) => [
    type(drawingPath(sheet), 'drawing'),
    ...Array.from({ length: count }, (_, index) =>
      type(chartPath(sheet, index), 'drawingml.chart'),
    ),
  ]);
  return xml.replace('</Types>', `${all.join('')}</Types>`);
}
