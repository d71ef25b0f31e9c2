import { minorDigits } from '#shared/domain/currencies.ts';
import { decimalOfMoney } from '#shared/domain/money.ts';
import type { Money } from '#shared/domain/money.ts';
import type { ModelColumn, ModelValue } from '#shared/report/reportModel.ts';
import { escapeXml } from '../escapeXml.ts';
import { cellText, looksLikeFormula } from './cellText.ts';
import { columnLetters } from './columnLetters.ts';
import { dateSerial } from './dateSerial.ts';
import { linesOf } from './linesOf.ts';
import { rowHeight } from './rowHeight.ts';
import type { TableStyle } from './styles.ts';

/** Number of each style in the workbook's table of cell formats. */
export type StyleIds = ReadonlyMap<TableStyle, number>;

/** A text in its cell; `start` is its tag up to the attributes. */
export function textCell(start: string, text: string): string {
  const clean = escapeXml(cellText(text));
  const space = clean.trim() === clean && !clean.includes('\n') ? '' : ' xml:space="preserve"';
  return `${start} t="inlineStr"><is><t${space}>${clean}</t></is></c>`;
}

/** Writes one cell at an address such as `B8`. */
type CellXml = (place: string, cell: ModelValue) => string;

function cellXml({ type }: ModelColumn, ids: StyleIds): CellXml {
  const id = (name: TableStyle): number => ids.get(name) ?? 0;
  const style = id(type);
  const guarded = id('guarded');
  const wholeMoney = id('wholeMoney');

  const moneyXml = (place: string, money: Money): string => {
    const s = minorDigits(money.currency) === 0 ? wholeMoney : style;
    return `<c r="${place}" s="${s}"><v>${decimalOfMoney(money)}</v></c>`;
  };

  const textXml = (place: string, text: string): string =>
    textCell(`<c r="${place}" s="${looksLikeFormula(text) ? guarded : style}"`, text);

  return (place, cell) => {
    if (cell === null || cell === '') return `<c r="${place}" s="${style}"/>`;
    if (typeof cell === 'object') return moneyXml(place, cell);
    const value = type === 'date' && typeof cell === 'string' ? (dateSerial(cell) ?? cell) : cell;
    if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
    return textXml(place, value);
  };
}

/** Turns a row into its XML, with a height that shows all of its text; `number` is 1-based. */
export function rowXml(
  columns: readonly ModelColumn[],
  ids: StyleIds,
): (row: readonly ModelValue[], number: number, level?: number) => string {
  const plans = columns.map((column, index) => ({
    letters: columnLetters(index),
    width: column.width,
    toXml: cellXml(column, ids),
  }));
  return (row, number, level = 0) => {
    let cells = '';
    let lines = 1;
    let index = 0;
    for (const { letters, width, toXml } of plans) {
      const cell = row[index] ?? null;
      cells += toXml(letters + number, cell);
      if (typeof cell === 'string') lines = Math.max(lines, linesOf(cell, width));
      index += 1;
    }
    const outline = level === 0 ? '' : ` outlineLevel="${level}"`;
    // Excel fits such rows by itself when it opens a file, LibreOffice does not.
    return `<row r="${number}" ht="${rowHeight(lines)}"${outline}>${cells}</row>`;
  };
}
