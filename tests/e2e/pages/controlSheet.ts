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

/** The rows of an exported control list below its head, and the figures under them. */
export async function readControlSheet(
  file: string,
  rows: number,
): Promise<{ rows: Cell[][]; figures: [Cell, Cell][] }> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  const line = (number: number): Cell[] =>
    Array.from({ length: width }, (_, place) => valueOf(sheet.getCell(number, place + 1)));
  let head = 1;
  while (line(head).filter((cell) => cell !== null).length < width) {
    head += 1;
    if (head > sheet.rowCount) throw new Error('The sheet has no head of all columns.');
  }
  const figures: [Cell, Cell][] = [];
  for (let number = head + rows + 1; line(number)[0] !== null; number += 1) {
    figures.push([line(number)[0] ?? null, line(number)[5] ?? null]);
  }
  return { rows: Array.from({ length: rows }, (_, place) => line(head + 1 + place)), figures };
}
