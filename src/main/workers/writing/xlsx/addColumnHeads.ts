import type { Worksheet } from 'exceljs';
import type { TableSheet } from './bookPlan.ts';
import { linesOf } from './linesOf.ts';
import { rowHeight } from './rowHeight.ts';
import { setText } from './setText.ts';
import { cellPadding, styles } from './styles.ts';

/** How much wider bold letters are. */
const bold = 1.1;

/** Heads over several columns; a column without such a head has one cell in both rows. */
function addGroupHeads(sheet: Worksheet, { table, rows }: TableSheet, heads: number): void {
  const { columns } = table;
  let highest = 1;
  for (let at = 0; at < columns.length;) {
    const { group, title } = columns[at] ?? {};
    let end = at + 1;
    if (group === undefined) {
      setText(sheet.getCell(heads, at + 1), title ?? '', styles.columnHead);
      sheet.mergeCells(heads, at + 1, rows.columnHeads, at + 1);
    } else {
      while (columns[end]?.group === group) end += 1;
      setText(sheet.getCell(heads, at + 1), group, styles.columnHead);
      for (let cell = at + 1; cell < end; cell += 1) {
        sheet.getCell(heads, cell + 1).style = styles.columnHead;
      }
      if (end - at > 1) sheet.mergeCells(heads, at + 1, heads, end);
      const room = columns.slice(at, end).reduce((sum, { width }) => sum + width, 0);
      highest = Math.max(highest, linesOf(group, room, bold));
    }
    at = end;
  }
  sheet.getRow(heads).height = rowHeight(highest) + 3;
}

/** The heads of a table's columns with their widths. */
export function addColumnHeads(sheet: Worksheet, planned: TableSheet): void {
  const { table, rows } = planned;
  const row = sheet.getRow(rows.columnHeads);
  table.columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = column.width + cellPadding;
    const isMerged = rows.groupHeads !== null && column.group === undefined;
    if (!isMerged) setText(row.getCell(index + 1), column.title, styles.columnHead);
  });
  if (rows.groupHeads !== null) addGroupHeads(sheet, planned, rows.groupHeads);
  const lines = table.columns.map(({ title, width }) => linesOf(title, width, bold));
  row.height = rowHeight(Math.max(2, ...lines)) + 6;
}
