import type { TemplateTable } from '#shared/report/templateData.ts';
import { filledCell, type Filling } from './fillCell.ts';
import { marksIn, tableOfMark, type Meaning } from './marks.ts';
import { meaningInRow } from './meanings.ts';
import { copyFormula, growTotals, shiftFormula, type Shift } from './shiftFormula.ts';
import { shiftRange } from './shiftPlaces.ts';
import { cellXml, spaced, type SheetCell, type SheetParts, type SheetRow } from './sheetRows.ts';
import { attributeOf, withAttribute } from './xmlText.ts';

export interface TemplateSheet extends SheetParts {
  name: string;
  path: string;
  /** Rows that are repeated, each with its table. */
  repeated: Map<SheetRow, TemplateTable>;
  /** Cells that bear a name, which fills them: the name by the cell. */
  named: Map<SheetCell, string>;
}

export const marksOf = (cell: SheetCell): string[] => marksIn(cell.text ?? '');

/** The tables that the marks of a row repeat it for. */
export const tablesOfRow = (row: SheetRow): string[] => [
  ...new Set(row.cells.flatMap((cell) => marksOf(cell).flatMap((name) => tableOfMark(name) ?? []))),
];

/** Moves the rows of a sheet, and the formulas of its cells whatever sheet the rows were put into. */
export function shiftRows(sheet: TemplateSheet, shift: Shift): void {
  const isOwn = sheet.name.toLowerCase() === shift.sheet.toLowerCase();
  for (const row of sheet.rows) {
    const isInRow = isOwn && row.row === shift.row;
    for (const { formula } of row.cells) {
      if (!formula) continue;
      const range = isOwn ? attributeOf(formula.attributes, 'ref') : undefined;
      if (range !== undefined) {
        const moved = shiftRange(range, shift);
        formula.attributes = withAttribute(formula.attributes, 'ref', moved);
      }
      const grown = isInRow ? formula.text : growTotals(formula.text, shift, sheet.name);
      formula.text = shiftFormula(grown, shift, { own: sheet.name, isInRow });
    }
  }
  if (!isOwn) return;
  for (const row of sheet.rows) if (row.row > shift.row) row.row += shift.by;
}

/** A row at its place: `at` counts the rows that it is repeated for. */
function rowXml(
  sheet: TemplateSheet,
  { attributes, row, cells }: SheetRow,
  at: number,
  meaning: Meaning,
  filling: Filling,
): string {
  const { prefix } = filling;
  const place = row + at;
  const content = cells.map((cell) => {
    const name = sheet.named.get(cell);
    if (name !== undefined) {
      return filledCell({ ...cell, text: `{{${name}}}` }, place, meaning, filling);
    }
    if (marksOf(cell).length > 0) return filledCell(cell, place, meaning, filling);
    if (!cell.formula || at === 0) return cellXml(cell, place, prefix);
    const text = copyFormula(cell.formula.text, at);
    return cellXml({ ...cell, formula: { ...cell.formula, text } }, place, prefix);
  });
  return `<${prefix}row r="${place}"${spaced(attributes)}>${content.join('')}</${prefix}row>`;
}

/** Pieces of text this long go to be packed at once. */
const pieceLength = 512 * 1024;

/** The sheet with everything filled in, in pieces. */
export function* sheetXml(
  sheet: TemplateSheet,
  outside: Meaning,
  filling: Filling,
): Generator<Buffer> {
  const { prefix } = filling;
  let piece = `${sheet.head}<${prefix}sheetData>`;
  for (const row of sheet.rows) {
    const table = sheet.repeated.get(row);
    const rows = table && table.rows.length > 0 ? table.rows : [[]];
    for (const [at, values] of rows.entries()) {
      const meaning = table ? meaningInRow(table, values, outside) : outside;
      piece += rowXml(sheet, row, at, meaning, filling);
      if (piece.length < pieceLength) continue;
      yield Buffer.from(piece);
      piece = '';
    }
  }
  yield Buffer.from(`${piece}</${prefix}sheetData>${sheet.tail}`);
}
