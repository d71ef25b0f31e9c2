import { z } from 'zod';
import { recordKinds } from '../domain/recordKinds.ts';
import { call, done, nothing } from './define.ts';
import * as f from './fields.ts';

const kind = z.enum(recordKinds);

export const historyActions = ['create', 'update', 'remove', 'restore'] as const;

/** Kinds of records that bear tags. */
export const taggedKinds = [
  'project',
  'person',
  'organisation',
  'meeting',
  'assignment',
  'initiative',
] as const;

/** A record in few words; `parent` is the record on whose page it stands. */
export const recordTitle = z.strictObject({
  kind,
  id: f.id,
  title: f.localName,
  parent: z.strictObject({ kind, id: f.id, title: f.localName }).nullable(),
});

const historyEntry = z.strictObject({
  record: recordTitle,
  at: z.string(),
  by: z.string(),
  action: z.enum(historyActions),
  batchId: f.id.nullable(),
  /** Where an import took it from: file, sheet, 0-based row; null for what was entered by hand. */
  source: z
    .strictObject({ fileName: z.string(), sheet: z.string(), row: z.int().nullable() })
    .nullable(),
  changes: z.array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })),
  /** Names of the records that the changes name, by id; own states of a programme by `programmeStatus.<code>`. */
  links: z.record(z.string(), f.localName),
});

/** The change that Ctrl+Z takes back, or Ctrl+Y brings again, told by its first record. */
const step = z.strictObject({
  action: z.enum(historyActions),
  record: recordTitle,
  /** How many records the change touched. */
  count: z.int(),
});

const steps = z.strictObject({ undo: step.nullable(), redo: step.nullable() });

const ids = z.array(f.id).min(1).max(500);

export const records = {
  /** Moves records to the bin; throws `RECORD_IN_USE` while others name one of them. */
  'records.remove': call(z.strictObject({ kind, ids }), done),
  /** Brings records back from the bin as they were. */
  'records.restore': call(z.strictObject({ kind, ids }), done),
  /** What happened to a record and, for one with parts, to its parts; the latest first. */
  'records.history': call(
    z.strictObject({ kind, id: f.id, ...f.optionalPage }),
    z.strictObject({ entries: z.array(historyEntry), total: z.int() }),
  ),
  /** What lies in the bin, the latest first. */
  'records.bin': call(
    z.strictObject({ ...f.page }),
    z.strictObject({
      rows: z.array(z.strictObject({ record: recordTitle, at: z.string(), by: z.string() })),
      total: z.int(),
    }),
  ),
  'records.steps': call(nothing, steps),
  /** Takes back the last change; throws `UNDO_NOTHING`, or `UNDO_CHANGED_SINCE` when others changed it. */
  'records.undo': call(nothing, steps),
  'records.redo': call(nothing, steps),
  /** Adds and takes away tags of many records at once, as one change. */
  'records.tag': call(
    z.strictObject({
      kind: z.enum(['project', 'person', 'organisation']),
      ids,
      add: f.lines,
      remove: f.lines,
    }),
    z.strictObject({ changed: z.int() }),
  ),
  /** Every tag in use of a kind, the most used first. */
  'records.tags': call(
    z.strictObject({ kind: z.enum(taggedKinds) }),
    z.array(z.strictObject({ tag: z.string(), count: z.int() })),
  ),
};

export type TaggedKind = (typeof taggedKinds)[number];
export type RecordTitle = z.infer<typeof recordTitle>;
export type HistoryEntryView = z.infer<typeof historyEntry>;
export type UndoSteps = z.infer<typeof steps>;
