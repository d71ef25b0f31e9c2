import { minorDigits } from '#shared/domain/currencies.ts';
import type { Language } from '#shared/domain/language.ts';
import type { AmountScale } from '#shared/report/reportModel.ts';
import { shownValue } from '#shared/report/shownValue.ts';
import { dateSerial } from '../writing/xlsx/dateSerial.ts';
import type { FormatKind } from './formatKinds.ts';
import {
  onlyMark,
  replaceMarks,
  tableOfMark,
  withoutTables,
  type Meaning,
  type Meant,
} from './marks.ts';
import { spaced, type SheetCell } from './sheetRows.ts';
import { elements, plainText, withAttribute, xmlText } from './xmlText.ts';

export interface Filling {
  language: Language;
  amountScale: AmountScale;
  formats: readonly FormatKind[];
  prefix: string;
}

/** Longest text that a cell holds. */
const maxText = 32_767;

/** The number that stands for a value in a cell of that format; null where it is to be told as text. */
function numberOf({ value, type }: Meant, format: FormatKind, scale: AmountScale): number | null {
  if (format === 'text' || value === null) return null;
  if (typeof value === 'object') return value.minor / 10 ** minorDigits(value.currency) / scale;
  if (typeof value === 'number') return type === 'percent' && format !== 'percent' ? null : value;
  return type === 'date' && format === 'date' ? dateSerial(value) : null;
}

const textXml = (text: string, prefix: string): string =>
  `<${prefix}t xml:space="preserve">${xmlText(text.slice(0, maxText))}</${prefix}t>`;

/** The runs of letters of a text with its marks replaced; a mark over several runs takes the look of the first. */
function filledInline(cell: SheetCell, word: (name: string) => string, prefix: string): string {
  const { inline, text } = cell;
  const texts = [...inline.matchAll(elements('t'))].map((one) => plainText(one[3] ?? ''));
  const joined = texts.map((one) => replaceMarks(one, word)).join('');
  const whole = replaceMarks(text ?? '', word);
  if (texts.length > 1 && joined === whole) {
    return inline.replaceAll(elements('t'), (_, own: string, _attributes, content = '') =>
      textXml(replaceMarks(plainText(String(content)), word), own),
    );
  }
  const look = elements('rPr').exec(inline)?.[0];
  return look === undefined || texts.length < 2
    ? textXml(whole, prefix)
    : `<${prefix}r>${look}${textXml(whole, prefix)}</${prefix}r>`;
}

/** A cell with its marks replaced. What comes from data is a number or a text, never a formula. */
export function filledCell(
  cell: SheetCell,
  row: number,
  meaning: Meaning,
  { language, amountScale, formats, prefix }: Filling,
): string {
  const attributes = withAttribute(cell.attributes, 't', null);
  const start = `<${prefix}c r="${cell.column}${row}"${spaced(attributes)}`;
  const format = formats[cell.style] ?? 'other';
  const name = onlyMark(withoutTables(cell.text ?? ''));
  const meant = name === null ? undefined : meaning(name);
  if (meant) {
    if (meant.value === null || meant.value === '') return `${start}/>`;
    const number = numberOf(meant, format, amountScale);
    if (number !== null) return `${start}><${prefix}v>${number}</${prefix}v></${prefix}c>`;
  }
  const word = (one: string): string => {
    if (tableOfMark(one) !== null) return '';
    const found = meaning(one);
    return found ? shownValue(found.value, found.type, { language, amountScale }) : '';
  };
  const inline = filledInline(cell, word, prefix);
  return elements('t').exec(inline)?.[3] === '' && !inline.includes('rPr')
    ? `${start}/>`
    : `${start} t="inlineStr"><${prefix}is>${inline}</${prefix}is></${prefix}c>`;
}
