import type { Generated } from 'kysely';

export interface HistoryTable {
  seq: Generated<number>;
  at: string;
  actor: string;
  kind: string;
  record_id: string;
  action: string;
  version: number;
  changes: string | null;
  batch_id: string | null;
  source_row: number | null;
  /** Name of the sheet that `source_row` stands in. */
  source_sheet: string | null;
  /** `seq` of the first line of the change that this line belongs to; null for imports. */
  op: number | null;
}

export interface ImportBatchesTable {
  num: Generated<number>;
  id: string;
  kind: string;
  file_name: string;
  file_hash: string;
  sheet: string;
  at: string;
  actor: string;
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
  undone_at: string | null;
  undone_by: string | null;
  /** JSON: the tables with their sheet, kind and rows. */
  tables: string;
}

export interface ImportProfilesTable {
  num: Generated<number>;
  id: string;
  /** Empty for a mapping that was remembered by itself. */
  name: string;
  /** Of the header of the one table of a remembered mapping; empty for a named profile. */
  fingerprint: string;
  /** JSON: the mappings of the tables. */
  mapping: string;
  at: string;
  actor: string;
}

/** Holds a row only inside the transaction of a bulk write. */
export interface BulkWritesTable {
  mark: number;
}

export interface WorkspaceTable {
  id: string;
  is_sample: number;
  created_at: string;
  created_with: string;
}
