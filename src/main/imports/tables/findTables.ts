import { findHeader } from './findHeader.ts';
import { tableInArea } from './settleTable.ts';
import { areaOf, type Columns } from './sheetArea.ts';
import { findBand } from './sideBySide.ts';
import { isNoteText } from './summaryRow.ts';
import type { SheetSource, Table } from './table.ts';

/** More tables than anybody puts on a sheet: what comes after is left to the officer. */
const mostTables = 50;

/** Of a table below or beside another more is asked than of the only one: signatures are no table. */
function isTable({ header, headers, dataRows, lastColumn, firstColumn }: Table): boolean {
  const named = headers.map(({ text }) => text).filter((text) => text !== '');
  if (header === null || named.length < 2 || dataRows === 0 || isNoteText(named)) return false;
  return named.length >= 3 || dataRows >= 3 || (dataRows === 2 && lastColumn - firstColumn < 2);
}

/** The tables that stand one below another within some columns. */
function* findStacked(
  sheet: SheetSource,
  top: number,
  end: number,
  columns: Columns | null,
): Generator<number, Table[]> {
  const tables: Table[] = [];
  for (let from = top; from < end && tables.length < mostTables;) {
    const area = areaOf(sheet, from, end, columns);
    const header = findHeader(area.rows, area.merges);
    const found = yield* tableInArea(area, header, {});
    tables.push(found.table);
    from += Math.max(1, found.end);
  }
  return tables;
}

/**
 * All tables of a sheet, from top to bottom and from left to right: title rows above and notes below are left
 * out. Looks at the first rows of each for its header and at every row once; yields the rows done.
 */
export function* findTablesInSteps(sheet: SheetSource): Generator<number, Table[]> {
  const tables: Table[] = [];
  const { length } = sheet.rows;
  for (let top = 0; top < length && tables.length < mostTables;) {
    const band = findBand(sheet, top);
    const found: Table[] = [];
    if (band === null) {
      const area = areaOf(sheet, top, length, null);
      const { table, end } = yield* tableInArea(area, findHeader(area.rows, area.merges), {});
      found.push(table);
      top += Math.max(1, end);
    } else {
      for (const columns of band.groups) {
        found.push(...(yield* findStacked(sheet, top, band.end, columns)));
      }
      top = band.end;
    }
    tables.push(...found);
  }
  const sound = tables.filter(isTable);
  // A sheet of one table is shown however it looks: the officer may know better.
  return (
    sound.length > 0
      ? sound
      : tables.slice(0, 1).filter(({ dataRows, header }) => dataRows > 0 || header !== null)
  ).toSorted((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
}

/** `findTablesInSteps` at once, for sheets of some thousand rows. */
export function findTables(sheet: SheetSource): Table[] {
  const steps = findTablesInSteps(sheet);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
