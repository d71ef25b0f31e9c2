import type { Cell, Style, Workbook, Worksheet } from 'exceljs';
import { minorDigits } from '#shared/domain/currencies.ts';
import type {
  ModelValue,
  ReportModel,
  ReportTable,
  ValueType,
} from '#shared/report/reportModel.ts';
import { dateSerial } from './dateSerial.ts';
import { linesOf } from './linesOf.ts';
import { rowHeight } from './rowHeight.ts';
import { setText, setWideText } from './setText.ts';
import { sheetOptions } from './sheetOptions.ts';
import {
  bodyStyles,
  cellPadding,
  decimalFormat,
  integerFormat,
  percentFormat,
  styles,
} from './styles.ts';

const bodyOf = new Map(bodyStyles);

function styleOf(type: ValueType): Partial<Style> {
  if (type === 'percent') return { ...bodyOf.get('integer'), numFmt: percentFormat };
  if (type === 'decimal') return { ...bodyOf.get('integer'), numFmt: decimalFormat };
  return bodyOf.get(type) ?? {};
}

/** Puts a value into a cell as what it is: a number, a date, money with its digits, or plain text. */
function setValue(cell: Cell, value: ModelValue, type: ValueType): void {
  const style = styleOf(type);
  if (typeof value === 'string') {
    const serial = type === 'date' ? dateSerial(value) : null;
    if (serial === null) return setText(cell, value, styleOf('text'));
    cell.style = style;
    cell.value = serial;
    return;
  }
  if (typeof value === 'object' && value !== null) {
    const digits = minorDigits(value.currency);
    cell.style = digits === 0 ? { ...style, numFmt: integerFormat } : style;
    cell.value = value.minor / 10 ** digits;
    return;
  }
  cell.style = style;
  cell.value = value;
}

const figureWidths = [48, 20, 8, 76] as const;

function addFigures(
  sheet: Worksheet,
  row: number,
  section: Extract<ReportModel['sections'][number], { kind: 'figures' }>,
): number {
  setWideText(sheet, row, [1, 4], section.title, styles.sectionHead);
  section.figures.forEach(({ label, value, type, meaning }, index) => {
    const line = sheet.getRow(row + 1 + index);
    setText(line.getCell(1), label, styles.noteTerm);
    setValue(line.getCell(2), value, type);
    const currency = typeof value === 'object' && value !== null ? value.currency : '';
    setText(line.getCell(3), currency, bodyOf.get('currency') ?? {});
    setText(line.getCell(4), meaning, styles.note);
    line.height = rowHeight(
      Math.max(linesOf(label, figureWidths[0], 1.1), linesOf(meaning, figureWidths[3])),
    );
  });
  return row + section.figures.length + 2;
}

/** The first sheet: title block, texts and figures, each figure with what it counts. */
export function addSummary(book: Workbook, name: string, model: ReportModel): void {
  const sheet = book.addWorksheet(name, {
    ...sheetOptions(model, 'landscape'),
    views: [{ state: 'normal', showGridLines: false }],
  });
  figureWidths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width + cellPadding;
  });
  let row = 1;
  const wide = (text: string, style: Partial<Style>): void => {
    setWideText(sheet, row, [1, 4], text, style);
    sheet.getRow(row).height = rowHeight(linesOf(text, 150, 1.2), 1.2) + 3;
    row += 1;
  };
  if (model.office !== '') wide(model.office, styles.office);
  wide(model.title, styles.title);
  for (const fact of model.facts) wide(fact, styles.fact);
  row += 1;
  for (const section of model.sections) {
    if (section.kind === 'figures') row = addFigures(sheet, row, section);
    if (section.kind !== 'text') continue;
    wide(section.title, styles.sectionHead);
    wide(section.text, styles.note);
    row += 1;
  }
}

/** A sheet with one table: title, typed columns, frozen heads with a filter. */
export function addModelTable(
  book: Workbook,
  name: string,
  table: ReportTable,
  model: ReportModel,
): void {
  const heads = 3;
  const { columns, rows } = table;
  const sheet = book.addWorksheet(name, {
    ...sheetOptions(model, 'landscape'),
    views: [{ state: 'frozen', xSplit: 0, ySplit: heads, showGridLines: false }],
  });
  sheet.pageSetup.printTitlesRow = `${heads}:${heads}`;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  setWideText(sheet, 1, [1, columns.length], table.title, styles.title);
  sheet.getRow(1).height = rowHeight(linesOf(table.title, width, 1.3), 1.2) + 3;
  columns.forEach((column, index) => {
    setText(sheet.getCell(heads, index + 1), column.title, styles.columnHead);
    sheet.getColumn(index + 1).width = column.width + cellPadding;
  });
  const lines = columns.map((column) => linesOf(column.title, column.width, 1.1));
  sheet.getRow(heads).height = rowHeight(Math.max(1, ...lines)) + 6;
  rows.forEach((values, index) => {
    const row = sheet.getRow(heads + 1 + index);
    columns.forEach(({ type }, at) => setValue(row.getCell(at + 1), values[at] ?? null, type));
    const high = columns.map((column, at) => {
      const value = values[at];
      return typeof value === 'string' ? linesOf(value, column.width) : 1;
    });
    row.height = rowHeight(Math.max(1, ...high));
  });
  sheet.autoFilter = {
    from: { row: heads, column: 1 },
    to: { row: heads + Math.max(1, rows.length), column: columns.length },
  };
}
