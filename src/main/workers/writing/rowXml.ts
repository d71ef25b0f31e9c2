import { minorDigits } from '#shared/domain/currencies.ts';
import { decimalOfMoney } from '#shared/domain/money.ts';
import type { Money } from '#shared/domain/money.ts';
import type { ReportCell, ReportColumn, ReportRow } from '#shared/report/model.ts';
import { cellText, looksLikeFormula } from './cellText.ts';
import { columnLetters } from './columnLetters.ts';
import { dateSerial } from './dateSerial.ts';
import { escapeXml } from './escapeXml.ts';
import { linesOf } from './linesOf.ts';
import { rowHeight } from './rowHeight.ts';
import type { BodyStyle } from './styles.ts';

/** Index of each body style in the workbook's table of cell formats. */
export type StyleIds = ReadonlyMap<BodyStyle, number>;

function textCell(start: string, text: string): string {
  const clean = escapeXml(cellText(text));
  const space = clean.trim() === clean && !clean.includes('\n') ? '' : ' xml:space="preserve"';
  return `${start} t="inlineStr"><is><t${space}>${clean}</t></is></c>`;
}

/** Writes one cell at an address such as `B8`. */
type CellXml = (place: string, cell: ReportCell) => string;

function cellXml({ type, tones = {} }: ReportColumn, ids: StyleIds): CellXml {
  const toneOf = new Map(Object.entries(tones));
  const id = (name: BodyStyle): number => ids.get(name) ?? 0;
  const style = id(type);
  const guarded = id('guarded');
  const wholeMoney = id('wholeMoney');

  const moneyXml = (place: string, money: Money): string => {
    const s = minorDigits(money.currency) === 0 ? wholeMoney : style;
    return `<c r="${place}" s="${s}"><v>${decimalOfMoney(money)}</v></c>`;
  };

  return (place, cell) => {
    if (cell === null || cell === '') return `<c r="${place}" s="${style}"/>`;
    if (typeof cell === 'object') return moneyXml(place, cell);
    const value = type === 'date' && typeof cell === 'string' ? (dateSerial(cell) ?? cell) : cell;
    if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
    const tone = toneOf.get(value);
    const plain = tone === undefined ? style : id(tone);
    return textCell(`<c r="${place}" s="${looksLikeFormula(value) ? guarded : plain}"`, value);
  };
}

/** Turns a row into its XML, with a height that shows all of its text; `number` is 1-based. */
export function rowXml(
  columns: readonly ReportColumn[],
  ids: StyleIds,
): (row: ReportRow, number: number) => string {
  const plans = columns.map((column, index) => ({
    letters: columnLetters(index),
    width: column.width,
    toXml: cellXml(column, ids),
  }));
  return (row, number) => {
    let cells = '';
    let lines = 1;
    let index = 0;
    for (const { letters, width, toXml } of plans) {
      const cell = row[index] ?? null;
      cells += toXml(letters + number, cell);
      if (typeof cell === 'string') lines = Math.max(lines, linesOf(cell, width));
      index += 1;
    }
    // Excel fits such rows by itself when it opens a file, LibreOffice does not.
    return `<row r="${number}" ht="${rowHeight(lines)}">${cells}</row>`;
  };
}
