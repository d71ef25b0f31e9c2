import type { Cell, Style, Worksheet } from 'exceljs';
import { cellText, looksLikeFormula } from './cellText.ts';
import { guarded } from './styles.ts';

/** Puts text into a cell so that it stays text whatever it begins with. */
export function setText(cell: Cell, text: string, style: Partial<Style>): void {
  cell.style = looksLikeFormula(text) ? guarded(style) : style;
  cell.value = cellText(text);
}

/** The text of a cell that is a link, in one line: LibreOffice shows such a text without its line breaks. */
export const linkText = (text: string): string => text.split('\n').join(' / ');

/** The same over several columns of a row; all cells take the style, so that borders are whole. */
export function setWideText(
  sheet: Worksheet,
  row: number,
  [first, last]: readonly [number, number],
  text: string,
  style: Partial<Style>,
): void {
  setText(sheet.getCell(row, first), text, style);
  if (last > first) sheet.mergeCells(row, first, row, last);
}
