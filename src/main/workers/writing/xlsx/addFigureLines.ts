import type { Style, Worksheet } from 'exceljs';
import { minorDigits } from '#shared/domain/currencies.ts';
import type { ReportFigure, ReportModel } from '#shared/report/reportModel.ts';
import type { BookPlan, TableSheet } from './bookPlan.ts';
import { dateSerial } from './dateSerial.ts';
import { linesOf } from './linesOf.ts';
import { rowHeight } from './rowHeight.ts';
import { linkText, setText } from './setText.ts';
import { amountOf } from './setValue.ts';
import type { SheetLink } from './sheetLinks.ts';
import { tableStyles, type TableStyle } from './styles.ts';

function valueOf({ value, type }: ReportFigure): {
  style: TableStyle;
  value: string | number | null;
} {
  if (value === null) return { style: 'totalEmpty', value };
  if (typeof value === 'object') {
    const style = minorDigits(value.currency) === 0 ? 'totalWholeMoney' : 'totalMoney';
    return { style, value: amountOf(value.minor, value.currency) };
  }
  if (typeof value === 'string') {
    const serial = type === 'date' ? dateSerial(value) : null;
    return serial === null ? { style: 'totalEmpty', value } : { style: 'totalDate', value: serial };
  }
  if (type === 'percent') return { style: 'totalPercent', value };
  return { style: type === 'decimal' ? 'totalDecimal' : 'totalInteger', value };
}

/** Columns at the left that a label takes: about two fifths of the table's width. */
function labelWidth({ table }: TableSheet): number {
  const widths = table.columns.map(({ width }) => width);
  const all = widths.reduce((sum, width) => sum + width, 0);
  let used = 0;
  const count = widths.findIndex((width) => {
    used += width;
    return used >= all * 0.4;
  });
  return Math.max(1, Math.min(count + 1, widths.length - 1));
}

/** Figures of the whole table on lines below its totals; returns the last row used. */
export function addFigureLines(
  sheet: Worksheet,
  planned: TableSheet,
  last: number,
  model: ReportModel,
  book: BookPlan,
  links: SheetLink[],
): number {
  const { table } = planned;
  const styles = tableStyles(model.amountScale);
  const style = (name: TableStyle): Partial<Style> => styles.get(name) ?? {};
  const labelled = labelWidth(planned);
  const room = table.columns.slice(0, labelled).reduce((sum, { width }) => sum + width, 0);
  table.figures.forEach((figure, index) => {
    const row = last + 1 + index;
    const place = figure.rowsKey === null ? undefined : book.places.get(figure.rowsKey);
    const currency =
      typeof figure.value === 'object' && figure.value !== null ? `, ${figure.value.currency}` : '';
    const label = figure.label.endsWith(currency) ? figure.label : figure.label + currency;
    setText(
      sheet.getCell(row, 1),
      place ? linkText(label) : label,
      style(place ? 'totalLink' : 'totalLabel'),
    );
    if (place) links.push({ cell: `A${row}`, place });
    const cell = sheet.getCell(row, labelled + 1);
    const shown = valueOf(figure);
    if (typeof shown.value === 'string') setText(cell, shown.value, style('totalLabel'));
    else {
      cell.style = style(shown.style);
      cell.value = shown.value;
    }
    if (labelled > 1) sheet.mergeCells(row, 1, row, labelled);
    sheet.getRow(row).height = rowHeight(linesOf(label, room, 1.1));
  });
  return last + table.figures.length;
}
