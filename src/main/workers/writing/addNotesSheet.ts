import type { Workbook, Worksheet } from 'exceljs';
import type { ReportHead } from '#shared/report/model.ts';
import { setText } from './setText.ts';
import { sheetOptions } from './sheetOptions.ts';
import { styles } from './styles.ts';

const termWidth = 34;
const meaningWidth = 96;

function addSection(
  sheet: Worksheet,
  row: number,
  title: string,
  entries: readonly (readonly [string, string])[],
): number {
  sheet.mergeCells(row, 1, row, 2);
  setText(sheet.getCell(row, 1), title, styles.sectionHead);
  entries.forEach(([term, meaning], index) => {
    setText(sheet.getCell(row + 1 + index, 1), term, styles.noteTerm);
    setText(sheet.getCell(row + 1 + index, 2), meaning, styles.note);
  });
  return row + entries.length + 2;
}

/** The sheet that says by which parameters the report was made and what its figures mean. */
export function addNotesSheet(book: Workbook, name: string, head: ReportHead): void {
  const { notes } = head;
  const sheet = book.addWorksheet(name, {
    ...sheetOptions(head, 'landscape'),
    views: [{ state: 'normal', showGridLines: false }],
  });
  sheet.getColumn(1).width = termWidth;
  sheet.getColumn(2).width = meaningWidth;
  sheet.mergeCells(1, 1, 1, 2);
  setText(sheet.getCell(1, 1), notes.title, styles.title);
  sheet.getRow(1).height = 22;
  const parameters = notes.parameters.map(({ name, value }) => [name, value] as const);
  const definitions = notes.definitions.map(({ term, meaning }) => [term, meaning] as const);
  const next = addSection(sheet, 3, notes.parametersTitle, parameters);
  addSection(sheet, next, notes.definitionsTitle, definitions);
}
