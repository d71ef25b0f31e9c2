import ExcelJS from 'exceljs';

type Cell = string | number | null;

/** Columns of the control list. */
const width = 22;

/** A day, a number, a text; of a formula its result, of an empty cell null. */
function valueOf(cell: ExcelJS.Cell): Cell {
  const { value } = cell;
  const result =
    typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
  if (result instanceof Date) return result.toISOString().slice(0, 10);
  return typeof result === 'number' || typeof result === 'string' ? result : null;
}

type Line = (number: number) => Cell[];

const lines =
  (sheet: ExcelJS.Worksheet): Line =>
  (number) =>
    Array.from({ length: width }, (_, place) => {
      const cell = sheet.getCell(number, place + 1);
      return cell.isMerged && cell.master !== cell ? null : valueOf(cell);
    });

/** The row whose every column has a word of its own; null on a sheet without the list. */
function headOf(sheet: ExcelJS.Worksheet): number | null {
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    if (lines(sheet)(number).every((cell) => cell !== null)) return number;
  }
  return null;
}

/** The rows of an exported control list below its head, and the figures under them. */
export async function readControlSheet(
  file: string,
  rows: number,
): Promise<{ rows: Cell[][]; figures: [Cell, Cell][] }> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.worksheets.find((one) => headOf(one) !== null);
  const head = sheet ? headOf(sheet) : null;
  if (!sheet || head === null) throw new Error('No sheet has a head of all columns.');
  const line = lines(sheet);
  const figures: [Cell, Cell][] = [];
  for (let number = head + rows + 1; line(number)[0] !== null; number += 1) {
    const [label, ...values] = line(number);
    figures.push([label ?? null, values.find((cell) => typeof cell === 'number') ?? null]);
  }
  return { rows: Array.from({ length: rows }, (_, place) => line(head + 1 + place)), figures };
}
