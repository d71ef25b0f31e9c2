import type {
  Cell,
  CellProblem,
  CellProblemCode,
  MergedRange,
  SheetInfo,
} from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ReadContext } from './readContext.ts';
import { createSheetQueue } from './sheetQueue.ts';

/** Nulls left of a value count too, at a quarter: they cost memory although they hold nothing. */
const slotsPerCell = 4;
const problemTextLength = 100;
/** What stands for bytes that are no letters, and for halves of them. */
const unreadable = '\ufffd';

export interface SheetNotes {
  merges?: MergedRange[];
  hiddenRows?: number[];
  hiddenColumns?: number[];
}

/** Takes the rows of any format, keeps the caps of the workbook and passes them on in batches. */
export interface SheetEmitter {
  /** Called twice without `end`, it starts the sheet again. */
  begin(info: SheetInfo): void;
  /** `index` must rise; `cells` is taken over, not copied. */
  addRow(index: number, cells: Cell[]): void;
  addProblem(row: number, column: number, code: CellProblemCode, text: string): void;
  end(notes: SheetNotes): void;
  /** Hands what is ready to the sink; called between chunks. */
  flush(): Promise<void>;
  /** True once `sheetRowLimit` rows of this sheet are there. */
  isCut(): boolean;
  /** Cells with a value in all sheets. */
  valueCount(): number;
}

/** What is counted per sheet, and thrown away when a sheet is read anew. */
interface SheetCount {
  rows: number;
  cells: number;
  slots: number;
  letters: number;
  problems: CellProblem[];
  problemCount: number;
  isCut: boolean;
}

const emptyCount = (): SheetCount => ({
  rows: 0,
  cells: 0,
  slots: 0,
  letters: 0,
  problems: [],
  problemCount: 0,
  isCut: false,
});

export function createSheetEmitter(context: ReadContext): SheetEmitter {
  const { limits } = context;
  const queue = createSheetQueue(context);
  let sheet = '';
  let sheetCount = 0;
  let isOpen = false;
  let count = emptyCount();
  let cellsBefore = 0;
  let slotsBefore = 0;
  let lettersBefore = 0;

  function addProblem(row: number, column: number, code: CellProblemCode, text: string): void {
    count.problemCount += 1;
    if (count.problems.length >= limits.sheetNotes) return;
    count.problems.push({ row, column, code, text: text.slice(0, problemTextLength) });
  }

  function settleLetters(row: number, column: number, text: string): string {
    const meant = context.letters.repair(text);
    if (meant.includes(unreadable)) addProblem(row, column, 'UNREADABLE_CHARACTERS', meant);
    return meant;
  }

  function cut(row: number, column: number, text: string): string {
    addProblem(row, column, 'CELL_TOO_LONG', text);
    return text.slice(0, limits.textLength).toWellFormed();
  }

  /** Puts letters right, cuts long text, trims nulls at the end, and returns how many cells hold a value. */
  function settle(index: number, row: Cell[]): number {
    let filled = 0;
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (cell === null || cell === undefined) continue;
      if (cell === '') {
        row[column] = null;
        continue;
      }
      filled += 1;
      if (typeof cell !== 'string') continue;
      const text = context.letters.isWatching ? settleLetters(index, column, cell) : cell;
      count.letters += text.length;
      row[column] = text.length > limits.textLength ? cut(index, column, text) : text;
    }
    while (row.length > 0 && row.at(-1) === null) row.pop();
    return filled;
  }

  function checkLimits(): void {
    if (count.rows > limits.rowsPerSheet) {
      throw new AppError('TOO_MANY_ROWS', { sheet, limit: limits.rowsPerSheet });
    }
    const hasManySlots = slotsBefore + count.slots > limits.cells * slotsPerCell;
    if (cellsBefore + count.cells > limits.cells || hasManySlots) {
      throw new AppError('TOO_MANY_CELLS', { sheet, limit: limits.cells });
    }
    if (lettersBefore + count.letters > limits.textTotal) {
      throw new AppError('TOO_MUCH_TEXT', { sheet, limit: limits.textTotal });
    }
  }

  return {
    addProblem,
    isCut: () => count.isCut,
    valueCount: () => cellsBefore + count.cells,
    flush: () => queue.drain(),
    begin(info) {
      if (isOpen) queue.dropSheet();
      else {
        cellsBefore += count.cells;
        slotsBefore += count.slots;
        lettersBefore += count.letters;
        sheetCount += 1;
      }
      if (sheetCount > limits.sheets) {
        throw new AppError('TOO_MANY_SHEETS', { count: sheetCount, limit: limits.sheets });
      }
      sheet = info.name;
      isOpen = true;
      count = emptyCount();
      queue.addSheet(info);
    },
    addRow(index, row) {
      count.isCut ||= index >= context.sheetRowLimit;
      if (count.isCut) return;
      const filled = settle(index, row);
      if (filled === 0) return;
      count.rows += 1;
      count.cells += filled;
      count.slots += row.length;
      checkLimits();
      queue.addRow(index, row);
    },
    end(notes) {
      isOpen = false;
      queue.addEnd({
        merges: (notes.merges ?? []).slice(0, limits.sheetNotes),
        hiddenRows: (notes.hiddenRows ?? []).slice(0, limits.sheetNotes),
        hiddenColumns: (notes.hiddenColumns ?? []).slice(0, limits.sheetNotes),
        problems: count.problems,
        problemCount: count.problemCount,
        isCut: count.isCut,
      });
    },
  };
}
