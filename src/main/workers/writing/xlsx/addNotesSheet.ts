import type { Workbook, Worksheet } from 'exceljs';
import type { ReportModel } from '#shared/report/reportModel.ts';
import { linesOf } from './linesOf.ts';
import { rowHeight } from './rowHeight.ts';
import { setText, setWideText } from './setText.ts';
import { sheetOptions } from './sheetOptions.ts';
import { cellPadding, styles } from './styles.ts';

const termWidth = 34;
const meaningWidth = 96;

function addSection(
  sheet: Worksheet,
  row: number,
  title: string,
  entries: readonly (readonly [string, string])[],
): number {
  setWideText(sheet, row, [1, 2], title, styles.sectionHead);
  sheet.getRow(row).height = rowHeight(linesOf(title, termWidth + meaningWidth, 1.1)) + 3;
  entries.forEach(([term, meaning], index) => {
    const line = sheet.getRow(row + 1 + index);
    setText(line.getCell(1), term, styles.noteTerm);
    setText(line.getCell(2), meaning, styles.note);
    line.height = rowHeight(
      Math.max(linesOf(term, termWidth, 1.1), linesOf(meaning, meaningWidth)),
    );
  });
  return row + entries.length + 2;
}

/** The sheet that says by which parameters the report was made and what its figures mean. */
export function addNotesSheet(
  book: Workbook,
  name: string,
  head: Pick<ReportModel, 'notes' | 'footer'>,
): void {
  const { notes } = head;
  const sheet = book.addWorksheet(name, {
    ...sheetOptions(head, 'landscape'),
    views: [{ state: 'normal', showGridLines: false }],
  });
  sheet.getColumn(1).width = termWidth + cellPadding;
  sheet.getColumn(2).width = meaningWidth + cellPadding;
  setWideText(sheet, 1, [1, 2], notes.title, styles.title);
  sheet.getRow(1).height = rowHeight(linesOf(notes.title, termWidth + meaningWidth, 1.3), 1.2) + 3;
  const parameters = notes.parameters.map(({ name, value }) => [name, value] as const);
  const definitions = notes.definitions.map(({ term, meaning }) => [term, meaning] as const);
  const next = addSection(sheet, 3, notes.parametersTitle, parameters);
  addSection(sheet, next, notes.definitionsTitle, definitions);
}
