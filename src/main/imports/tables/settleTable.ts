import type { TableBorders } from '#shared/contract/importTables.ts';
import { countFilled } from './bodyShape.ts';
import { carriedColumns } from './carriedColumns.ts';
import { findBody, type Body } from './findBody.ts';
import { findHeader, type HeaderRows } from './findHeader.ts';
import { isFilled } from './rowProfile.ts';
import { areaOf, type SheetArea } from './sheetArea.ts';
import { isNoteText, isTotalsRow } from './summaryRow.ts';
import type { SheetRows, SheetSource, Table } from './table.ts';
import { tableHeaders } from './tableHeaders.ts';

const sampledRows = 200;
const shownTitles = 8;
/** A row with more values belongs to another table. */
const mostInTitle = 2;

/** A table and the row of its area at which the next one may begin. */
export interface FoundTable {
  table: Table;
  end: number;
}

function lastOf(rows: SheetRows, { data, skipped }: Body): number {
  let last = data.at(-1) ?? -1;
  // What stands below and is no total or remark may be a record: it is kept within, not dropped unseen.
  for (const [row, reason] of skipped) {
    const cells = rows[row] ?? [];
    const isKept = reason === 'note' && !isNoteText(cells) && !isTotalsRow(cells);
    if (isKept && data.length > 0) last = Math.max(last, row);
  }
  return last;
}

function titlesAbove(rows: SheetRows, row: number): string[] {
  const titles: string[] = [];
  for (let above = row - 1; above >= 0 && titles.length < shownTitles; above -= 1) {
    const cells = rows[above] ?? [];
    if (countFilled(cells) > mostInTitle || isTotalsRow(cells)) break;
    for (const cell of cells.toReversed()) {
      if (isFilled(cell)) titles.push(String(cell).replaceAll(/\s+/gu, ' ').trim());
    }
  }
  return titles.slice(0, shownTitles).toReversed();
}

/** The first table of an area, under the header that was found or chosen; yields the rows done. */
export function* tableInArea(
  { rows, merges, top }: SheetArea,
  header: HeaderRows | null,
  chosen: Partial<TableBorders>,
): Generator<number, FoundTable> {
  const start = chosen.firstRow === undefined ? (header?.last ?? -1) + 1 : chosen.firstRow - top;
  const headerCells = header === null ? [] : (rows[header.last] ?? []);
  const isBounded = chosen.lastRow !== undefined;
  const body = yield* findBody(rows, { start, headerCells, merges, isBounded });
  const { data, skipped, end } = body;
  const sample = data.slice(0, sampledRows).map((row) => rows[row] ?? []);
  const headers = tableHeaders(rows, header, merges, sample);
  const last = isBounded ? rows.length - 1 : lastOf(rows, body);
  const first = Math.min(data[0] ?? start, ...skipped.keys());
  const columns = headers.map(({ column }) => column);
  const table: Table = {
    header: header && { first: header.first + top, last: header.last + top },
    firstRow: (chosen.firstRow === undefined ? first : start) + top,
    lastRow: (data.length === 0 && !isBounded ? first - 1 : last) + top,
    firstColumn: chosen.firstColumn ?? columns[0] ?? 0,
    lastColumn: chosen.lastColumn ?? columns.at(-1) ?? 0,
    headers,
    dataRows: data.length,
    skipped: new Map(
      [...skipped].filter(([row]) => row <= last).map(([row, reason]) => [row + top, reason]),
    ),
    carried: carriedColumns(rows, data, columns),
    titles: titlesAbove(rows, header?.first ?? start),
  };
  return { table, end };
}

/** Makes a table of the borders that the officer gave; those not given are worked out. Yields the rows done. */
export function* settleTableInSteps(
  sheet: SheetSource,
  borders: Partial<TableBorders>,
): Generator<number, Table> {
  const { firstColumn, lastColumn } = borders;
  const columns =
    firstColumn === undefined && lastColumn === undefined
      ? null
      : { first: firstColumn ?? 0, last: lastColumn ?? Number.MAX_SAFE_INTEGER };
  const end = borders.lastRow === undefined ? sheet.rows.length : borders.lastRow + 1;
  const area = areaOf(sheet, 0, end, columns);
  let { header } = borders;
  if (header === undefined) {
    header = findHeader(area.rows, area.merges);
    const { firstRow } = borders;
    if (header !== null && firstRow !== undefined && header.last >= firstRow) header = null;
  }
  return (yield* tableInArea(area, header, borders)).table;
}

/** `settleTableInSteps` at once, for sheets of some thousand rows. */
export function settleTable(sheet: SheetSource, borders: Partial<TableBorders>): Table {
  const steps = settleTableInSteps(sheet, borders);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
