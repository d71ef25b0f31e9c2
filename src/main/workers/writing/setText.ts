import type { Cell, Style } from 'exceljs';
import { cellText, looksLikeFormula } from './cellText.ts';
import { guardFormat } from './styles.ts';

/** Puts text into a cell so that it stays text whatever it begins with. */
export function setText(cell: Cell, text: string, style: Partial<Style>): void {
  cell.style = looksLikeFormula(text) ? { ...style, numFmt: guardFormat } : style;
  cell.value = cellText(text);
}
