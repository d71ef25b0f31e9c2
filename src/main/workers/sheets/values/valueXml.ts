import type { Cell } from '#shared/domain/workbook.ts';
import { cellText, looksLikeFormula } from '../../writing/xlsx/cellText.ts';
import { columnLetters } from '../../writing/xlsx/columnLetters.ts';
import { dateSerial } from '../../writing/xlsx/dateSerial.ts';
import { escapeXml } from '../../writing/escapeXml.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places in the styles below. */
const style = { date: 1, moment: 2, text: 3 } as const;

export const sheetStart = `${head}<worksheet xmlns="${main}"><sheetFormatPr defaultColWidth="18" defaultRowHeight="15"/><sheetData>`;

function momentSerial(text: string): number | null {
  const day = dateSerial(text.slice(0, 10));
  const time = /^.{10}T(\d\d):(\d\d):(\d\d)$/u.exec(text);
  if (day === null || time === null) return null;
  return day + (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3])) / 86_400;
}

function cellXml(place: string, cell: Cell, hasDates: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const day = hasDates ? dateSerial(cell) : null;
  if (day !== null) return `<c r="${place}" s="${style.date}"><v>${day}</v></c>`;
  const moment = hasDates ? momentSerial(cell) : null;
  if (moment !== null) return `<c r="${place}" s="${style.moment}"><v>${moment}</v></c>`;
  const s = looksLikeFormula(cell) ? ` s="${style.text}"` : '';
  return `<c r="${place}" t="inlineStr"${s}><is><t xml:space="preserve">${escapeXml(cellText(cell))}</t></is></c>`;
}

/** Rows of values as XML; `row` is 0-based. Texts that are dates become dates where the source had such. */
export function rowsXml(
  row: number,
  rows: readonly (readonly Cell[])[],
  hasDates: boolean,
): string {
  let xml = '';
  for (const [place, cells] of rows.entries()) {
    if (cells.length === 0) continue;
    const number = row + place + 1;
    xml += `<row r="${number}">`;
    for (const [column, cell] of cells.entries()) {
      xml += cellXml(columnLetters(column) + number, cell, hasDates);
    }
    xml += '</row>';
  }
  return xml;
}

export function sheetEnd(merges: readonly string[], hasComments: boolean): string {
  const merged =
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const drawing = hasComments ? `<legacyDrawing xmlns:r="${relations}" r:id="rId1"/>` : '';
  return `</sheetData>${merged}${drawing}</worksheet>`;
}

export const sheetRelations = (number: number): string =>
  `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/vmlDrawing" Target="../drawings/vmlDrawing${number}.vml"/><Relationship Id="rId2" Type="${relations}/comments" Target="../comments${number}.xml"/></Relationships>`;

export interface WrittenSheet {
  name: string;
  isHidden: boolean;
  hasComments: boolean;
}

const stylesXml = `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy\\ hh:mm:ss"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function attributeText(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;');
}

/** The parts of the package besides the sheets, their comments and relations. */
export function bookParts(sheets: readonly WrittenSheet[]): [name: string, xml: string][] {
  const number = (place: number) => place + 1;
  const listed = sheets.map(
    ({ name, isHidden }, place) =>
      `<sheet name="${attributeText(name)}" sheetId="${number(place)}"${isHidden ? ' state="hidden"' : ''} r:id="rId${number(place)}"/>`,
  );
  const related = sheets.map(
    (_, place) =>
      `<Relationship Id="rId${number(place)}" Type="${relations}/worksheet" Target="worksheets/sheet${number(place)}.xml"/>`,
  );
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${types}.${type}+xml"/>`;
  const overrides = sheets.flatMap(({ hasComments }, place) => [
    override(`worksheets/sheet${number(place)}.xml`, 'worksheet'),
    hasComments ? override(`comments${number(place)}.xml`, 'comments') : '',
  ]);
  return [
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${overrides.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${packageRelations}">${related.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', stylesXml],
  ];
}
