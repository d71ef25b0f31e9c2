import { open } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { zipWriter } from '#main/workers/writing/zip/zipWriter.ts';
import { readParts } from '#tests/main/writing/readParts.ts';

/** A red dot. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==';

/** Everything that offices do to their tables: see the names of the cells. */
async function makeBook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Отчёт «за год»', {
    pageSetup: { orientation: 'landscape', paperSize: 9, printTitlesRow: '4:5' },
    headerFooter: { oddFooter: '&L{{office}}&RСтр. &P' },
  });
  sheet.mergeCells('A1:F1');
  sheet.getCell('A1').value = {
    richText: [
      { text: 'Отчёт: ', font: { bold: true } },
      { text: '{{title}}', font: { italic: true, color: { argb: 'FFC00000' } } },
    ],
  };
  sheet.getCell('A2').value = 'на {{date}}, проектов {{count.rows}}';
  sheet.getCell('F2').value = '{{date}}';
  sheet.getCell('F2').numFmt = 'dd.mm.yyyy';
  sheet.getRow(4).values = ['№', 'Шифр', 'Название', 'Начало', 'Бюджет', 'С налогом'];
  sheet.getRow(4).font = { bold: true };
  const row = sheet.getRow(6);
  row.values = ['{{#rows}}{{number}}', '{{code}}', '{{title}}', '{{startDate}}', '{{budget}}'];
  row.height = 31;
  sheet.mergeCells('B6:C6');
  sheet.getCell('D6').numFmt = 'dd.mm.yyyy';
  sheet.getCell('E6').numFmt = '#,##0.00';
  sheet.getCell('E6').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } };
  sheet.getCell('F6').value = { formula: 'E6*(1+$F$9)' };
  sheet.getCell('D7').value = 'Итого';
  sheet.getCell('E7').value = { formula: 'SUM(E6)' };
  sheet.getCell('F7').value = { formula: 'SUM(F6:F6)' };
  sheet.getCell('F9').value = 0.12;
  sheet.getCell('A10').value = 1;
  sheet.getCell('B10').value = { formula: 'A10*2' };
  sheet.getCell('B11').value = { sharedFormula: 'B10' } as ExcelJS.CellValue;
  sheet.getCell('A11').value = 5;
  sheet.mergeCells('A12:B13');
  sheet.getCell('A12').value = 'Подпись';
  sheet.getCell('D12').note = 'Проверить до печати';
  sheet.getCell('E6').dataValidation = {
    type: 'decimal',
    operator: 'greaterThan',
    formulae: ['$F$9'],
    allowBlank: true,
  };
  sheet.addConditionalFormatting({
    ref: 'E6:E6',
    rules: [
      { type: 'expression', priority: 1, formulae: ['E6>$E$7/2'], style: { font: { bold: true } } },
    ],
  });
  const image = book.addImage({ base64: picture, extension: 'png' });
  sheet.addImage(image, { tl: { col: 0, row: 13 }, ext: { width: 60, height: 60 } });
  const other = book.addWorksheet('Свод');
  other.getCell('A1').value = { formula: `'Отчёт «за год»'!E7` };
  other.getCell('A2').value = { formula: `COUNTA('Отчёт «за год»'!$B$6:$B$6)` };
  other.getCell('A3').value = 'Доля: {{figure.youngShare}}';
  other.getCell('B3').value = '-';
  book.definedNames.add(`'Отчёт «за год»'!$E$7`, 'Всего');
  book.definedNames.add(`'Свод'!$B$3`, 'figure.youngShare');
  other.getCell('B3').numFmt = '0.0%';
  return Buffer.from(await book.xlsx.writeBuffer());
}

const chartXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>'Отчёт «за год»'!$B$6</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>x</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>'Отчёт «за год»'!$E$6:$E$6</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const anchor = `<xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="9" name="Chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdChart"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

/** Adds a chart of Excel's own to the first drawing. */
function addChart(parts: Map<string, string>): void {
  const change = (path: string, from: string, to: string): void =>
    void parts.set(path, (parts.get(path) ?? '').replace(from, to));
  parts.set('xl/charts/chart1.xml', chartXml);
  change(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>',
  );
  change('xl/drawings/drawing1.xml', '</xdr:wsDr>', `${anchor}</xdr:wsDr>`);
  change(
    'xl/drawings/_rels/drawing1.xml.rels',
    '</Relationships>',
    '<Relationship Id="rIdChart" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart1.xml"/></Relationships>',
  );
}

/** Writes parts as a package. */
export async function writeParts(parts: ReadonlyMap<string, string | Buffer>, path: string) {
  const file = await open(path, 'w');
  const zip = zipWriter(file, new Date(0));
  for (const [name, text] of parts)
    if (!name.endsWith('/')) await zip.add(name, [Buffer.from(text)]);
  await zip.finish();
  await file.close();
}

/** A template as offices have them: merged cells, a picture, a chart, formulas over two sheets, checks of input. */
export async function writeMessyTemplate(path: string): Promise<void> {
  const bytes = await makeBook();
  const parts = new Map<string, string | Buffer>(await readParts(bytes));
  const texts = parts as Map<string, string>;
  addChart(texts);
  // Text parts would spoil the picture.
  for (const name of parts.keys()) {
    if (name.endsWith('.png')) parts.set(name, Buffer.from(picture, 'base64'));
  }
  await writeParts(parts, path);
}
