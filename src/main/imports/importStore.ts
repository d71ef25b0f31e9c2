import { randomUUID } from 'node:crypto';
import type { Decision, RowChoice } from '#shared/contract/importPlan.ts';
import type { ColumnMode, ImportConstant, ImportMode } from '#shared/contract/importTables.ts';
import type { ImportField, ImportKind } from '#shared/contract/importKinds.ts';
import type { Cell, WorkbookNotes } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { CollectedSheet } from './collectSheets.ts';
import type { Proofs } from './columns/columnProofs.ts';
import type { SampledColumn } from './columns/sampleColumns.ts';
import type { DateOrder } from './cells/dateColumn.ts';
import type { Plan } from './plan/plan.ts';
import type { SheetSource, Table } from './tables/table.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What was chosen for a column; what is left out is guessed. */
export interface ColumnSetting {
  field?: ImportField | 'none';
  multiplier?: number;
  currency?: string;
  mode?: ColumnMode;
  dateOrder?: DateOrder;
  decimal?: ',' | '.';
  source?: 'remembered' | 'profile' | 'chosen';
}

/** A table with everything that was found out and chosen about it. */
export interface StoredTable {
  id: string;
  sheet: number;
  table: Table;
  kind: ImportKind | null;
  confidence: number;
  isIncluded: boolean;
  /** It repeats what the record has: figures of our own report, rows behind them, a list that no import takes. */
  isOfReport: boolean;
  withHidden: boolean;
  mode: ImportMode;
  remembered: { profile: string | null } | null;
  columns: Map<number, ColumnSetting>;
  constants: ImportConstant[];
  /** Made when first asked for. */
  sampled: SampledColumn[] | null;
  proofs: Proofs;
}

export interface StoredSheet extends CollectedSheet {
  source: SheetSource;
  columnCount: number;
}

/** What the officer decided about a row. */
export interface RowDecision {
  choice: RowChoice | null;
  recordId: string | null;
}

export type NameDecision = Extract<Decision, { of: 'name' | 'join' }>;

/** A workbook that has been read and waits for the officer's choices; nothing of it is in the record yet. */
export interface StoredImport {
  id: string;
  /** Where the file lies; it never leaves main. */
  path: string;
  token: string;
  fileName: string;
  /** SHA-256 of the file, in hex. */
  fileHash: string;
  notes: WorkbookNotes;
  sheets: StoredSheet[];
  tables: StoredTable[];
  lastTable: number;
  rows: Map<string, RowDecision>;
  /** Fields that keep what stands in the record, by row. */
  keptCells: Map<string, Set<ImportField>>;
  /** By kind of record and key of the name. */
  names: Map<string, NameDecision>;
  /** Every name that waits becomes a new record. */
  createNames: boolean;
  /** Typed cells by sheet, row and column; the file's own cell beside it. */
  fixes: Map<number, Map<number, Map<number, { text: string; own: Cell }>>>;
  /** The last plan that was made, for which workspace, and its change mark of that moment. */
  planned: { plan: Plan; workspace: Workspace; at: number; number: number } | null;
  plans: number;
}

export type NewImport = Pick<
  StoredImport,
  'path' | 'token' | 'fileName' | 'fileHash' | 'notes' | 'sheets'
>;

export interface ImportStore {
  add: (value: NewImport) => StoredImport;
  /** Throws `IMPORT_NOT_OPEN`. */
  get: (id: string) => StoredImport;
  current: () => StoredImport | null;
  remove: (id: string) => void;
}

/** Keeps the last workbook only: its cells may take hundreds of megabytes. */
export function createImportStore(): ImportStore {
  let current: StoredImport | null = null;
  return {
    add: (value) => {
      current = {
        ...value,
        id: randomUUID(),
        tables: [],
        lastTable: 0,
        rows: new Map(),
        keptCells: new Map(),
        names: new Map(),
        createNames: false,
        fixes: new Map(),
        planned: null,
        plans: 0,
      };
      return current;
    },
    get: (id) => {
      if (current === null || current.id !== id) throw new AppError('IMPORT_NOT_OPEN');
      return current;
    },
    current: () => current,
    remove: (id) => {
      if (current?.id === id) current = null;
    },
  };
}

/** Throws `IMPORT_TABLE_UNKNOWN`. */
export function requireTable(stored: StoredImport, id: string): StoredTable {
  const table = stored.tables.find((one) => one.id === id);
  if (!table) throw new AppError('IMPORT_TABLE_UNKNOWN', { table: id });
  return table;
}

/** Throws `IMPORT_SHEET_UNKNOWN`. */
export function requireSheet(stored: StoredImport, index: number): StoredSheet {
  const sheet = stored.sheets[index];
  if (!sheet) throw new AppError('IMPORT_SHEET_UNKNOWN', { sheet: index });
  return sheet;
}
