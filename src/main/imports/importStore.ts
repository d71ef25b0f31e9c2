import { randomUUID } from 'node:crypto';
import type { WorkbookNotes } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { CollectedSheet } from './collectSheets.ts';
import type { Table } from './tables/findTable.ts';
import type { Plan } from './plan.ts';

/** A workbook that has been read and waits for the officer's choices; nothing of it is in the record yet. */
export interface StoredImport {
  id: string;
  fileName: string;
  /** SHA-256 of the file, in hex. */
  fileHash: string;
  notes: WorkbookNotes;
  sheets: (CollectedSheet & { table: Table })[];
  /** The last plan that was made, for which workspace, its change mark of that moment, the sheet's name. */
  planned: { plan: Plan; workspace: Workspace; at: number; sheet: string } | null;
}

export interface ImportStore {
  add: (value: Omit<StoredImport, 'id' | 'planned'>) => StoredImport;
  /** Throws `IMPORT_NOT_OPEN`. */
  get: (id: string) => StoredImport;
  remove: (id: string) => void;
}

/** Keeps the last workbook only: its cells may take hundreds of megabytes. */
export function createImportStore(): ImportStore {
  let current: StoredImport | null = null;
  return {
    add: (value) => {
      current = { ...value, id: randomUUID(), planned: null };
      return current;
    },
    get: (id) => {
      if (current === null || current.id !== id) throw new AppError('IMPORT_NOT_OPEN');
      return current;
    },
    remove: (id) => {
      if (current?.id === id) current = null;
    },
  };
}
