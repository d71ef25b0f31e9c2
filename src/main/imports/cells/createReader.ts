import { fieldInfo, type ImportField, type ImportKind } from '#shared/contract/importKinds.ts';
import { parseField } from '#shared/domain/parseField.ts';
import { valueText } from './cellText.ts';
import type { ValueProblemCode } from './problemCodes.ts';
import { dateReader, documentReader, markReader, periodReader, timeReader } from './readDates.ts';
import {
  countReader,
  currencyReader,
  decimalReader,
  moneyReader,
  percentReader,
} from './readNumbers.ts';
import {
  codeReader,
  namesReader,
  splitEntries,
  textReader,
  textsReader,
  twelveDigitReader,
} from './readText.ts';
import type { CellReader, ColumnFormat } from './reading.ts';
import { remembered } from './remembered.ts';
import { countryOf, wordsOf, type OwnItem, type WordReader } from './words.ts';

const scienceOf: WordReader = remembered(parseField);

function wordReader(
  field: ImportField,
  read: WordReader,
  code: ValueProblemCode,
  isMany: boolean,
): CellReader {
  return (cell, row) => {
    const text = valueText(cell);
    if (text === '') return;
    if (!isMany) {
      const value = read(text);
      if (value === undefined) row.problem(code, cell);
      else row.values[field] = value;
      return;
    }
    const found = splitEntries(text).flatMap((entry) =>
      read(entry) === undefined ? entry.split(/,\s*/u) : [entry],
    );
    const codes = found.map(read);
    if (codes.includes(undefined)) row.problem(code, cell);
    else row.values[field] = [...new Set(codes as string[])];
  };
}

const yes = /^(?:да|иә|yes|true|1|\+|x|х|v|✓|✔)$/iu;
const no = /^(?:нет|жоқ|no|false|0|-|—)$/iu;

function flagReader(field: ImportField): CellReader {
  return (cell, row) => {
    const text = cell === true ? 'true' : cell === false ? 'false' : valueText(cell);
    if (text === '') return;
    if (yes.test(text)) row.values[field] = true;
    else if (no.test(text)) row.values[field] = false;
    else row.problem('UNKNOWN_WORD', cell);
  };
}

/** Makes the function that reads the cells of one field's column. */
export function createReader(
  kind: ImportKind,
  field: ImportField,
  format: ColumnFormat,
  own: readonly OwnItem[],
): CellReader {
  const info = fieldInfo(kind, field);
  if (!info) throw new Error(`${kind} has no field ${field}`);
  const isMany = info.isMany === true;
  switch (info.type) {
    case 'text':
      if (field === 'bin' || field === 'iin') return twelveDigitReader(field);
      return kind === 'projects' && field === 'code'
        ? codeReader(field)
        : textReader(kind, field, info);
    case 'name':
    case 'programme':
      return textReader(kind, field, info);
    case 'organisation':
    case 'person':
    case 'executor':
      return isMany ? namesReader(field) : textReader(kind, field, info);
    case 'project':
      return codeReader(field);
    case 'texts':
      return textsReader(field);
    case 'date':
      return dateReader(field, format.date);
    case 'period':
      return periodReader(format.date);
    case 'time':
      return timeReader(field);
    case 'document':
      return documentReader(field, format.date);
    case 'mark':
      return markReader(format.date);
    case 'money':
      return moneyReader(field, format);
    case 'currency':
      return currencyReader;
    case 'count':
      return countReader(field);
    case 'percent':
      return percentReader(field);
    case 'decimal':
      return decimalReader(field);
    case 'flag':
      return flagReader(field);
    case 'country':
      return wordReader(field, countryOf, 'UNKNOWN_COUNTRY', false);
    case 'science':
      return wordReader(field, scienceOf, 'UNKNOWN_FIELD', false);
    case 'choice':
      return wordReader(
        field,
        wordsOf(info, own),
        info.textKey === 'status' ? 'UNKNOWN_STATUS' : 'UNKNOWN_WORD',
        isMany,
      );
    case 'list':
      return wordReader(field, wordsOf(info, own), 'UNKNOWN_WORD', isMany);
  }
}

/** Types of fields in the order in which a row is read: the currency before amounts, the term before its ends. */
const early = ['currency', 'period', 'document', 'mark'];

export function readingRank(kind: ImportKind, field: ImportField): number {
  const rank = early.indexOf(fieldInfo(kind, field)?.type ?? '');
  return rank === -1 ? early.length : rank;
}
