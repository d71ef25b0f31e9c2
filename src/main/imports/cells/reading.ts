import type { ImportField } from '#shared/contract/importKinds.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import type { AmountColumn } from './amountColumn.ts';
import type { DateReader } from './dateColumn.ts';
import type { NoteCode, ValueProblemCode } from './problemCodes.ts';
import type { Values } from './values.ts';

/** A row being read: what its cells have said so far, and where findings go. */
export interface RowReading {
  values: Values;
  /** Currency of the row's own cell, or what stands for it. */
  currency: string | null;
  /** The row names a currency that is not known, so its amounts cannot be read at all. */
  hasUnknownCurrency: boolean;
  problem: (code: ValueProblemCode, cell: Cell | undefined) => void;
  note: (code: NoteCode, cell: Cell | undefined) => void;
}

/** What was found out or chosen for one column before its cells are read. */
export interface ColumnFormat {
  date: DateReader;
  amount: AmountColumn;
  /** Currency from the header of an amount, or chosen for it. */
  currency: string | null;
}

export type CellReader = (cell: Cell | undefined, row: RowReading) => void;

/** A field with the reader of its column; a constant has no column. */
export interface FieldReader {
  field: ImportField;
  column: number | null;
  read: CellReader;
}
