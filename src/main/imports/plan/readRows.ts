import { fieldInfo, type ImportKind } from '#shared/contract/importKinds.ts';
import type { ImportProblem } from '#shared/contract/importPlan.ts';
import type { ImportColumn, TableColumns } from '#shared/contract/importTables.ts';
import type { Cell, CellProblem } from '#shared/domain/workbook.ts';
import { cellText, shownText } from '../cells/cellText.ts';
import { createReader, readingRank } from '../cells/createReader.ts';
import { createDateReader } from '../cells/dateColumn.ts';
import { harmlessCellProblems } from '../cells/problemCodes.ts';
import type { FieldReader, RowReading } from '../cells/reading.ts';
import type { Values } from '../cells/values.ts';
import type { OwnItem } from '../cells/words.ts';
import { eachTableRow } from '../tables/eachTableRow.ts';
import type { SheetSource, Table } from '../tables/table.ts';

/** A row of the table with typed values; `row` is its 0-based place in the sheet. */
export interface TypedRow {
  row: number;
  values: Values;
  /** What keeps the row from being imported. */
  problems: readonly ImportProblem[];
  /** What is shown and keeps nothing back. */
  notes: readonly ImportProblem[];
  /** A total, section title or note between the rows of data. */
  isLeftOut: boolean;
}

export interface ReadOptions {
  kind: ImportKind;
  sheet: SheetSource;
  table: Table;
  withHidden: boolean;
  columns: TableColumns;
  /** Name of the sheet, for the addresses in problems. */
  sheetName: string;
  /** What the reader of the workbook found in the sheet, without cells that were put right. */
  cellProblems: readonly CellProblem[];
  ownItems: readonly OwnItem[];
}

/** Rows between two pauses of the generators. */
export const sliceRows = 250;

const none: readonly ImportProblem[] = [];

/**
 * Reads the rows of a table into typed values. Yields the rows done after each slice and returns all rows.
 * A cell that cannot be read is a problem of its row with the text as it stands; nothing is guessed.
 */
export function* readRows(options: ReadOptions): Generator<number, TypedRow[]> {
  const { sheet, table, withHidden, sheetName } = options;
  const readers = createReaders(options);
  const found = problemsByRow(options);
  const typed: TypedRow[] = [];
  for (const { row, cells, isData } of eachTableRow(sheet, table, { withHidden })) {
    typed.push(
      isData
        ? readRow(row, cells, readers, found?.get(row), sheetName)
        : leftOut(row, cells, sheetName),
    );
    if (typed.length % sliceRows === 0) yield typed.length;
  }
  return typed;
}

interface Readers {
  columns: readonly (FieldReader & { column: number })[];
  constants: readonly (FieldReader & { text: string })[];
}

function createReaders({ kind, columns, ownItems }: ReadOptions): Readers {
  const rank = (a: FieldReader, b: FieldReader) =>
    readingRank(kind, a.field) - readingRank(kind, b.field);
  const ofColumns = columns.columns.flatMap((column) => {
    const { field } = column;
    if (field === null) return [];
    const read = createReader(kind, field, formatOf(column), ownItems);
    return [{ field, column: column.column, read }];
  });
  const plain = { dateOrder: null, decimal: null, multiplier: 1, currency: null };
  const constants = columns.constants
    .filter(({ field }) => !ofColumns.some((one) => one.field === field))
    .filter(({ field }) => fieldInfo(kind, field) !== undefined)
    .map(({ field, value }) => ({
      field,
      column: null,
      text: value,
      read: createReader(kind, field, formatOf(plain), ownItems),
    }));
  return { columns: ofColumns.sort(rank), constants: constants.sort(rank) };
}

type Format = Pick<ImportColumn, 'dateOrder' | 'decimal' | 'multiplier' | 'currency'>;

const formatOf = ({ dateOrder, decimal, multiplier, currency }: Format) => ({
  date: createDateReader(dateOrder ?? 'dmy'),
  amount: { decimal, exponent: Math.round(Math.log10(multiplier)) },
  currency,
});

function readRow(
  row: number,
  cells: readonly Cell[],
  { columns, constants }: Readers,
  found: readonly CellProblem[] | undefined,
  sheet: string,
): TypedRow {
  const problems: ImportProblem[] = [];
  const notes: ImportProblem[] = [];
  let column = -1;
  const reading: RowReading = {
    values: {},
    currency: null,
    hasUnknownCurrency: false,
    problem: (code, cell) => problems.push({ sheet, row, column, code, text: shownText(cell) }),
    note: (code, cell) => notes.push({ sheet, row, column, code, text: shownText(cell) }),
  };
  // Amounts need the currency before them.
  for (const { field, text, read } of constants) if (field === 'currency') read(text, reading);
  for (const reader of columns) {
    column = reader.column;
    const cell = cells[column];
    if (cell === null || cell === undefined || cell === '') continue;
    reader.read(cell, reading);
  }
  column = -1;
  for (const { column: place, code, text } of found ?? []) {
    if (problems.some((problem) => problem.column === place)) continue;
    const target = harmlessCellProblems.has(code) ? notes : problems;
    target.push({ sheet, row, column: place, code, text });
  }
  const isEmpty = problems.length === 0 && !hasValues(reading.values);
  if (isEmpty) return leftOut(row, cells, sheet);
  // A constant alone makes no record.
  for (const { field, text, read } of constants) if (field !== 'currency') read(text, reading);
  return {
    row,
    values: reading.values,
    problems: problems.length === 0 ? none : problems,
    notes: notes.length === 0 ? none : notes,
    isLeftOut: false,
  };
}

function hasValues(values: Values): boolean {
  for (const _field in values) return true;
  return false;
}

/** A row that is no record; it stays in the plan, so that nothing disappears unseen. */
function leftOut(row: number, cells: readonly Cell[], sheet: string): TypedRow {
  const text = shownText(cells.find((cell) => cellText(cell) !== ''));
  const notes = [{ sheet, row, column: -1, code: 'NOT_DATA', text }];
  return { row, values: {}, problems: none, notes, isLeftOut: true };
}

/** Types of fields in which lost digits matter. */
const exact = new Set(['text', 'project']);

/** The reader's findings in columns that are used, by row. */
function problemsByRow({
  kind,
  cellProblems,
  columns,
}: ReadOptions): Map<number, CellProblem[]> | undefined {
  if (cellProblems.length === 0) return undefined;
  const fields = new Map(columns.columns.map(({ column, field }) => [column, field]));
  const byRow = new Map<number, CellProblem[]>();
  for (const problem of cellProblems) {
    const field = fields.get(problem.column) ?? null;
    if (field === null) continue;
    const isExact = exact.has(fieldInfo(kind, field)?.type ?? '');
    if (problem.code === 'PRECISION_LOST' && !isExact) continue;
    const list = byRow.get(problem.row);
    if (list === undefined) byRow.set(problem.row, [problem]);
    else list.push(problem);
  }
  return byRow;
}
