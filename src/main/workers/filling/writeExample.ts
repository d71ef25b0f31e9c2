import ExcelJS from 'exceljs';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { ReportModel, ValueType } from '#shared/report/reportModel.ts';
import { replaceFile } from '../writing/replaceFile.ts';
import { templateTables, templateValues } from './templateData.ts';

const formats: Readonly<Partial<Record<ValueType, string>>> = {
  date: 'dd.mm.yyyy',
  percent: '0.0%',
  money: '#,##0.00',
  integer: '#,##0',
  decimal: '#,##0.0',
  rate: '#,##0.00####',
};

const plain = (text: string): string => text.replaceAll('\n', ' / ');

/** Marks of this kind stand below the table; those of one currency alone may be gone another day. */
const below = /^(?:figure\.[^.]+|text\..+|signature\..+)$/u;

/** The figures, words and signatures of a report with their names, below the row that is repeated. */
function addBelow(sheet: ExcelJS.Worksheet, model: ReportModel, first: number): void {
  const values = Object.entries(templateValues(model)).filter(([name]) => below.test(name));
  values.forEach(([name, { label, type }], at) => {
    const [term, mark] = [sheet.getCell(first + at, 1), sheet.getCell(first + at, 2)];
    term.value = plain(label);
    term.font = { bold: true };
    mark.value = `{{${name}}}`;
    mark.alignment = { horizontal: 'left', vertical: 'top' };
    term.alignment = { wrapText: true, vertical: 'top' };
    const format = formats[type];
    if (format !== undefined) mark.numFmt = format;
  });
}

/** The sheet that looks like a paper: title, facts, the first table with its row to repeat, and what stands below. */
function addPaper(book: ExcelJS.Workbook, model: ReportModel, name: string): void {
  const sheet = book.addWorksheet(name, {
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToHeight: 0 },
  });
  sheet.getCell('A1').value = '{{office}}';
  sheet.getCell('A2').value = '{{title}}';
  sheet.getCell('A2').font = { bold: true, size: 14 };
  sheet.getCell('A3').value = '{{facts}}';
  const inModel = model.sections.find((section) => section.kind === 'table');
  const table = templateTables(model).find(({ key }) => key === inModel?.key);
  if (!table) return addBelow(sheet, model, 5);
  const { columns, key } = table;
  columns.forEach((column, at) => {
    const head = sheet.getCell(5, at + 1);
    head.value = plain(column.title);
    head.font = { bold: true };
    head.alignment = { wrapText: true, vertical: 'middle' };
    const body = sheet.getCell(6, at + 1);
    body.value = `${at === 0 ? `{{#${key}}}` : ''}{{${column.key}}}`;
    body.alignment = { wrapText: true, vertical: 'top' };
    const format = formats[column.type];
    if (format !== undefined) body.numFmt = format;
    for (const cell of [head, body]) {
      const style = 'thin' as const;
      cell.border = {
        top: { style },
        left: { style },
        bottom: { style },
        right: { style },
      };
    }
    sheet.getColumn(at + 1).width = Math.min(
      60,
      (inModel?.kind === 'table' ? inModel.columns[at]?.width : undefined) ?? 14,
    );
  });
  sheet.pageSetup.printTitlesRow = '5:5';
  addBelow(sheet, model, 8);
}

/** The sheet that names everything: the mark, what it is, what it is now. */
function addNames(book: ExcelJS.Workbook, model: ReportModel): void {
  const t = createTranslator(model.language);
  const sheet = book.addWorksheet(t('reportBuilder.template.names'));
  // Written apart, so that the list of marks is not filled itself.
  const mark = (name: string): string => `{ {${name}} }`;
  sheet.addRow([t('reportBuilder.template.howTo')]);
  sheet.addRow([]);
  sheet.addRow([t('reportBuilder.template.mark'), t('reportBuilder.template.meaning')]).font = {
    bold: true,
  };
  for (const [name, { label }] of Object.entries(templateValues(model))) {
    sheet.addRow([mark(name), plain(label)]);
  }
  for (const { key, title, columns } of templateTables(model)) {
    sheet.addRow([]);
    sheet.addRow([mark(`#${key}`), plain(title)]).font = { bold: true };
    for (const column of columns) sheet.addRow([mark(column.key), plain(column.title)]);
  }
  sheet.getColumn(1).width = 34;
  sheet.getColumn(2).width = 70;
}

/** A workbook with the marks of a report, which an office makes its own template of. */
export async function writeExample(
  model: ReportModel,
  target: { path: string; temporary: string; signal: AbortSignal },
): Promise<void> {
  const book = new ExcelJS.Workbook();
  addPaper(book, model, createTranslator(model.language)('reportBuilder.template.sheet'));
  addNames(book, model);
  const bytes = await book.xlsx.writeBuffer();
  await replaceFile(
    target.path,
    async (file) => file.writeFile(Buffer.from(bytes)),
    target.signal,
    target.temporary,
  );
}
