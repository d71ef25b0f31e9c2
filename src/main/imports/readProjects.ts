import type { ImportColumn, ImportField, ImportProblem } from '#shared/contract/imports.ts';
import type { Cell, CellProblem } from '#shared/domain/workbook.ts';
import { createCellReader, readingOrder, type CellReader, type RowReading } from './cellReaders.ts';
import { cellText, shownText } from './cellText.ts';
import { createFormatCounter } from './columnFormats.ts';
import type { Table } from './tables/findTable.ts';
import { sliceRows } from './planProjects.ts';
import { harmlessCellProblems } from './problemCodes.ts';
import { rowKeys, type TypedRow } from './rowValues.ts';
import { tableCurrency } from './tableCurrency.ts';
import { eachTableRow, type SheetRows } from './tables/tableRows.ts';

export interface ReadOptions {
  /** Name of the sheet, for the addresses in problems. */
  sheet: string;
  /** For amounts of which neither cell, column, header nor kind of table names the currency. */
  defaultCurrency: string | null;
  /** What the reader of the workbook found in the sheet. */
  cellProblems: readonly CellProblem[];
}

/**
 * Reads the rows of a table into typed values; columns first settle how dates and amounts are written.
 * Yields the rows done after each slice and returns all rows. A cell that cannot be read is a problem
 * of its row with the text as it stands; nothing is guessed.
 */
export function* readProjects(
  rows: SheetRows,
  table: Table,
  columns: readonly ImportColumn[],
  options: ReadOptions,
): Generator<number, TypedRow[]> {
  const counter = createFormatCounter(columns);
  let done = 0;
  for (const { cells, isData } of eachTableRow(rows, table)) {
    if (isData) counter.add(cells);
    done += 1;
    if (done % (sliceRows * 4) === 0) yield 0;
  }
  const formats = counter.finish();
  const currency = tableCurrency(columns) ?? options.defaultCurrency;
  const readers = columnReaders(columns, (field) => createCellReader(field, formats));
  const found = problemsByRow(options.cellProblems, columns);

  const typed: TypedRow[] = [];
  for (const { row, cells, isData } of eachTableRow(rows, table)) {
    typed.push(
      isData
        ? readRow(row, cells, readers, currency, found.get(row) ?? [], options.sheet)
        : leftOut(row, cells, options.sheet),
    );
    if (typed.length % sliceRows === 0) yield typed.length;
  }
  return typed;
}

interface ColumnReader {
  column: number;
  read: CellReader;
}

function columnReaders(
  columns: readonly ImportColumn[],
  create: (field: ImportField) => CellReader,
): ColumnReader[] {
  return readingOrder.flatMap((field) =>
    columns
      .filter((column) => column.field === field)
      .map(({ column }) => ({ column, read: create(field) })),
  );
}

function readRow(
  row: number,
  cells: readonly Cell[],
  readers: readonly ColumnReader[],
  currency: string | null,
  found: readonly CellProblem[],
  sheet: string,
): TypedRow {
  const problems: ImportProblem[] = [];
  const notes: ImportProblem[] = [];
  let column = 0;
  const reading: RowReading = {
    values: {},
    currency,
    hasUnknownCurrency: false,
    problem: (code, cell) => problems.push({ sheet, row, column, code, text: shownText(cell) }),
    note: (code, cell) => notes.push({ sheet, row, column, code, text: shownText(cell) }),
  };
  for (const reader of readers) {
    column = reader.column;
    reader.read(cells[column], reading);
  }
  for (const { column: place, code, text } of found) {
    const isReported = problems.some((problem) => problem.column === place);
    if (isReported) continue;
    const target = harmlessCellProblems.has(code) ? notes : problems;
    target.push({ sheet, row, column: place, code, text });
  }
  const isEmpty = Object.keys(reading.values).length === 0 && problems.length === 0;
  return isEmpty
    ? leftOut(row, cells, sheet)
    : { row, values: reading.values, keys: rowKeys(reading.values), problems, notes };
}

/** A row that is no project; it stays in the plan, so that nothing disappears unseen. */
function leftOut(row: number, cells: readonly Cell[], sheet: string): TypedRow {
  const text = shownText(cells.find((cell) => cellText(cell) !== ''));
  return {
    row,
    values: {},
    keys: rowKeys({}),
    problems: [],
    notes: [{ sheet, row, column: -1, code: 'NOT_DATA', text }],
  };
}

/** The reader's findings in columns that are used, by row; lost digits matter only in a code. */
function problemsByRow(
  problems: readonly CellProblem[],
  columns: readonly ImportColumn[],
): Map<number, CellProblem[]> {
  const fields = new Map(columns.map(({ column, field }) => [column, field]));
  const byRow = new Map<number, CellProblem[]>();
  for (const problem of problems) {
    const field = fields.get(problem.column) ?? null;
    if (field === null || (problem.code === 'PRECISION_LOST' && field !== 'code')) continue;
    const list = byRow.get(problem.row);
    if (list === undefined) byRow.set(problem.row, [problem]);
    else list.push(problem);
  }
  return byRow;
}
