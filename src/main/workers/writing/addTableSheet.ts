import type { Style, Workbook, Worksheet } from 'exceljs';
import type { CountedTotals } from '#shared/report/countTotals.ts';
import type { ReportHead } from '#shared/report/model.ts';
import { addSignatures } from './addSignatures.ts';
import { addTotals } from './addTotals.ts';
import { linesOf } from './linesOf.ts';
import { rowHeight } from './rowHeight.ts';
import { sheetOptions } from './sheetOptions.ts';
import type { SheetPlan } from './sheetPlan.ts';
import { setText, setWideText } from './setText.ts';
import { bodyStyles, cellPadding, styles } from './styles.ts';

/** How much wider bold letters are. */
const bold = 1.1;

/** Space between the lines of the title block, in points. */
const bannerGap = 3;

interface Banner {
  row: number;
  text: string;
  style: Partial<Style>;
  /** Size of its font against the 10 points of the table. */
  scale: number;
}

function banners(head: ReportHead, plan: SheetPlan): Banner[] {
  const list: Banner[] = [{ row: plan.title, text: head.title, style: styles.title, scale: 1.2 }];
  if (plan.office !== null) {
    list.push({ row: plan.office, text: head.office, style: styles.office, scale: 1.1 });
  }
  if (plan.subtitle !== null) {
    list.push({ row: plan.subtitle, text: head.subtitle, style: styles.subtitle, scale: 1.1 });
  }
  head.facts.forEach((text, index) => {
    list.push({ row: plan.firstFact + index, text, style: styles.fact, scale: 1 });
  });
  return list.sort((a, b) => a.row - b.row);
}

function addBanner(sheet: Worksheet, banner: Banner, head: ReportHead): void {
  const { row, text, style, scale } = banner;
  const width = head.columns.reduce((sum, column) => sum + column.width, 0);
  setWideText(sheet, row, [1, head.columns.length], text, style);
  sheet.getRow(row).height = rowHeight(linesOf(text, width, scale * bold), scale) + bannerGap;
}

function addColumnHeads(sheet: Worksheet, head: ReportHead, plan: SheetPlan): void {
  const row = sheet.getRow(plan.columnHeads);
  head.columns.forEach((column, index) => {
    setText(row.getCell(index + 1), column.title, styles.columnHead);
    sheet.getColumn(index + 1).width = column.width + cellPadding;
  });
  const lines = head.columns.map((column) => linesOf(column.title, column.width, bold));
  row.height = rowHeight(Math.max(2, ...lines)) + 6;
}

/** One empty cell per body style: its XML is replaced by the rows and tells the index of each style. */
function addStyleRow(sheet: Worksheet, plan: SheetPlan): void {
  bodyStyles.forEach(([, style], index) => {
    sheet.getCell(plan.firstRow, index + 1).style = style;
  });
}

/**
 * The sheet with the table, without its rows: title block, column heads, print set-up and, once the rows have
 * been counted, totals and signatures under them.
 */
export function addTableSheet(
  book: Workbook,
  name: string,
  head: ReportHead,
  plan: SheetPlan,
  totals: CountedTotals | null,
): void {
  const frozen = { state: 'frozen' as const, xSplit: head.frozenColumns, ySplit: plan.columnHeads };
  const sheet = book.addWorksheet(name, {
    ...sheetOptions(head, 'landscape'),
    views: [{ ...frozen, showGridLines: false, zoomScale: 100 }],
  });
  sheet.pageSetup.printTitlesRow = `${plan.columnHeads}:${plan.columnHeads}`;
  addColumnHeads(sheet, head, plan);
  for (const banner of banners(head, plan)) addBanner(sheet, banner, head);
  addStyleRow(sheet, plan);
  if (totals === null) return;
  const lastRow = plan.firstRow + Math.max(1, totals.rows) - 1;
  sheet.autoFilter = {
    from: { row: plan.columnHeads, column: 1 },
    to: { row: lastRow, column: head.columns.length },
  };
  const below = addTotals(sheet, head, totals, { first: plan.firstRow, last: lastRow });
  addSignatures(sheet, head, below + 2);
}
