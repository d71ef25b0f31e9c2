import type { ImportField, ImportKind } from '#shared/contract/importKinds.ts';
import type { Language } from '#shared/domain/language.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { NoteCode, PlanProblemCode, ValueProblemCode } from '../cells/problemCodes.ts';
import type { Values } from '../cells/values.ts';
import type { KnownRecord, KnownRecords } from '../known/knownRecords.ts';
import type { NamedRecord } from '../plan/namedInputs.ts';
import type { Names } from '../plan/names.ts';
import type { Candidate, Input } from '../plan/plan.ts';

/** Where a field of the import goes in a record: a field of its own, one language of it, or a record named. */
export interface Place {
  field: string;
  /** `any`: the language that the letters of the text tell. */
  language?: Language | 'any';
  /** The text names a record of this kind. */
  names?: NamedRecord | 'project';
}

export interface Fault {
  code: PlanProblemCode | ValueProblemCode;
  field: ImportField | null;
  text: string;
}

/** What a row is matched with. */
export type Match =
  | { kind: 'none' }
  | { kind: 'one'; record: KnownRecord }
  | { kind: 'unsure'; fault: Fault; candidates: readonly Candidate[] };

export const noMatch: Match = { kind: 'none' };

/** What the kinds see of the row being planned. */
export interface RowView {
  values: Values;
  known: KnownRecords;
  names: Names;
  /** The day of the plan. */
  today: string;
  /** Within how many months a concurrence is due, by the rule of the office. */
  concurrenceMonths: number;
  /** The id of the record that a name means, which is planned where it is missing; null while nobody knows. */
  refer: (record: NamedRecord, text: string, field: ImportField) => string | null;
  /** Whom a text means that may be a person, an organisation, or both. */
  referExecutor: (text: string, field: ImportField) => ExecutorIds | null;
  /** The entries of a cell that names several, commas between whole names taken for separators. */
  entries: (field: ImportField) => string[];
  /** Gives a record that this row makes by its name what the row says of it. */
  dress: (id: string, fields: readonly ImportField[]) => void;
  /** Whether another row of the table speaks of the record already. */
  isClaimed: (id: string) => boolean;
  fault: (fault: Fault) => void;
  note: (code: NoteCode, field: ImportField | null, text: string) => void;
}

export interface ExecutorIds {
  personId: string | null;
  organisationId: string | null;
}

/** A record that belongs to the one of the row, or is written with it. */
export interface PartDraft {
  kind: RecordKindName;
  /** As it should stand. */
  input: Input;
  /** The one that is there; its fields not named in `fields` stay. */
  existing: KnownRecord | undefined;
  /** Fields that the row speaks of; null for all. */
  fields: readonly string[] | null;
}

/** The project that a row belongs to: the fields that name it, and where its id goes. */
export interface OwnerPlace {
  field: ImportField;
  /** A further field with its title. */
  title?: ImportField;
  place: string;
}

/** Everything that the import knows of one kind of table. */
export interface KindDefinition {
  kind: ImportKind;
  record: RecordKindName;
  /** Kinds of records that its rows are compared with. */
  needs: readonly RecordKindName[];
  /** Further ones when a field is filled. */
  needsOf?: Partial<Record<ImportField, readonly RecordKindName[]>>;
  /** A new record of which nothing is known. */
  blank: Input;
  places: Partial<Record<ImportField, Place>>;
  /** Where every row belongs to a project. */
  owner?: OwnerPlace;
  /** Rows of one table with the same group speak of one record; '' for rows that stand alone. */
  group: (values: Values) => string;
  /** Whether two rows of a group contradict each other in what no single field shows. */
  contradicts?: (a: Values, b: Values) => boolean;
  /** Further keys by which other rows find the first row that bears them, and those under which a row looks. */
  marks?: (values: Values) => readonly string[];
  twins?: (values: Values) => readonly string[];
  match: (row: RowView, input: Input) => Match;
  /** Fills and tidies what follows from the rest. */
  finish?: (input: Input, before: Input | null, row: RowView) => Input;
  check?: (input: Input, before: Input | null, row: RowView, id: string | null) => void;
  parts?: (row: RowView, id: string, input: Input, before: Input | null) => PartDraft[];
}
