import { maxLine, maxTitle } from '#shared/contract/fields.ts';
import type { ImportField } from '#shared/contract/imports.ts';
import { foldLookAlikes } from '#shared/domain/fold/lookAlikes.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { isCurrencyCode } from '#shared/domain/currencies.ts';
import { parseCurrency } from '#shared/domain/parseCurrency.ts';
import { parseStatus } from '#shared/domain/statusWords.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import { readAmount, type AmountColumn } from './amountColumn.ts';
import { valueText } from './cellText.ts';
import type { DateReader } from './dateColumn.ts';
import { parseField } from '#shared/domain/parseField.ts';
import { periodOf } from './periodValue.ts';
import type { NoteCode, ValueProblemCode } from './problemCodes.ts';
import { remembered } from './remembered.ts';
import type { RowValues } from './rowValues.ts';

/** A row being read: what its cells have said so far, and where findings go. */
export interface RowReading {
  values: RowValues;
  /** Currency of the row's own cell, or what stands for it. */
  currency: string | null;
  /** The row names a currency that is not known, so its amount cannot be read at all. */
  hasUnknownCurrency: boolean;
  problem: (code: ValueProblemCode, cell: Cell | undefined) => void;
  note: (code: NoteCode, cell: Cell | undefined) => void;
}

/** What was found out about the columns before the rows are read. */
export interface ColumnFormats {
  dates: Partial<Record<ImportField, DateReader>>;
  amounts: AmountColumn;
}

export type CellReader = (cell: Cell | undefined, row: RowReading) => void;

/** Fields in the order in which a row is read: the currency before the amount, the term before its ends. */
export const readingOrder: readonly ImportField[] = [
  'code',
  'titleKk',
  'titleRu',
  'titleEn',
  'title',
  'programme',
  'leadOrganisation',
  'status',
  'period',
  'startDate',
  'endDate',
  'currency',
  'budget',
  'field',
  'manager',
  'scientists',
  'youngScientists',
];

/** Makes the function that reads the cells of one field's column. */
export function createCellReader(field: ImportField, formats: ColumnFormats): CellReader {
  switch (field) {
    case 'code':
      return readCode;
    case 'titleKk':
    case 'titleRu':
    case 'titleEn':
    case 'title':
      return textReader(field, maxTitle);
    case 'programme':
    case 'leadOrganisation':
    case 'manager':
      return textReader(field, maxLine);
    case 'status':
      return wordReader(parseStatus, 'UNKNOWN_STATUS', (values, status) => {
        values.status = status;
      });
    case 'field':
      return wordReader(parseField, 'UNKNOWN_FIELD', (values, code) => {
        values.field = code;
      });
    case 'period':
      return periodReader(formats.dates.period);
    case 'startDate':
    case 'endDate':
      return dateReader(field, formats.dates[field]);
    case 'currency':
      return readCurrency;
    case 'budget':
      return budgetReader(formats.amounts);
    case 'scientists':
    case 'youngScientists':
      return countReader(field);
  }
}

function readCode(cell: Cell | undefined, row: RowReading): void {
  const text = valueText(cell);
  if (text === '') return;
  if (text.length > maxLine) {
    row.problem('TEXT_TOO_LONG', cell);
    return;
  }
  const code = canonicalProjectCode(text);
  row.values.code = code.text;
  const isRepaired =
    code.type !== 'other' &&
    code.type !== 'stateRegistration' &&
    foldLookAlikes(text, 'latin') !== text;
  if (isRepaired) row.note('CODE_REPAIRED', cell);
}

type TextField =
  'titleKk' | 'titleRu' | 'titleEn' | 'title' | 'programme' | 'leadOrganisation' | 'manager';

function textReader(field: TextField, limit: number): CellReader {
  return (cell, row) => {
    const text = valueText(cell);
    if (text === '') return;
    if (text.length > limit) row.problem('TEXT_TOO_LONG', cell);
    else row.values[field] = text;
  };
}

/** Reads words of a closed list; the same text is looked up once. */
function wordReader<T>(
  parse: (text: string) => T | undefined,
  problem: ValueProblemCode,
  set: (values: RowValues, value: T) => void,
): CellReader {
  const lookUp = remembered(parse);
  return (cell, row) => {
    const text = valueText(cell);
    if (text === '') return;
    const value = lookUp(text);
    if (value === undefined) row.problem(problem, cell);
    else set(row.values, value);
  };
}

function periodReader(parse: DateReader | undefined): CellReader {
  return (cell, row) => {
    const text = valueText(cell);
    if (text === '' || parse === undefined) return;
    const period = periodOf(parse(text));
    if (period === undefined) row.problem('UNREADABLE_PERIOD', cell);
    else {
      if (period.start !== null) row.values.startDate = period.start;
      if (period.end !== null) row.values.endDate = period.end;
    }
  };
}

function dateReader(field: 'startDate' | 'endDate', parse: DateReader | undefined): CellReader {
  return (cell, row) => {
    const text = valueText(cell);
    if (text === '' || parse === undefined) return;
    const parsed = parse(text);
    if (parsed.kind === 'date')
      row.values[field] = field === 'startDate' ? parsed.start : parsed.end;
    else if (parsed.kind === 'empty') return;
    // A project without end has no end date.
    else if (parsed.kind === 'recurring' && parsed.every === 'constant' && field === 'endDate')
      return;
    else row.problem('UNREADABLE_DATE', cell);
  };
}

/** The currency that a text names: one of the list, by code, sign or name. */
export const currencyOf = remembered((text: string): string | undefined => {
  const code = text.toUpperCase();
  return isCurrencyCode(code) ? code : parseCurrency(text);
});

function readCurrency(cell: Cell | undefined, row: RowReading): void {
  const text = valueText(cell);
  if (text === '') return;
  const currency = currencyOf(text);
  if (currency === undefined) {
    row.hasUnknownCurrency = true;
    row.problem('UNKNOWN_CURRENCY', cell);
  } else row.currency = currency;
}

function budgetReader(column: AmountColumn): CellReader {
  return (cell, row) => {
    if (row.hasUnknownCurrency) return;
    const reading = readAmount(cell, column, row.currency);
    if (reading.kind === 'problem') row.problem(reading.code, cell);
    if (reading.kind !== 'money') return;
    row.values.budget = reading.money;
    if (reading.note !== null) row.note(reading.note, cell);
  };
}

const largestCount = 1_000_000;

function countReader(field: 'scientists' | 'youngScientists'): CellReader {
  return (cell, row) => {
    const count = countOf(cell);
    if (count === 'blank') return;
    if (count === undefined) row.problem('UNREADABLE_COUNT', cell);
    else row.values[field] = count;
  };
}

/** A whole number of people, also as `1 200` or `12 чел.`; `undefined` for anything else. */
export function countOf(cell: Cell | undefined): number | 'blank' | undefined {
  const text = typeof cell === 'number' ? String(cell) : valueText(cell);
  if (text === '') return 'blank';
  const match =
    /^(\d{1,3}(?: ?\d{3})*|\d+)(?:[.,]0+)?\s*(?:чел(?:\.|овек\p{L}*)?|адам|people|persons?)?$/iu.exec(
      text,
    );
  if (match === null) return undefined;
  const count = Number(match[1]?.replaceAll(' ', ''));
  return count <= largestCount ? count : undefined;
}
