import type {
  ImportSheet,
  ImportTable,
  OpenImport,
  RowRole,
  SheetPage,
} from '#shared/contract/importTables.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import { requireSheet, type StoredImport, type StoredTable } from './importStore.ts';

/** Rows of a table that are listed as no data. */
const mostSkipped = 500;

/** Columns and characters of a cell shown of a sheet. */
const shownColumns = 200;
const shownText = 200;

function hiddenWithin(stored: StoredImport, { sheet, table }: StoredTable): number {
  let count = 0;
  for (const row of requireSheet(stored, sheet).source.hiddenRows) {
    if (row >= table.firstRow && row <= table.lastRow) count += 1;
  }
  return count;
}

export function describeTable(stored: StoredImport, one: StoredTable): ImportTable {
  const { header, firstRow, lastRow, firstColumn, lastColumn, dataRows, skipped } = one.table;
  const hiddenRows = hiddenWithin(stored, one);
  return {
    id: one.id,
    sheet: one.sheet,
    header,
    firstRow: Math.max(0, firstRow),
    lastRow: Math.max(0, lastRow),
    firstColumn: Math.max(0, firstColumn),
    lastColumn: Math.max(0, lastColumn),
    dataRows: one.withHidden ? dataRows : Math.max(0, dataRows - hiddenRows),
    hiddenRows,
    skipped: [...skipped].slice(0, mostSkipped).map(([row, reason]) => ({ row, reason })),
    kind: one.kind,
    confidence: one.confidence,
    isIncluded: one.isIncluded,
    isOfReport: one.isOfReport,
    withHidden: one.withHidden,
    mode: one.mode,
    remembered: one.remembered,
  };
}

export function describeSheet(stored: StoredImport, index: number): ImportSheet {
  const { info, rows, columnCount, end } = requireSheet(stored, index);
  return {
    index,
    name: info.name,
    visibility: info.visibility,
    rowCount: rows.length,
    columnCount,
    hiddenRows: end.hiddenRows.length,
    hiddenColumns: end.hiddenColumns.length,
    isCut: end.isCut,
    tables: stored.tables
      .filter(({ sheet }) => sheet === index)
      .map((table) => describeTable(stored, table)),
  };
}

/** What the window shows of an opened workbook. */
export function describeImport(stored: StoredImport): OpenImport {
  const { notes } = stored;
  const { letters } = notes;
  return {
    importId: stored.id,
    fileName: stored.fileName,
    format: notes.format,
    encoding:
      notes.encoding === null && letters === undefined
        ? null
        : {
            name: notes.encoding ?? '',
            others: letters?.others ?? [],
            delimiter: notes.delimiter,
            repaired: letters?.repaired ?? 0,
            samples: letters?.samples ?? [],
            undecodable: letters?.undecodable ?? 0,
          },
    hasMacros: notes.hasMacros,
    hasExternalLinks: notes.hasExternalLinks,
    skippedSheets: notes.skippedSheets,
    sheets: stored.sheets.map((_, index) => describeSheet(stored, index)),
    hasPlan: stored.planned !== null,
  };
}

export function plainCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return String(cell).slice(0, shownText);
}

function roleOf(table: StoredTable, row: number, isHidden: boolean, isBlank: boolean): RowRole {
  const { header, firstRow, skipped } = table.table;
  if (header !== null && row >= header.first && row <= header.last) return 'header';
  if (row < firstRow) return 'outside';
  if (isHidden && !table.withHidden) return 'hidden';
  return skipped.get(row) ?? (isBlank ? 'blank' : 'data');
}

/** A page of a sheet as it stands in the file, with what each row is to the tables. */
export function sheetPage(
  stored: StoredImport,
  index: number,
  { offset, limit }: { offset: number; limit: number },
): SheetPage {
  const { rows, source, columnCount, end } = requireSheet(stored, index);
  const tables = stored.tables.filter(({ sheet }) => sheet === index);
  return {
    total: rows.length,
    columnCount,
    hiddenColumns: end.hiddenColumns,
    rows: rows.slice(offset, offset + limit).map((cells, place) => {
      const row = offset + place;
      const own = tables.find(
        ({ table }) => row >= (table.header?.first ?? table.firstRow) && row <= table.lastRow,
      );
      const isHidden = source.hiddenRows.has(row);
      const isBlank = cells.every((cell) => cell === null || cell === '');
      return {
        row,
        cells: cells.slice(0, shownColumns).map(plainCell),
        isHidden,
        role: own ? roleOf(own, row, isHidden, isBlank) : 'outside',
        table: own?.id ?? null,
      };
    }),
  };
}
