import { z } from 'zod';
import { recordKinds } from '../domain/recordKinds.ts';
import { importField, importKind, importModes, tableId } from './importTables.ts';
import { duplicateReasons } from './duplicates.ts';
import * as f from './fields.ts';

export const planActions = [
  'create',
  'update',
  'unchanged',
  'conflict',
  'problem',
  'skip',
] as const;

const recordKind = z.enum(recordKinds);

/** A row of a table within the import, as `t3:41`; it means the same row in every plan. */
export const rowId = z.string().max(40);

/** One finding about one cell; row and column are 0-based places in the sheet, -1 for the whole row. */
export const importProblem = z.strictObject({
  sheet: z.string(),
  row: z.int(),
  column: z.int(),
  code: z.string(),
  text: z.string(),
});

const actionCounts = {
  create: z.int(),
  update: z.int(),
  unchanged: z.int(),
  conflict: z.int(),
  problem: z.int(),
  skip: z.int(),
};

/** Rows of all tables by what will become of them. */
export const planCounts = z.strictObject(actionCounts);

export const planSummary = z.strictObject({
  /** Rises with every plan of the import; what a page of rows was taken from. */
  number: z.int(),
  rows: planCounts,
  kinds: z.array(z.strictObject({ kind: importKind, ...actionCounts })),
  tables: z.array(z.strictObject({ table: tableId, ...actionCounts })),
  /** Records that would be written, those that rows only name among them. */
  records: z.array(z.strictObject({ record: recordKind, create: z.int(), update: z.int() })),
  /** How many rows have a finding of each code. */
  problems: z.array(z.strictObject({ code: z.string(), rows: z.int(), isNote: z.boolean() })),
  /** Names to look at, see `imports.names`: those that wait, those like another of the file, and all. */
  openNames: z.int(),
  alikeNames: z.int(),
  names: z.int(),
  /** Names that became new records with all that waited. */
  namesByAll: z.int(),
});

export const rowChoices = ['skip', 'create', ...importModes] as const;

/** One field of a row: what stands in the record, what will stand there, what stands in the file. */
const planCell = z.strictObject({
  field: importField,
  /** Column of the sheet; null for a constant. */
  column: z.int().nullable(),
  before: z.string(),
  after: z.string(),
  /** The cell as it stands in the file. */
  raw: z.string(),
  /** What the officer typed in its place; null when nothing. */
  fixed: z.string().nullable(),
  differs: z.boolean(),
  /** The officer leaves what stands in the record. */
  isKept: z.boolean(),
  /** Code of the finding that keeps the cell from being used; null for a sound one. */
  problem: z.string().nullable(),
});

/** A record that belongs to the row's own or is named by it, and is written with it. */
const planLinked = z.strictObject({
  record: recordKind,
  action: z.enum(['create', 'update', 'unchanged']),
  title: z.string(),
  changes: z.array(z.strictObject({ field: z.string(), before: z.string(), after: z.string() })),
});

/** A record that may be the one that a row or name means. */
export const planCandidate = z.strictObject({
  record: recordKind,
  id: f.id,
  title: z.string(),
  /** What tells it from its namesakes. */
  details: z.array(z.string()),
  score: z.number(),
  reasons: z.array(z.enum(duplicateReasons)),
  /** Its values beside those of the row; empty for a name. */
  cells: z.array(z.strictObject({ field: importField, value: z.string() })),
});

export const planRow = z.strictObject({
  rowId,
  table: tableId,
  sheet: z.string(),
  row: z.int(),
  kind: importKind,
  action: z.enum(planActions),
  /** What the officer decided about the row; null when nothing. */
  choice: z.enum(rowChoices).nullable(),
  /** The record that the row was matched with or told to be. */
  record: z.strictObject({ kind: recordKind, id: f.id, title: z.string() }).nullable(),
  title: z.string(),
  cells: z.array(planCell),
  linked: z.array(planLinked),
  problems: z.array(z.strictObject({ ...importProblem.shape, isNote: z.boolean() })),
  candidates: z.array(planCandidate),
});

/** Which rows; an empty list means all. */
export const planFilter = z.strictObject({
  tables: z.array(tableId).max(200),
  kinds: z.array(importKind).max(20),
  actions: z.array(z.enum(planActions)).max(10),
  codes: z.array(z.string().max(60)).max(60),
});

/** A name of the file that the record does not have, or has several times. */
export const planName = z.strictObject({
  record: z.enum(['organisation', 'person', 'programme', 'project']),
  text: z.string(),
  /** Rows that name it. */
  rows: z.int(),
  /**
   * `ask` keeps its rows back; `create` makes a new record; `join` is another name of the file; `match` is
   * the record decided.
   */
  state: z.enum(['ask', 'create', 'join', 'match']),
  recordId: f.id.nullable(),
  /** What the record decided is called; '' for no record. */
  recordTitle: z.string(),
  /** The name of the file that it was said to be. */
  joined: z.string().nullable(),
  /** Names of the file that look like it. */
  alike: z.array(z.string()),
  isDecided: z.boolean(),
  candidates: z.array(planCandidate),
});

/**
 * What the officer decides. `row`: one row; a `recordId` says that it is that record. `rows`: every row of
 * the filter as the plan stands. `cell`: one field of a row keeps what stands in the record. `name`: whom a
 * name means in the whole file, null a new record. `join`: a name is another name of the file. A `choice` of
 * null takes a decision back.
 */
export const decision = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('row'),
    rowId,
    choice: z.enum(rowChoices).nullable(),
    recordId: f.id.nullable(),
  }),
  z.strictObject({
    of: z.literal('rows'),
    filter: planFilter,
    choice: z.enum(rowChoices).nullable(),
  }),
  z.strictObject({
    of: z.literal('cell'),
    rowId,
    field: importField,
    choice: z.literal('keep').nullable(),
  }),
  z.strictObject({
    of: z.literal('name'),
    record: planName.shape.record,
    text: z.string().max(f.maxTitle),
    choice: z.enum(['create', 'match']).nullable(),
    recordId: f.id.nullable(),
  }),
  z.strictObject({
    of: z.literal('join'),
    record: planName.shape.record,
    text: z.string().max(f.maxTitle),
    same: z.string().max(f.maxTitle),
  }),
  /** Every name that still waits becomes a new record; null lets them wait again. */
  z.strictObject({ of: z.literal('names'), choice: z.literal('create').nullable() }),
]);

/** Text in place of a cell; null takes the file's own again. */
export const cellFix = z.strictObject({
  sheet: z.int().min(0).max(10_000),
  row: z.int().min(0).max(10_000_000),
  column: z.int().min(0).max(100_000),
  text: z.string().max(f.maxText).nullable(),
});

export type PlanAction = (typeof planActions)[number];
export type RowChoice = (typeof rowChoices)[number];
export type ImportProblem = z.infer<typeof importProblem>;
export type PlanCounts = z.infer<typeof planCounts>;
export type PlanSummary = z.infer<typeof planSummary>;
export type PlanRow = z.infer<typeof planRow>;
export type PlanCell = PlanRow['cells'][number];
export type PlanLinked = PlanRow['linked'][number];
export type PlanCandidate = z.infer<typeof planCandidate>;
export type PlanFilter = z.infer<typeof planFilter>;
export type PlanName = z.infer<typeof planName>;
export type Decision = z.infer<typeof decision>;
export type CellFix = z.infer<typeof cellFix>;
