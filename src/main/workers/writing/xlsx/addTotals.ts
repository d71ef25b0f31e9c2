import type { Worksheet } from 'exceljs';
import { labelColumns, sumLines } from '#shared/report/sumLines.ts';
import type { ReportModel } from '#shared/report/reportModel.ts';
import type { TableSheet } from './bookPlan.ts';
import type { WrittenBody } from './bodyXml.ts';
import { cellText } from './cellText.ts';
import { linesOf } from './linesOf.ts';
import { rowHeight } from './rowHeight.ts';
import { setText } from './setText.ts';
import { tableStyles } from './styles.ts';
import { sumCell } from './sumFormula.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** `Total projects: {count}` as a formula that counts the rows, with the text it gives now. */
function countFormula(label: string, result: string, range: string, rows: number) {
  const parts = cellText(label)
    .split('{count}')
    .map((part) => (part === '' ? [] : [quoted(part)]));
  const count = rows === 0 ? '0' : `ROWS(${range})`;
  const formula = parts.flatMap((part, index) => (index === 0 ? part : [count, ...part])).join('&');
  return { formula, result: cellText(result) };
}

/** Writes the totals under the table as formulas with their values and returns the last row used. */
export function addTotals(
  sheet: Worksheet,
  { table, rows }: TableSheet,
  body: WrittenBody,
  model: ReportModel,
): number {
  const { columns, totalLabel, groups } = table;
  const styles = tableStyles(model.amountScale);
  const labelled = labelColumns(columns);
  const range = { first: rows.firstRow, last: body.lastRow, hasSums: groups.length > 0 };
  const isOneCurrency = body.totals.currencies.length === 1;
  const room = columns.slice(0, labelled).reduce((sum, { width }) => sum + width, 0);
  let row = body.lastRow;
  sumLines(table, body.totals, model.language).forEach(({ label, cells }, line) => {
    row += 1;
    const first = sheet.getCell(row, 1);
    setText(first, label, styles.get('totalLabel') ?? {});
    if (line === 0 && groups.length === 0 && totalLabel?.includes('{count}') === true) {
      const counted = `A${rows.firstRow}:A${body.lastRow}`;
      first.value = countFormula(totalLabel, label, counted, body.totals.rows);
    }
    for (let at = labelled; at < columns.length; at += 1) {
      const cell = sheet.getCell(row, at + 1);
      const sum = sumCell(columns, at, cells[at] ?? null, range, isOneCurrency);
      cell.style = styles.get(sum.style) ?? {};
      const { formula, value } = sum;
      cell.value = formula === null ? value : { formula, result: value ?? 0 };
    }
    if (labelled > 1) sheet.mergeCells(row, 1, row, labelled);
    sheet.getRow(row).height = rowHeight(linesOf(label, room, 1.1));
  });
  return row;
}
