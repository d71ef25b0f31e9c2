import type { TableBorders, TableChange } from '#shared/contract/importTables.ts';
import { guessKind } from './columns/guessKind.ts';
import { isReport, isReportTable } from './columns/ownReports.ts';
import { sampledOf } from './columns/tableColumns.ts';
import { requireSheet, type StoredImport, type StoredTable } from './importStore.ts';
import { findTablesInSteps } from './tables/findTables.ts';
import { settleTableInSteps } from './tables/settleTable.ts';
import type { Table } from './tables/table.ts';

/** A table guessed less surely is shown, and left out until the officer takes it in. */
const leastConfidence = 0.3;

function newTable(stored: StoredImport, sheet: number, table: Table): StoredTable {
  stored.lastTable += 1;
  return {
    id: `t${stored.lastTable}`,
    sheet,
    table,
    kind: null,
    confidence: 0,
    isIncluded: false,
    isOfReport: false,
    withHidden: false,
    mode: 'update',
    remembered: null,
    columns: new Map(),
    constants: [],
    sampled: null,
    proofs: new Map(),
  };
}

/**
 * Guesses what a table holds; what is on a hidden sheet or told by a report of ours is left out until the
 * officer takes it in.
 */
function* guess(stored: StoredImport, table: StoredTable): Generator<number, void> {
  const sheet = requireSheet(stored, table.sheet);
  const texts = [sheet.info.name, ...table.table.titles];
  const sheets = stored.sheets.map(({ info }) => info.name);
  Object.assign(table, yield* guessKind(sampledOf(sheet, table), texts));
  table.isOfReport = isReportTable(sheets, texts) || (table.kind === null && isReport(sheets));
  table.isIncluded =
    sheet.info.visibility === 'visible' &&
    !table.isOfReport &&
    table.kind !== null &&
    table.confidence >= leastConfidence;
}

/** Finds the tables of every sheet and what they hold. */
export function* addTables(stored: StoredImport): Generator<number, void> {
  for (const [index, sheet] of stored.sheets.entries()) {
    for (const found of yield* findTablesInSteps(sheet.source)) {
      const table = newTable(stored, index, found);
      stored.tables.push(table);
      yield* guess(stored, table);
      yield index;
    }
  }
}

/** Adds a table where the officer drew its borders. */
export function* addTable(
  stored: StoredImport,
  sheet: number,
  borders: TableBorders,
): Generator<number, StoredTable> {
  const found = yield* settleTableInSteps(requireSheet(stored, sheet).source, borders);
  const table = newTable(stored, sheet, found);
  stored.tables.push(table);
  yield* guess(stored, table);
  table.isIncluded = table.kind !== null;
  stored.planned = null;
  return table;
}

const borderNames = ['header', 'firstRow', 'lastRow', 'firstColumn', 'lastColumn'] as const;

/**
 * Moves borders of a table and changes how it is taken. Another header makes the rows below it be looked for
 * again; other borders stay where they were.
 */
export function* changeTable(
  stored: StoredImport,
  table: StoredTable,
  change: TableChange,
): Generator<number, void> {
  stored.planned = null;
  if (borderNames.some((name) => change[name] !== undefined)) {
    const { firstColumn, lastColumn, header, firstRow, lastRow } = table.table;
    const kept: Partial<TableBorders> =
      change.header === undefined
        ? { header, firstRow, lastRow, firstColumn, lastColumn }
        : { firstColumn, lastColumn };
    const moved = borderNames.flatMap((name) =>
      change[name] === undefined ? [] : [[name, change[name]] as const],
    );
    const borders = { ...kept, ...Object.fromEntries(moved) };
    const { source } = requireSheet(stored, table.sheet);
    table.table = yield* settleTableInSteps(source, borders);
    table.sampled = null;
    table.proofs.clear();
    const isSure = table.confidence === 1;
    const { isIncluded } = table;
    if (!isSure && change.kind === undefined) {
      yield* guess(stored, table);
      table.isIncluded = isIncluded || table.isIncluded;
    }
  }
  if (change.kind !== undefined && change.kind !== table.kind) {
    table.kind = change.kind;
    table.isOfReport = false;
    table.confidence = 1;
    // Fields of another kind mean nothing here.
    table.columns.clear();
    table.constants = [];
    table.isIncluded = change.kind !== null;
  }
  if (change.isIncluded !== undefined) table.isIncluded = change.isIncluded;
  if (change.withHidden !== undefined) table.withHidden = change.withHidden;
  if (change.mode !== undefined) table.mode = change.mode;
}

export function removeTable(stored: StoredImport, id: string): void {
  stored.tables = stored.tables.filter((table) => table.id !== id);
  stored.planned = null;
}
