import type { Style, Workbook } from 'exceljs';
import type { TemplateGuide, TemplateModel } from '#shared/domain/workbook.ts';
import { setText } from '../../writing/xlsx/setText.ts';

const title: Partial<Style> = { font: { bold: true, size: 14 } };
const text: Partial<Style> = { alignment: { wrapText: true, vertical: 'top' } };
const head: Partial<Style> = {
  font: { bold: true },
  border: { bottom: { style: 'thin' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const widths = [24, 36, 70, 16];
const shownWords = 12;

/** The sheet that says what belongs into each column, and which must not be left blank. */
export function addGuideSheet(
  book: Workbook,
  name: string,
  guide: TemplateGuide,
  { sheets }: TemplateModel,
): void {
  const sheet = book.addWorksheet(name, { views: [{ showGridLines: false }] });
  for (const [place, width] of widths.entries()) sheet.getColumn(place + 1).width = width;
  let row = 1;
  setText(sheet.getCell(row, 1), guide.title, title);
  for (const line of guide.lines) {
    row += 1;
    sheet.mergeCells(row, 1, row, widths.length);
    setText(sheet.getCell(row, 1), line, text);
  }
  row += 2;
  for (const [place, label] of guide.heads.entries()) {
    setText(sheet.getCell(row, place + 1), label, head);
  }
  for (const { name: of, columns } of sheets) {
    for (const { header, hint, words, isRequired } of columns) {
      row += 1;
      const choice = words.slice(0, shownWords).join(', ');
      const more = words.length > shownWords ? ', …' : '';
      const what = [hint, choice === '' ? '' : choice + more].filter((part) => part !== '');
      const cells = [of, header, what.join('\n'), isRequired ? guide.required : ''];
      for (const [place, cell] of cells.entries())
        setText(sheet.getCell(row, place + 1), cell, text);
    }
  }
}
