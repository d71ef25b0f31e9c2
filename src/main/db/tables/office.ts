import type { LocalNames, RecordColumns } from './columns.ts';

/** A record that says something about a record of any kind. */
interface AboutRecord extends RecordColumns {
  record_kind: string;
  record_id: string;
}

export interface NotesTable extends AboutRecord {
  kind: string;
  text: string;
  date: string | null;
  level: string | null;
  measures: string;
  is_open: number;
  search_text: string;
}

export interface AttachmentsTable extends AboutRecord {
  name: string;
  description: string;
  file: string;
  size: number;
  sha256: string;
  search_text: string;
}

export interface SavedViewsTable extends RecordColumns {
  list: string;
  name: string;
  search: string;
  columns: string;
}

export interface ListItemsTable extends RecordColumns, LocalNames {
  list: string;
  code: string;
  is_hidden: number;
  position: number;
}

export interface ExchangeRatesTable extends RecordColumns {
  currency: string;
  date: string;
  units: number;
  rate: string;
  source: string;
}

export interface HolidaysTable extends RecordColumns, LocalNames {
  date: string;
  kind: string;
}

/** One row at most: the office whose workspace this is. */
export interface OfficesTable extends RecordColumns, LocalNames {
  /** JSON list of people who sign. */
  signatories: string;
  young_age_limit: number;
  young_reference: string;
  concurrence_months: number;
  stale_months: number;
  currency: string;
  protocol_language: string;
  has_approval_stamp: number;
}

/** Two records that look alike and are not the same. */
export interface DistinctionsTable extends RecordColumns {
  about: string;
  first_id: string;
  second_id: string;
}
