import type { DataValidation, Style, Workbook, Worksheet } from 'exceljs';
import type { TemplateColumn } from '#shared/domain/workbook.ts';
import { columnLetters } from '../../writing/xlsx/columnLetters.ts';
import { setText } from '../../writing/xlsx/setText.ts';

/** Rows that are ready to be filled in. */
const rows = 5_000;
/** What Excel shows of a remark at a cell and of its title. UTF-16 units. */
const longestPrompt = 255;
const longestTitle = 32;

const formats: Record<TemplateColumn['type'], string> = {
  text: '@',
  date: 'dd.mm.yyyy',
  number: '0',
  amount: '#,##0.00',
};
const widths: Record<TemplateColumn['type'], number> = {
  text: 26,
  date: 13,
  number: 12,
  amount: 18,
};
const widest = 48;

function headStyle(isRequired: boolean): Partial<Style> {
  return {
    font: { bold: true, color: { argb: 'FFFFFFFF' } },
    fill: {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: isRequired ? 'FF1F4E79' : 'FF5B7FA6' },
    },
    alignment: { vertical: 'middle', horizontal: 'left', wrapText: true },
    border: { bottom: { style: 'thin', color: { argb: 'FF1F4E79' } } },
  };
}

function cutText(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;
}

/** The remark at a cell, and the words to choose from; what is typed besides is asked about, not refused. */
function validationOf(column: TemplateColumn, range: string | null): DataValidation {
  const shown = {
    allowBlank: true,
    showInputMessage: column.hint !== '',
    promptTitle: cutText(column.header, longestTitle),
    prompt: cutText(column.hint, longestPrompt),
  };
  if (range !== null) {
    return {
      ...shown,
      type: 'list',
      formulae: [range],
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: cutText(column.header, longestTitle),
      error: cutText(column.hint, longestPrompt),
    };
  }
  return { ...shown, type: 'custom', formulae: ['TRUE'], showErrorMessage: false };
}

/** exceljs keeps validations of whole ranges in a list that its types leave out. */
interface Validated {
  dataValidations: { add(range: string, validation: DataValidation): void };
}

function isValidated(sheet: Worksheet): sheet is Worksheet & Validated {
  return 'dataValidations' in sheet;
}

/** One sheet to fill in: its first row names the columns, dark where a value is required. */
export function addKindSheet(
  book: Workbook,
  name: string,
  columns: readonly TemplateColumn[],
  ranges: readonly (string | null)[],
): void {
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToHeight: 0 },
  });
  for (const [place, column] of columns.entries()) {
    const whole = sheet.getColumn(place + 1);
    whole.width = Math.min(widest, Math.max(widths[column.type], column.header.length * 0.8 + 4));
    whole.numFmt = formats[column.type];
    setText(sheet.getCell(1, place + 1), column.header, headStyle(column.isRequired));
    const letters = columnLetters(place);
    if (isValidated(sheet) && (column.hint !== '' || ranges[place])) {
      const validation = validationOf(column, ranges[place] ?? null);
      sheet.dataValidations.add(`${letters}2:${letters}${rows + 1}`, validation);
    }
  }
  sheet.getRow(1).height = 32;
}
