import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '#main/workers/reading/readWorkbook.ts';
import type { ReadOptions } from '#main/workers/reading/readContext.ts';
import type {
  Cell,
  SheetEnd,
  SheetInfo,
  SheetSink,
  WorkbookNotes,
} from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';

export interface ReadSheet extends SheetInfo {
  rows: Cell[][];
  end: SheetEnd;
}

export interface ReadBook {
  notes: WorkbookNotes;
  sheets: ReadSheet[];
}

/** Writes `bytes` to a file of this name and reads it as the application would; `other` gets the sheets instead. */
export async function readBytes(
  bytes: Buffer | string,
  name = 'book.xlsx',
  options: ReadOptions = {},
  other?: SheetSink,
): Promise<ReadBook> {
  const folder = await mkdtemp(join(tmpdir(), 'ortaq-reading-'));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes);
    if (other !== undefined) return { notes: await readWorkbook(path, other, options), sheets: [] };
    return await readFileWhole(path, options);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function readFileWhole(path: string, options: ReadOptions = {}): Promise<ReadBook> {
  const sheets: ReadSheet[] = [];
  let info: SheetInfo = { name: '', visibility: 'visible' };
  let rows: Cell[][] = [];
  const notes = await readWorkbook(
    path,
    {
      onSheet(next) {
        info = next;
        rows = [];
      },
      onRows(startRow, batch) {
        if (startRow < rows.length) throw new Error('Rows do not rise');
        while (rows.length < startRow) rows.push([]);
        rows.push(...batch);
      },
      onSheetEnd(end) {
        sheets.push({ ...info, rows, end });
      },
    },
    options,
  );
  return { notes, sheets };
}

/** The rows of the first sheet. */
export async function firstRows(bytes: Buffer | string, name?: string): Promise<Cell[][]> {
  const { sheets } = await readBytes(bytes, name);
  return sheets[0]?.rows ?? [];
}

/** The refusal of a file: its code and data. */
export async function refusal(
  bytes: Buffer | string,
  name?: string,
  options?: ReadOptions,
): Promise<Pick<AppError, 'code' | 'data'>> {
  try {
    await readBytes(bytes, name, options);
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, data: error.data };
    throw error;
  }
  throw new Error('The file was not refused');
}
