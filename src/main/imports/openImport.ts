import path from 'node:path';
import type { OpenImport } from '#shared/contract/imports.ts';
import { hashFile } from '../files/hashFile.ts';
import { readInWorker, type ReadInWorkerOptions } from '../jobs/readInWorker.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import { collectSheets } from './collectSheets.ts';
import { findTable } from './tables/findTable.ts';
import { guessColumns } from './guessColumns.ts';
import type { ImportStore, StoredImport } from './importStore.ts';

/** Rows of a sheet shown for choosing the header row. */
const headRows = 40;

/** Columns and characters of a cell shown there. */
const headColumns = 60;
const headText = 200;

/** How well a sheet's columns fit a project: the sum of what the guesses are sure of. */
function fit(sheet: StoredImport['sheets'][number]): number {
  if (sheet.info.visibility !== 'visible' || sheet.table.dataRows === 0) return 0;
  const columns = guessColumns(sheet.rows, sheet.table);
  const hasTitle = columns.some(({ field }) => field?.startsWith('title'));
  const sure = columns.reduce(
    (sum, { field, confidence }) => sum + (field === null ? 0 : confidence),
    0,
  );
  return hasTitle ? sure + 100 : sure;
}

/** The sheet that looks most like a list of projects; the first one when none does. */
function suggestSheet(sheets: StoredImport['sheets']): number {
  const fits = sheets.map(fit);
  return Math.max(0, fits.indexOf(Math.max(...fits)));
}

/** What the window shows of an opened workbook. */
export function describeImport(stored: StoredImport): OpenImport {
  return {
    importId: stored.id,
    fileName: stored.fileName,
    format: stored.notes.format,
    sheets: stored.sheets.map(({ info, rows, table }, index) => ({
      index,
      name: info.name,
      visibility: info.visibility,
      rowCount: rows.length,
      headerRow: table.headerRow,
      dataRows: table.dataRows,
      head: rows
        .slice(0, headRows)
        .map((row) =>
          row
            .slice(0, headColumns)
            .map((cell) => (typeof cell === 'string' ? cell.slice(0, headText) : cell)),
        ),
    })),
    suggestedSheet: suggestSheet(stored.sheets),
  };
}

/** Reads the workbook at `file` in a process of its own and keeps it for planning. */
export async function openImport(
  store: ImportStore,
  forkWorker: ForkWorker,
  file: string,
  options: ReadInWorkerOptions,
): Promise<StoredImport> {
  const { sink, sheets } = collectSheets();
  const notes = await readInWorker(forkWorker, file, sink, options);
  return store.add({
    fileName: path.basename(file),
    fileHash: await hashFile(file),
    notes,
    sheets: sheets.map((sheet) => ({ ...sheet, table: findTable(sheet.rows, sheet.end.merges) })),
  });
}
