import { setImmediate } from 'node:timers/promises';
import type {
  Cell,
  CellProblem,
  CellProblemCode,
  MergedRange,
  SheetInfo,
} from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ReadContext } from './readContext.ts';

const rowsPerBatch = 500;
/** Longer runs of blank rows are not sent: a cell in row 1,048,576 must not cost a million arrays. */
const longestSentGap = 64;
/** Nulls left of a value count too, at a quarter: they cost memory although they hold nothing. */
const slotsPerCell = 4;
const problemTextLength = 100;

export interface SheetNotes {
  merges?: MergedRange[];
  hiddenRows?: number[];
  hiddenColumns?: number[];
}

/** Gathers the rows of any format into batches for the sink and keeps the caps of the workbook. */
export interface SheetEmitter {
  /** Called twice without `end`, it starts the sheet again; the sink hears of it with the first rows. */
  begin(info: SheetInfo): void;
  /** `index` must rise; `cells` is taken over, not copied. */
  addRow(index: number, cells: Cell[]): void;
  addProblem(row: number, column: number, code: CellProblemCode, text: string): void;
  /** Hands full batches to the sink. */
  flush(): Promise<void>;
  end(notes: SheetNotes): Promise<void>;
  /** True once `sheetRowLimit` rows of this sheet are there. */
  isCut(): boolean;
  valueCount(): number;
}

interface Batch {
  startRow: number;
  rows: Cell[][];
}

export function createSheetEmitter(context: ReadContext): SheetEmitter {
  const { limits, sink } = context;
  let sheet = '';
  let sheetCount = 0;
  let isOpen = false;
  let unannounced: SheetInfo | null = null;
  let batches: Batch[] = [];
  let problems: CellProblem[] = [];
  let problemCount = 0;
  let rowCount = 0;
  let isCut = false;
  let cellsBefore = 0;
  let slotsBefore = 0;
  let cells = 0;
  let slots = 0;

  function addProblem(row: number, column: number, code: CellProblemCode, text: string): void {
    problemCount += 1;
    if (problems.length >= limits.sheetNotes) return;
    problems.push({ row, column, code, text: text.slice(0, problemTextLength) });
  }

  /** Cleans the cells in place and returns how many hold a value. */
  function settle(index: number, row: Cell[]): number {
    let filled = 0;
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (typeof cell === 'string') {
        if (cell === '') {
          row[column] = null;
          continue;
        }
        if (cell.length > limits.textLength) {
          addProblem(index, column, 'CELL_TOO_LONG', cell);
          row[column] = cell.slice(0, limits.textLength).toWellFormed();
        }
        filled += 1;
      } else if (cell !== null && cell !== undefined) {
        filled += 1;
      }
    }
    while (row.length > 0 && row.at(-1) === null) row.pop();
    return filled;
  }

  function append(index: number, row: Cell[]): void {
    const batch = batches.at(-1);
    const next = batch === undefined ? 0 : batch.startRow + batch.rows.length;
    if (batch === undefined || batch.rows.length >= rowsPerBatch || index - next > longestSentGap) {
      batches.push({ startRow: index, rows: [row] });
      return;
    }
    for (let gap = next; gap < index; gap += 1) batch.rows.push([]);
    batch.rows.push(row);
  }

  async function announce(): Promise<void> {
    if (unannounced === null) return;
    const info = unannounced;
    unannounced = null;
    await sink.onSheet(info);
  }

  async function send(keep: number): Promise<void> {
    await announce();
    const ready = batches.slice(0, batches.length - keep);
    batches = batches.slice(batches.length - keep);
    for (const batch of ready) {
      context.addRows(batch.rows.length);
      const answer = sink.onRows(batch.startRow, batch.rows);
      if (answer !== undefined) await answer;
    }
    // A turn of the event loop lets a message such as "cancel" arrive.
    if (ready.length > 0) await setImmediate();
  }

  return {
    addProblem,
    isCut: () => isCut,
    valueCount: () => cellsBefore + cells,
    begin(info) {
      if (!isOpen) {
        cellsBefore += cells;
        slotsBefore += slots;
        sheetCount += 1;
      }
      if (sheetCount > limits.sheets) {
        throw new AppError('TOO_MANY_SHEETS', { count: sheetCount, limit: limits.sheets });
      }
      sheet = info.name;
      isOpen = true;
      isCut = false;
      batches = [];
      problems = [];
      problemCount = 0;
      rowCount = 0;
      cells = 0;
      slots = 0;
      unannounced = info;
    },
    addRow(index, row) {
      if (isCut) return;
      if (index >= context.sheetRowLimit) {
        isCut = true;
        return;
      }
      const filled = settle(index, row);
      if (filled === 0) return;
      rowCount += 1;
      cells += filled;
      slots += row.length;
      if (rowCount > limits.rowsPerSheet) {
        throw new AppError('TOO_MANY_ROWS', { sheet, limit: limits.rowsPerSheet });
      }
      const tooManySlots = slotsBefore + slots > limits.cells * slotsPerCell;
      if (cellsBefore + cells > limits.cells || tooManySlots) {
        throw new AppError('TOO_MANY_CELLS', { sheet, limit: limits.cells });
      }
      append(index, row);
    },
    flush: () => (batches.length > 1 ? send(1) : Promise.resolve()),
    async end(notes) {
      await send(0);
      isOpen = false;
      await sink.onSheetEnd({
        merges: (notes.merges ?? []).slice(0, limits.sheetNotes),
        hiddenRows: (notes.hiddenRows ?? []).slice(0, limits.sheetNotes),
        hiddenColumns: (notes.hiddenColumns ?? []).slice(0, limits.sheetNotes),
        problems,
        problemCount,
        isCut,
      });
    },
  };
}
