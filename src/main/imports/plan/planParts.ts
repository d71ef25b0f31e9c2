import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { PartDraft } from '../kinds/definition.ts';
import type { KnownRecord, KnownRecords } from '../known/knownRecords.ts';
import { differs } from './mergeInput.ts';
import type { Input, PlannedRecord, PlannedTable } from './plan.ts';

/** A record that goes with the one of the row, and what becomes of it. */
export interface PlannedPart {
  kind: RecordKindName;
  action: 'create' | 'update' | 'unchanged';
  existing: KnownRecord | undefined;
  before: Input | null;
  after: Input;
}

const pick = (input: Input, fields: readonly string[]): Input =>
  Object.fromEntries(fields.map((field) => [field, input[field]]));

/** What becomes of the records that go with a row. */
export function planParts(drafts: readonly PartDraft[]): PlannedPart[] {
  // A cell that names somebody twice makes one record.
  const once = new Map(
    drafts.map((draft) => [`${draft.kind} ${JSON.stringify(draft.input)}`, draft]),
  );
  return [...once.values()].map(({ kind, input, existing, fields }) => {
    if (existing === undefined) {
      return { kind, action: 'create', existing, before: null, after: input };
    }
    const before = existing.input;
    const after = fields === null ? { ...before, ...input } : { ...before, ...pick(input, fields) };
    const action = differs(before, after) ? 'update' : 'unchanged';
    return { kind, action, existing, before, after };
  });
}

interface Writing {
  records: PlannedRecord[];
  known: KnownRecords;
}

interface Written {
  kind: RecordKindName;
  id: string;
  existing: KnownRecord | null;
  after: Input;
  table: PlannedTable;
  row: number;
}

/** Puts a record into the plan; one that is planned already takes what is said of it now. */
export function writePart(part: Written, { records, known }: Writing): void {
  const { kind, id, existing, after, table, row } = part;
  if (existing === null) {
    const record: PlannedRecord = { kind, id, version: 0, before: null, input: after, table, row };
    records.push(record);
    known.add({ kind, id, version: 0, input: after, pending: record });
    return;
  }
  if (!differs(existing.input, after)) return;
  if (existing.pending !== null) existing.pending.input = after;
  else {
    const { version, input: before } = existing;
    existing.pending = { kind, id, version, before, input: after, table, row };
    records.push(existing.pending);
  }
  const before = existing.input;
  existing.input = after;
  known.refresh(existing, before);
}
