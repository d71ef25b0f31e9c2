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
}

export interface WorkspaceTable {
  id: string;
  is_sample: number;
  created_at: string;
  created_with: string;
}
