import type { Generated, Kysely, Transaction } from 'kysely';

/** Columns that every record's table carries. `num` orders and joins; `id` is what others see. */
interface RecordColumns {
  num: Generated<number>;
  id: string;
  version: number;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
  deleted_at: string | null;
}

/** Sorting and searching texts derived from the names, because SQLite knows no Kazakh. */
interface DerivedNames {
  sort_kk: string;
  sort_ru: string;
  sort_en: string;
  search_text: string;
}

interface LocalNames {
  name_kk: string;
  name_ru: string;
  name_en: string;
}

export interface ProgrammesTable extends RecordColumns, DerivedNames, LocalNames {
  code: string;
  funder: string;
}

export interface OrganisationsTable extends RecordColumns, DerivedNames, LocalNames {
  short_name: string;
  kind: string;
  country: string | null;
  city: string;
}

export interface ProjectsTable extends RecordColumns, DerivedNames {
  code: string;
  code_key: string;
  code_sort: string;
  title_kk: string;
  title_ru: string;
  title_en: string;
  programme_id: string | null;
  lead_organisation_id: string | null;
  status: string;
  start_date: string | null;
  end_date: string | null;
  budget_minor: number | null;
  budget_currency: string | null;
  field: string | null;
  manager: string;
  manager_sort: string;
  scientists: number | null;
  young_scientists: number | null;
}

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

export interface Schema {
  workspace: WorkspaceTable;
  programmes: ProgrammesTable;
  organisations: OrganisationsTable;
  projects: ProjectsTable;
  history: HistoryTable;
  import_batches: ImportBatchesTable;
}

/** Reads only; goes on while a long write runs. */
export type Reader = Kysely<Schema>;

/** A running write transaction; nothing but SQL may be awaited inside it. */
export type Writing = Transaction<Schema>;
