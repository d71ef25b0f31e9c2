import type { Style, Workbook, Worksheet } from 'exceljs';
import type { ReportModel, ReportTone } from '#shared/report/reportModel.ts';
import { addColumnHeads } from './addColumnHeads.ts';
import { addFigureLines } from './addFigureLines.ts';
import { addSignatures } from './addSignatures.ts';
import { addTotals } from './addTotals.ts';
import { hasOwnChartSheet, type BookPlan, type TableSheet } from './bookPlan.ts';
import type { WrittenBody } from './bodyXml.ts';
import { columnLetters } from './columnLetters.ts';
import { chartRows } from './charts/chartRoom.ts';
import { linesOf } from './linesOf.ts';
import { rowHeight } from './rowHeight.ts';
import { sheetOptions } from './sheetOptions.ts';
import type { SheetLink } from './sheetLinks.ts';
import { setText, setWideText } from './setText.ts';
import { cellPadding, styles, tableStyles, toneFonts } from './styles.ts';

/** How much wider bold letters are, and the space between the lines of the title block, in points. */
const bold = 1.1;
const bannerGap = 3;

/** What stands beside the cells of a sheet. */
export interface SheetExtras {
  links: SheetLink[];
  /** First row that is free for charts; null where they stand elsewhere. */
  chartRow: number | null;
}

function addBanners(sheet: Worksheet, planned: TableSheet, model: ReportModel): void {
  const { table, rows, isMain, back } = planned;
  const width = table.columns.reduce((sum, column) => sum + column.width, 0);
  const add = (row: number, text: string, style: Partial<Style>, scale: number): void => {
    setWideText(sheet, row, [1, table.columns.length], text, style);
    sheet.getRow(row).height = rowHeight(linesOf(text, width, scale * bold), scale) + bannerGap;
  };
  if (rows.office !== null) add(rows.office, model.office, styles.office, 1.1);
  add(rows.title, isMain || table.title === '' ? model.title : table.title, styles.title, 1.2);
  if (rows.back !== null && back !== null) {
    setText(sheet.getCell(rows.back, 1), back.text, { ...styles.back, alignment: {} });
  }
  if (!isMain) return;
  model.facts.forEach((text, index) => add(rows.firstFact + index, text, styles.fact, 1));
}

/** One empty cell per style: its XML is replaced by the rows and tells the number of each style. */
function addStyleRow(sheet: Worksheet, row: number, model: ReportModel): void {
  [...tableStyles(model.amountScale).values()].forEach((style, index) => {
    sheet.getCell(row, index + 1).style = style;
  });
}

/** Colours that follow the text of a cell, also when it is changed later. */
function addTones(sheet: Worksheet, { table, rows }: TableSheet, last: number): void {
  table.columns.forEach(({ tones }, index) => {
    const entries = Object.entries(tones ?? {});
    if (entries.length === 0) return;
    const letters = columnLetters(index);
    sheet.addConditionalFormatting({
      ref: `${letters}${rows.firstRow}:${letters}${last}`,
      rules: entries.map(([text, tone]: [string, ReportTone], at) => ({
        type: 'cellIs',
        operator: 'equal',
        priority: at + 1,
        formulae: [`"${text.replaceAll('"', '""')}"`],
        style: { font: toneFonts[tone] },
      })),
    });
  });
}

/** What stands below the rows: totals, figures, the note, room for charts, signatures. */
function addBelow(
  sheet: Worksheet,
  planned: TableSheet,
  body: WrittenBody,
  model: ReportModel,
  book: BookPlan,
  extras: SheetExtras,
): void {
  const { table, isMain } = planned;
  const totals = addTotals(sheet, planned, body, model);
  let row = addFigureLines(sheet, planned, totals, model, book, extras.links) + 1;
  if (table.footnote !== '') {
    const width = table.columns.reduce((sum, column) => sum + column.width, 0);
    setWideText(sheet, row, [1, table.columns.length], table.footnote, styles.plain);
    sheet.getRow(row).height = rowHeight(linesOf(table.footnote, width)) + bannerGap;
    row += 1;
  }
  row += 1;
  if (table.charts.length > 0 && !hasOwnChartSheet(planned)) {
    extras.chartRow = row;
    row += chartRows(planned, model) + 1;
  }
  if (isMain) addSignatures(sheet, model.signatures, table.columns.length, row);
}

/**
 * The sheet of a table without its rows: title block, column heads, print set-up and, once the rows have
 * passed, what stands under them.
 */
export function addTableSheet(
  book: Workbook,
  planned: TableSheet,
  body: WrittenBody | null,
  model: ReportModel,
  plan: BookPlan,
): SheetExtras {
  const { table, rows, name, back } = planned;
  const { columnHeads } = rows;
  const sheet = book.addWorksheet(name, {
    ...sheetOptions(
      model,
      'landscape',
      table.columns.map(({ width }) => width + cellPadding),
    ),
    views: [
      {
        state: 'frozen',
        xSplit: Math.min(table.frozenColumns, table.columns.length - 1),
        ySplit: columnHeads,
        showGridLines: false,
        zoomScale: 100,
      },
    ],
  });
  const deepest = Math.max(0, ...table.groups.map(({ level }) => level + 1));
  if (deepest > 0) sheet.properties.outlineLevelRow = Math.min(7, deepest);
  sheet.pageSetup.printTitlesRow = `${rows.groupHeads ?? columnHeads}:${columnHeads}`;
  addColumnHeads(sheet, planned);
  addBanners(sheet, planned, model);
  addStyleRow(sheet, rows.firstRow, model);
  const extras: SheetExtras = { links: [], chartRow: null };
  if (rows.back !== null && back !== null) {
    extras.links.push({ cell: `A${rows.back}`, place: back.place });
  }
  if (body === null) return extras;
  if (table.groups.length === 0) {
    sheet.autoFilter = {
      from: { row: columnHeads, column: 1 },
      to: { row: body.lastRow, column: table.columns.length },
    };
  }
  addTones(sheet, planned, body.lastRow);
  addBelow(sheet, planned, body, model, plan, extras);
  return extras;
}
