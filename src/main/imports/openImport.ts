import path from 'node:path';
import type { Cell, SheetInfo, SheetSink, WorkbookNotes } from '#shared/domain/workbook.ts';
import { hashFile } from '../files/hashFile.ts';
import type { ReadInWorkerOptions } from '../jobs/readInWorker.ts';
import { collectSheets, type CollectedSheet } from './collectSheets.ts';
import { createPause } from '../jobs/pause.ts';
import { drain } from './drain.ts';
import type { ImportStore, StoredImport, StoredSheet } from './importStore.ts';
import { addTables } from './storedTables.ts';

/** Reads a workbook and pushes its sheets to the sink, wherever that happens. */
export type ReadWorkbook = (
  file: string,
  sink: SheetSink,
  options: ReadInWorkerOptions,
) => Promise<WorkbookNotes>;

export interface OpenImportOptions extends ReadInWorkerOptions {
  /** Token that the window knows the file by; empty outside of it. */
  token: string;
  /** Gets the first rows while the rest is being read. */
  onHead?: (fileName: string, sheet: string, rows: Cell[][]) => void;
}

/** Rows that are shown before the file has been read. */
const headRows = 200;

function toStored(sheet: CollectedSheet): StoredSheet {
  const { rows, end } = sheet;
  let columnCount = 0;
  for (const row of rows) columnCount = Math.max(columnCount, row.length);
  return {
    ...sheet,
    source: { rows, merges: end.merges, hiddenRows: new Set(end.hiddenRows) },
    columnCount,
  };
}

/** Reads the workbook at `file`, finds its tables and keeps it for planning. */
export async function openImport(
  store: ImportStore,
  read: ReadWorkbook,
  file: string,
  options: OpenImportOptions,
): Promise<StoredImport> {
  const { sink, sheets } = collectSheets();
  const { onHead } = options;
  let current: SheetInfo | null = null;
  let isShown = false;
  const watched = {
    ...sink,
    onSheet: (info: SheetInfo) => {
      current = info;
      return sink.onSheet(info);
    },
    onRows: (startRow: number, rows: Cell[][]) => {
      if (onHead && !isShown && current?.visibility === 'visible' && rows.length > 0) {
        isShown = true;
        onHead(path.basename(file), current.name, rows.slice(0, headRows));
      }
      return sink.onRows(startRow, rows);
    },
  };
  const notes = await read(file, watched, options);
  const stored = store.add({
    path: file,
    token: options.token,
    fileName: path.basename(file),
    fileHash: await hashFile(file),
    notes,
    sheets: sheets.map(toStored),
  });
  await drain(addTables(stored), createPause(options.signal), () => {});
  return stored;
}
