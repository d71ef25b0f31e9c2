import type { ImportField, ImportKind } from '#shared/contract/importKinds.ts';
import type {
  ImportProblem,
  PlanAction,
  PlanCounts,
  RowChoice,
} from '#shared/contract/importPlan.ts';
import type { DuplicateReason } from '#shared/contract/duplicates.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Values } from '../cells/values.ts';
import type { KnownRecord, KnownRecords } from '../known/knownRecords.ts';

/** What a record holds, as its contract has it. */
export type Input = Record<string, unknown>;

/** One record that the import writes; it is written once, whatever number of rows speak of it. */
export interface PlannedRecord {
  kind: RecordKindName;
  id: string;
  /** The version it stands at; 0 for a new one. */
  version: number;
  before: Input | null;
  /** What will stand there. */
  input: Input;
  /** The row that it came from first. */
  table: PlannedTable;
  row: number;
}

/** A record that is written with the one of the row. */
export interface LinkedChange {
  kind: RecordKindName;
  before: Input | null;
  after: Input;
}

/** A record that may be meant. */
export interface Candidate {
  kind: RecordKindName;
  id: string;
  score: number;
  reasons: readonly DuplicateReason[];
}

/** A table as it was planned. */
export interface PlannedTable {
  id: string;
  sheetIndex: number;
  sheet: string;
  kind: ImportKind;
  /** Column of each mapped field; null for a constant. */
  columns: ReadonlyMap<ImportField, number | null>;
  counts: PlanCounts;
}

/** What will happen to one row of the file. */
export interface PlannedRow {
  readonly table: PlannedTable;
  /** 0-based place in the sheet. */
  readonly row: number;
  readonly action: PlanAction;
  readonly choice: RowChoice | null;
  /** The record of the workspace that the row was matched with. */
  readonly record: KnownRecord | null;
  readonly values: Values;
  /** The record before the row and after it; `after` null where nothing can be made of the row. */
  readonly before: Input | null;
  readonly after: Input | null;
  readonly linked: readonly LinkedChange[];
  readonly problems: readonly ImportProblem[];
  readonly candidates: readonly Candidate[];
}

/** A name of the file that is no record yet, or several. */
export interface PlannedName {
  record: 'organisation' | 'person' | 'programme';
  text: string;
  key: string;
  rows: number;
  /** `join`: it is another name of the file, and means what that one means. */
  state: 'ask' | 'create' | 'join' | 'match';
  recordId: string | null;
  candidates: readonly Candidate[];
  /** Other names of the file that look like it and become records as well. */
  alike: string[];
  joined: string | null;
  /** The officer decided about this very name. */
  isDecided: boolean;
  /** It waited, and became a new record with all that waited. */
  isByAll: boolean;
}

/** What an import would do; nothing is written until it is committed, and then exactly this. */
export interface Plan {
  readonly tables: readonly PlannedTable[];
  readonly rows: readonly PlannedRow[];
  /** In the order of writing: what is named stands before what names it. */
  readonly records: readonly PlannedRecord[];
  readonly names: readonly PlannedName[];
  readonly counts: PlanCounts;
  /** The records that the plan was made against, for showing it. */
  readonly known: KnownRecords;
}

export const noCounts = (): PlanCounts => ({
  create: 0,
  update: 0,
  unchanged: 0,
  conflict: 0,
  problem: 0,
  skip: 0,
});
