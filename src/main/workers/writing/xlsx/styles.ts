import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import type { AmountScale, ReportTone } from '#shared/report/reportModel.ts';

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
const groupFill = solid('FFE9EEF4');
const totalFill = solid('FFF2F2F2');

const dateFormat = 'dd.mm.yyyy';
export const integerFormat = '#,##0';
export const decimalFormat = '#,##0.0';
export const rateFormat = '#,##0.00####';
export const percentFormat = '0.00%';

/** The format of text, by which the writer finds the cells to mark with `quotePrefix`. */
export const guardFormat = '@';

/** Amounts are kept whole; each comma at the end shows them divided by a thousand. */
const moneyFormats: Readonly<Record<AmountScale, { money: string; wholeMoney: string }>> = {
  1: { money: '#,##0.00', wholeMoney: integerFormat },
  1000: { money: '#,##0.0,', wholeMoney: '#,##0.0,' },
  1_000_000: { money: '#,##0.00,,', wholeMoney: '#,##0.00,,' },
};

function body(horizontal: NonNullable<Alignment['horizontal']>, numFmt?: string): Partial<Style> {
  const style = { font: font(10), alignment: align(horizontal, 'top'), border: grid };
  return numFmt === undefined ? style : { ...style, numFmt };
}

function total(horizontal: NonNullable<Alignment['horizontal']>): Partial<Style> {
  const alignment = align(horizontal, 'middle');
  return { font: font(10, { bold: true }), alignment, border: grid, fill: totalFill };
}

function groupHead(indent: number): Partial<Style> {
  const alignment = { ...align('left', 'middle'), indent };
  return { font: font(10, { bold: true }), alignment, border: grid, fill: groupFill };
}

function heading(size: number, bold: boolean): Partial<Style> {
  return { font: font(size, { bold }), alignment: align('center', 'middle') };
}

const linkFont = font(10, { underline: true, color: { argb: 'FF0B4A8F' } });

/** The same text, marked so that it stays text whatever it begins with. */
export const guarded = (style: Partial<Style>): Partial<Style> => ({
  ...style,
  numFmt: guardFormat,
});

export const styles = {
  office: heading(11, false),
  title: heading(12, true),
  fact: { font: font(10), alignment: align('left', 'top') },
  columnHead: { ...heading(10, true), border: grid, fill: headFill },
  sectionHead: {
    font: font(10, { bold: true }),
    alignment: align('left', 'middle'),
    border: grid,
    fill: headFill,
  },
  note: body('left'),
  noteTerm: { ...body('left'), font: font(10, { bold: true }) },
  noteLink: { ...body('left'), font: linkFont },
  back: { font: linkFont, alignment: align('left', 'top') },
  plain: { font: font(10), alignment: align('left', 'top') },
  totalLabel: total('left'),
  totalLink: { ...total('left'), font: { ...linkFont, bold: true } },
  totalCurrency: total('center'),
  signature: { font: font(11), alignment: align('left', 'bottom') },
} satisfies Record<string, Partial<Style>>;

/** How one kind of cell below a table's heads looks; `wholeMoney` is for currencies without a minor unit. */
export type TableStyle =
  | 'rowNumber'
  | 'code'
  | 'text'
  | 'integer'
  | 'decimal'
  | 'rate'
  | 'percent'
  | 'money'
  | 'wholeMoney'
  | 'currency'
  | 'date'
  | 'guarded'
  | `head${0 | 1 | 2}`
  | 'guardedHead'
  | `total${'Empty' | 'Label' | 'Currency' | 'Integer' | 'Decimal' | 'Percent' | 'Money' | 'WholeMoney' | 'Date' | 'Link'}`
  | 'guardedTotal'
  | 'guardedTotalLink'
  | 'plain'
  | 'guardedPlain'
  | 'signature'
  | 'guardedSignature';

/** Every style that stands below a table's heads, in the order in which the writer finds their numbers. */
export function tableStyles(scale: AmountScale): ReadonlyMap<TableStyle, Partial<Style>> {
  const { money, wholeMoney } = moneyFormats[scale];
  const right = (numFmt: string): Partial<Style> => body('right', numFmt);
  const sum = (numFmt: string): Partial<Style> => ({ ...total('right'), numFmt });
  return new Map<TableStyle, Partial<Style>>([
    ['rowNumber', body('center')],
    ['code', body('left')],
    ['text', body('left')],
    ['integer', right(integerFormat)],
    ['decimal', right(decimalFormat)],
    ['rate', right(rateFormat)],
    ['percent', right(percentFormat)],
    ['money', right(money)],
    ['wholeMoney', right(wholeMoney)],
    ['currency', body('center')],
    ['date', body('center', dateFormat)],
    ['guarded', guarded(body('left'))],
    ['head0', groupHead(0)],
    ['head1', groupHead(1)],
    ['head2', groupHead(2)],
    ['guardedHead', guarded(groupHead(0))],
    ['totalEmpty', total('right')],
    ['totalLabel', styles.totalLabel],
    ['totalCurrency', styles.totalCurrency],
    ['totalInteger', sum(integerFormat)],
    ['totalDecimal', sum(decimalFormat)],
    ['totalPercent', sum(percentFormat)],
    ['totalMoney', sum(money)],
    ['totalWholeMoney', sum(wholeMoney)],
    ['totalDate', sum(dateFormat)],
    ['totalLink', styles.totalLink],
    ['guardedTotal', guarded(styles.totalLabel)],
    ['guardedTotalLink', guarded(styles.totalLink)],
    ['plain', styles.plain],
    ['guardedPlain', guarded(styles.plain)],
    ['signature', styles.signature],
    ['guardedSignature', guarded(styles.signature)],
  ]);
}

/** Letters of what went well or wrong: dark enough to be read when printed grey, bold where it matters. */
export const toneFonts: Readonly<Record<ReportTone, Partial<Font>>> = {
  good: { color: { argb: 'FF006100' } },
  warning: { color: { argb: 'FF7F6000' } },
  bad: { color: { argb: 'FF9C0006' }, bold: true },
};
