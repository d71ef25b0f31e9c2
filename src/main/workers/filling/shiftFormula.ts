/** Rows put in below `row` of a sheet: all that stands lower moves by `by`. */
export interface Shift {
  sheet: string;
  /** Counted from 1. */
  row: number;
  by: number;
}

interface End {
  columnFixed: string;
  column: string;
  rowFixed: string;
  row: number;
}

const maxRow = 1_048_576;

// A text, a structured or outer reference, or a cell or range with its sheet.
const pattern =
  /"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.$\]!])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_(.!])/gu;

const text = ({ columnFixed, column, rowFixed, row }: End): string =>
  row < 1 || row > maxRow ? '#REF!' : `${columnFixed}${column}${rowFixed}${row}`;

type Place = (sheet: string | null, first: End, last: End | null) => [End, End | null];

function mapReferences(formula: string, place: Place): string {
  return formula.replaceAll(pattern, (whole, ...groups: (string | undefined)[]) => {
    const [sheet, firstFixed, column, rowFixed, row, lastFixed, lastColumn, lastRowFixed, lastRow] =
      groups;
    if (column === undefined || row === undefined) return whole;
    const first = {
      columnFixed: firstFixed ?? '',
      column,
      rowFixed: rowFixed ?? '',
      row: Number(row),
    };
    const last =
      lastColumn === undefined || lastRow === undefined
        ? null
        : {
            columnFixed: lastFixed ?? '',
            column: lastColumn,
            rowFixed: lastRowFixed ?? '',
            row: Number(lastRow),
          };
    const name = sheet === undefined ? null : sheet.slice(0, -1);
    const bare = name?.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
    const [begin, end] = place(bare, first, last);
    return `${sheet ?? ''}${text(begin)}${end === null ? '' : `:${text(end)}`}`;
  });
}

export interface ShiftOptions {
  /** The sheet on which the formula stands. */
  own: string;
  /** The formula stands in the repeated row itself: its ranges across the row stay as they are. */
  isInRow?: boolean;
  /** A single cell of the repeated row stands for the whole column, as in a chart. */
  growsCells?: boolean;
}

/** A formula after rows were put in: what points lower moves, ranges that hold the repeated row grow. */
export function shiftFormula(formula: string, shift: Shift, options: ShiftOptions): string {
  if (shift.by === 0) return formula;
  const { own, isInRow = false, growsCells = false } = options;
  const moved = (end: End): End =>
    end.row > shift.row ? { ...end, row: end.row + shift.by } : end;
  const grown = (end: End): End =>
    end.row >= shift.row ? { ...end, row: end.row + shift.by } : end;
  return mapReferences(formula, (sheet, first, last) => {
    if ((sheet ?? own).toLowerCase() !== shift.sheet.toLowerCase()) return [first, last];
    if (last !== null) {
      const isAcross = first.row === last.row && isInRow;
      return [moved(first), isAcross ? moved(last) : grown(last)];
    }
    return growsCells && first.row === shift.row ? [first, grown(first)] : [moved(first), null];
  });
}

/** `SUM(D5)` over the repeated row 5 means all of its rows. */
export const growTotals = (formula: string, shift: Shift, own: string): string =>
  own.toLowerCase() !== shift.sheet.toLowerCase() || shift.by === 0
    ? formula
    : formula.replaceAll(
        /\b(SUM|COUNT|COUNTA|AVERAGE|MIN|MAX|SUBTOTAL)\(((?:\d+\s*[,;]\s*)?)(\$?[A-Z]{1,3}\$?)(\d+)\)/gu,
        (whole, name: string, kind: string, column: string, row: string) =>
          Number(row) === shift.row ? `${name}(${kind}${column}${row}:${column}${row})` : whole,
      );

function columnNumber(column: string): number {
  return Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnName(number: number): string {
  let rest = number;
  let name = '';
  while (rest > 0) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    rest = Math.floor((rest - 1) / 26);
  }
  return name;
}

/** A formula copied so many rows down and columns to the right: what is not fixed goes along. */
export function copyFormula(formula: string, rows: number, columns = 0): string {
  if (rows === 0 && columns === 0) return formula;
  const copied = (end: End): End => ({
    ...end,
    row: end.rowFixed === '' ? end.row + rows : end.row,
    column:
      end.columnFixed === '' && columns !== 0
        ? columnName(columnNumber(end.column) + columns)
        : end.column,
  });
  return mapReferences(formula, (_, first, last) => [copied(first), last && copied(last)]);
}

/** Rows and columns between two cells: `A5` to `C7` is 2 and 2. */
export function distance(from: string, to: string): [rows: number, columns: number] {
  const read = (cell: string): [string, number] => {
    const [, column = 'A', row = '1'] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
    return [column, Number(row)];
  };
  const [fromColumn, fromRow] = read(from);
  const [toColumn, toRow] = read(to);
  return [toRow - fromRow, columnNumber(toColumn) - columnNumber(fromColumn)];
}
