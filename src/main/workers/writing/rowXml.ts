import type {
  ColumnType,
  Money,
  ReportCell,
  ReportColumn,
  ReportRow,
} from '#shared/report/model.ts';
import { cellText, looksLikeFormula } from './cellText.ts';
import { columnLetters } from './columnLetters.ts';
import { currencyDecimals } from './currencyDecimals.ts';
import { dateSerial } from './dateSerial.ts';
import { decimalText } from './decimalText.ts';
import type { BodyStyle } from './styles.ts';

/** Index of each body style in the workbook's table of cell formats. */
export type StyleIds = ReadonlyMap<BodyStyle, number>;

const special = /[&<>]/u;

function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function textCell(start: string, text: string): string {
  const clean = escapeXml(cellText(text));
  const space = clean.trim() === clean && !clean.includes('\n') ? '' : ' xml:space="preserve"';
  return `${start} t="inlineStr"><is><t${space}>${clean}</t></is></c>`;
}

/** Writes one cell at an address such as `B8`. */
type CellXml = (place: string, cell: ReportCell) => string;

function cellXml(type: ColumnType, ids: StyleIds): CellXml {
  const id = (name: BodyStyle): number => ids.get(name) ?? 0;
  const style = id(type === 'money' ? 'money2' : type);
  const guarded = id('guarded');
  const moneyStyles = { 0: id('money0'), 2: id('money2'), 3: id('money3') };

  const money = (place: string, { minor, currency }: Money): string => {
    const decimals = currencyDecimals(currency);
    return `<c r="${place}" s="${moneyStyles[decimals]}"><v>${decimalText(minor, decimals)}</v></c>`;
  };

  return (place, cell) => {
    if (cell === null || cell === '') return `<c r="${place}" s="${style}"/>`;
    if (typeof cell === 'object') return money(place, cell);
    const value = type === 'date' && typeof cell === 'string' ? (dateSerial(cell) ?? cell) : cell;
    if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
    return textCell(`<c r="${place}" s="${looksLikeFormula(value) ? guarded : style}"`, value);
  };
}

/** Turns a row into its XML; `number` is 1-based. */
export function rowXml(
  columns: readonly ReportColumn[],
  ids: StyleIds,
): (row: ReportRow, number: number) => string {
  const plans = columns.map(({ type }, index) => ({
    letters: columnLetters(index),
    toXml: cellXml(type, ids),
  }));
  return (row, number) => {
    let xml = `<row r="${number}">`;
    let index = 0;
    for (const { letters, toXml } of plans) {
      xml += toXml(letters + number, row[index] ?? null);
      index += 1;
    }
    return `${xml}</row>`;
  };
}
