import type { Style, Worksheet } from 'exceljs';
import { minorDigits } from '#shared/domain/currencies.ts';
import type { CountedTotals } from '#shared/report/countTotals.ts';
import type { ReportFigure, ReportHead } from '#shared/report/model.ts';
import { cellText } from './cellText.ts';
import { columnLetters } from './columnLetters.ts';
import { rowHeight } from './rowHeight.ts';
import { setText } from './setText.ts';
import { integerFormat, moneyFormat, percentFormat, styles } from './styles.ts';

/** First and last row of the table's body. */
interface Body {
  first: number;
  last: number;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** `Total projects: {count}` as a formula that counts the rows, with the text it gives now. */
function countFormula(
  head: ReportHead,
  rows: number,
  body: Body,
): { formula: string; result: string } {
  const label = cellText(head.totals.countLabel);
  const [before = '', after = ''] = label.split('{count}');
  const count = `ROWS(A${body.first}:A${body.last})`;
  const formula = [quoted(before), rows === 0 ? '0' : count, quoted(after)].join('&');
  return { formula, result: label.replace('{count}', String(rows)) };
}

/** A line of totals: its label over the first columns, the other cells empty but framed. */
function addLine(sheet: Worksheet, row: number, columns: number, labelColumns: number): void {
  for (let column = labelColumns + 1; column <= columns; column += 1) {
    sheet.getCell(row, column).style = styles.totalNumber;
  }
  sheet.getCell(row, 1).style = styles.totalLabel;
  sheet.mergeCells(row, 1, row, labelColumns);
  sheet.getRow(row).height = rowHeight(1);
}

const figureFormats: Readonly<Record<ReportFigure['format'], string>> = {
  integer: integerFormat,
  percent: percentFormat,
  decimal: moneyFormat,
};

/** Writes the figures of a report from a row on, one line each, and returns the last row used. */
function addFigures(sheet: Worksheet, head: ReportHead, last: number): number {
  const { columns, totals } = head;
  if (!totals.figures) return last;
  const { columnKey, lines } = totals.figures;
  const place = columns.findIndex((column) => column.key === columnKey);
  lines.forEach(({ label, value, format }, index) => {
    const row = last + 1 + index;
    addLine(sheet, row, place + 1, place);
    setText(sheet.getCell(row, 1), label, styles.totalLabel);
    const cell = sheet.getCell(row, place + 1);
    cell.value = value;
    cell.style = { ...styles.totalNumber, numFmt: figureFormats[format] };
  });
  return last + lines.length;
}

/** Writes the totals under the table as formulas with their values and returns the last row used. */
export function addTotals(
  sheet: Worksheet,
  head: ReportHead,
  totals: CountedTotals,
  body: Body,
): number {
  const { columns } = head;
  const indexOf = (key: string): number => columns.findIndex((column) => column.key === key);
  const range = (index: number): string => {
    const letters = columnLetters(index);
    return `${letters}$${body.first}:${letters}$${body.last}`;
  };
  const totalled = [...head.totals.sums, ...head.totals.money.map((money) => money.columnKey)];
  const labelColumns = Math.max(1, Math.min(columns.length, ...totalled.map(indexOf)));
  const number = (numFmt: string): Partial<Style> => ({ ...styles.totalNumber, numFmt });

  let row = body.last + 1;
  addLine(sheet, row, columns.length, labelColumns);
  sheet.getCell(row, 1).value = countFormula(head, totals.rows, body);
  for (const key of head.totals.sums) {
    const cell = sheet.getCell(row, indexOf(key) + 1);
    cell.value = { formula: `SUM(${range(indexOf(key))})`, result: totals.sums.get(key) ?? 0 };
    cell.style = number(integerFormat);
  }
  for (const { currency, amounts } of totals.currencies) {
    row += 1;
    addLine(sheet, row, columns.length, labelColumns);
    const label = head.totals.currencyLabel.replace('{currency}', currency);
    setText(sheet.getCell(row, 1), label, styles.totalLabel);
    const decimals = minorDigits(currency);
    for (const { columnKey, currencyKey } of head.totals.money) {
      const money = indexOf(columnKey);
      const code = indexOf(currencyKey);
      const codeCell = sheet.getCell(row, code + 1);
      setText(codeCell, currency, styles.totalCurrency);
      const cell = sheet.getCell(row, money + 1);
      cell.value = {
        formula: `SUMIFS(${range(money)},${range(code)},${columnLetters(code)}${row})`,
        result: Number(amounts.get(columnKey) ?? 0n) / 10 ** decimals,
      };
      cell.style = number(decimals === 0 ? integerFormat : moneyFormat);
    }
  }
  return addFigures(sheet, head, row);
}
