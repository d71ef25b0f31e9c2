import type { Generated } from 'kysely';
import type { RecordColumns } from './columns.ts';

/** A report that the office put together itself. */
export interface SavedReportsTable extends RecordColumns {
  name: string;
  /** JSON. */
  definition: string;
}

/** The officer's own words in a report: one text for a section of a choice in one language. */
export interface NarrativesTable {
  num: Generated<number>;
  report: string;
  /** JSON of the parameters, names in order. */
  choice: string;
  language: string;
  section: string;
  text: string;
  updated_at: string;
  updated_by: string;
}

/** A report as it was issued; triggers refuse every change. */
export interface SnapshotsTable {
  num: Generated<number>;
  id: string;
  report: string;
  title: string;
  /** JSON list of the lines under the title. */
  facts: string;
  language: string;
  second_language: string | null;
  amount_scale: number;
  /** JSON of the parameters, names in order. */
  choice: string;
  handed_to: string;
  note: string;
  issued_at: string;
  issued_by: string;
  /** Version of the program. */
  issued_with: string;
  /** Form of the kept model. */
  model_version: number;
}

export interface SnapshotFilesTable {
  num: Generated<number>;
  snapshot_id: string;
  format: string;
  name: string;
  /** Random name of the file in the folder of snapshots. */
  file: string;
  size: number;
  sha256: string;
}
