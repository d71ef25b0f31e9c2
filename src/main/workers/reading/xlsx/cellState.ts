import type { Cell, CellProblemCode } from '#shared/domain/workbook.ts';
import { cellType } from './cellValue.ts';

export interface CellNote {
  code: CellProblemCode;
  text: string;
}

/** What is known of the cell being read; one object serves all cells of a sheet. */
export interface CellState {
  /** 0-based, or `missingColumn`, or `badColumn`. */
  column: number;
  /** 0-based row of the address; -1 when it has none. */
  row: number;
  type: number;
  /** Index into the cell styles. */
  style: number;
  isEmpty: boolean;
  value: Cell;
  notes: CellNote[];
}

/** The cell stands right of the one before. */
export const missingColumn = -1;
/** No sheet has such an address. */
export const badColumn = -2;

export function createCellState(): CellState {
  return {
    column: missingColumn,
    row: -1,
    type: cellType.number,
    style: 0,
    isEmpty: false,
    value: null,
    notes: [],
  };
}

export function resetCellState(state: CellState): void {
  state.column = missingColumn;
  state.row = -1;
  state.type = cellType.number;
  state.style = 0;
  state.isEmpty = false;
  state.value = null;
  if (state.notes.length > 0) state.notes = [];
}
