import type { CellRemark } from './byCell.ts';

const firstId = 1025;
const lettersPerLine = 38;
const mostLines = 14;

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** Lines that a text takes in its box. */
function linesOf(text: string): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersPerLine)), 0);
  return Math.min(mostLines, lines);
}

/** The hidden box of a comment, beside its cell and as high as its text. Source: ECMA-376 part 4, 19.4. */
function shapeXml({ row, column, text }: CellRemark, id: number, order: number): string {
  const height = linesOf(text) + 1;
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 12, top, 4, column + 5, 12, top + height, 8].join(', ');
  const style = `position:absolute;margin-left:60pt;margin-top:2pt;width:220pt;height:${height * 15}pt;z-index:${order};visibility:hidden`;
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

const shapesXml = (remarks: readonly CellRemark[], id: number): string =>
  remarks.map((remark, order) => shapeXml(remark, id + order, order + 1)).join('');

/** The drawing with the boxes of comments, which spreadsheets want beside the comments themselves. */
export function newShapes(remarks: readonly CellRemark[]): string {
  return `<xml ${namespaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${shapeType}${shapesXml(remarks, firstId)}</xml>`;
}

/** Adds boxes to a drawing that is there; `null` when it is not understood. */
export function addToShapes(xml: string, remarks: readonly CellRemark[]): string | null {
  const end = /<\/xml\s*>\s*$/u.exec(xml);
  if (end === null) return null;
  const ids = [...xml.matchAll(/_x0000_s(\d+)/gu)].map(([, id]) => Number(id));
  const free = Math.max(firstId - 1, ...ids) + 1;
  const type = xml.includes('"_x0000_t202"') ? '' : shapeType;
  // Prefixes may be declared on each shape of the old drawing alone, so the new shapes bring their own.
  const own = (type + shapesXml(remarks, free)).replaceAll(
    /<v:(shape|shapetype) /gu,
    (_, name: string) => `<v:${name} ${namespaces} `,
  );
  return xml.slice(0, end.index) + own + end[0];
}
