import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import type { ColumnType, ReportTone } from '#shared/report/model.ts';

/** How one kind of body cell looks: `wholeMoney` for currencies without a minor unit, `guarded` for text like a formula. */
export type BodyStyle = ColumnType | ReportTone | 'wholeMoney' | 'guarded';

export const fontName = 'Times New Roman';

/** What a spreadsheet adds to the digits that a column is wide, as space at both sides. */
export const cellPadding = 0.71;

function font(size: number, more: Partial<Font> = {}): Partial<Font> {
  return { name: fontName, family: 1, size, ...more };
}

function align(
  horizontal: NonNullable<Alignment['horizontal']>,
  vertical: NonNullable<Alignment['vertical']>,
): Partial<Alignment> {
  return { horizontal, vertical, wrapText: true };
}

const line: Partial<Border> = { style: 'thin', color: { argb: 'FF000000' } };
const grid: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

const headFill = solid('FFDCE6F1');
const totalFill = solid('FFF2F2F2');

const dateFormat = 'dd.mm.yyyy';
export const integerFormat = '#,##0';

export const decimalFormat = '#,##0.0';
export const moneyFormat = '#,##0.00';
export const percentFormat = '0.00%';

/** The format of text, by which the writer finds the cells to mark with `quotePrefix`. */
export const guardFormat = '@';

function body(horizontal: NonNullable<Alignment['horizontal']>, numFmt?: string): Partial<Style> {
  const style = { font: font(10), alignment: align(horizontal, 'top'), border: grid };
  return numFmt === undefined ? style : { ...style, numFmt };
}

/** Coloured text, dark enough to be read when printed grey. */
const toned = (argb: string): Partial<Style> => ({
  ...body('left'),
  font: font(10, { color: { argb } }),
});

export const bodyStyles: readonly (readonly [BodyStyle, Partial<Style>])[] = [
  ['rowNumber', body('center')],
  ['code', body('left')],
  ['text', body('left')],
  ['integer', body('right', integerFormat)],
  ['money', body('right', moneyFormat)],
  ['wholeMoney', body('right', integerFormat)],
  ['currency', body('center')],
  ['date', body('center', dateFormat)],
  ['guarded', body('left', guardFormat)],
  ['good', toned('FF006100')],
  ['warning', toned('FF7F6000')],
  ['bad', toned('FF9C0006')],
];

function heading(size: number, bold: boolean): Partial<Style> {
  return { font: font(size, { bold }), alignment: align('center', 'middle') };
}

function total(horizontal: NonNullable<Alignment['horizontal']>): Partial<Style> {
  const alignment = align(horizontal, 'middle');
  return { font: font(10, { bold: true }), alignment, border: grid, fill: totalFill };
}

export const styles = {
  office: heading(11, false),
  title: heading(12, true),
  subtitle: heading(11, false),
  fact: { font: font(10), alignment: align('left', 'top') },
  columnHead: { ...heading(10, true), border: grid, fill: headFill },
  totalLabel: total('left'),
  totalNumber: total('right'),
  totalCurrency: total('center'),
  signature: { font: font(11), alignment: align('left', 'bottom') },
  sectionHead: {
    font: font(10, { bold: true }),
    alignment: align('left', 'middle'),
    border: grid,
    fill: headFill,
  },
  note: body('left'),
  noteTerm: { ...body('left'), font: font(10, { bold: true }) },
} satisfies Record<string, Partial<Style>>;
