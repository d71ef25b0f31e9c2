import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Input, PlannedRecord } from '../plan/plan.ts';
import { recordKeys } from './recordKeys.ts';

/** A record of the workspace, or one that the file makes. */
export interface KnownRecord {
  readonly kind: RecordKindName;
  readonly id: string;
  /** 0 for a record that the file makes. */
  readonly version: number;
  /** As it stands after the rows planned so far. */
  input: Input;
  /** What the import writes of it; null while it is left as it is. */
  pending: PlannedRecord | null;
}

/** Look-ups of records by id and by keys, filled from the database and by the rows planned so far. */
export interface KnownRecords {
  get: (kind: RecordKindName, id: string) => KnownRecord | undefined;
  find: (kind: RecordKindName, key: string) => readonly KnownRecord[];
  add: (record: KnownRecord) => void;
  /** Lets a record be found by a further key. */
  addKey: (key: string, record: KnownRecord) => void;
  /** Lets a record be found by what it says now, and no longer by what it said before. */
  refresh: (record: KnownRecord, before: Input) => void;
}

const none: readonly KnownRecord[] = [];

type Found = KnownRecord | readonly KnownRecord[] | undefined;

const isList = (found: Found): found is readonly KnownRecord[] => Array.isArray(found);

const listOf = (found: Found): readonly KnownRecord[] =>
  found === undefined ? none : isList(found) ? found : [found];

interface OfKind {
  byId: Map<string, KnownRecord>;
  /** Most keys find one record, and a list for each would take as much memory as the records. */
  byKey: Map<string, KnownRecord | readonly KnownRecord[]>;
}

export function createKnownRecords(): KnownRecords {
  const kinds = new Map<RecordKindName, OfKind>();

  function of(kind: RecordKindName): OfKind {
    let found = kinds.get(kind);
    if (!found) {
      found = { byId: new Map(), byKey: new Map() };
      kinds.set(kind, found);
    }
    return found;
  }

  function addKey(key: string, record: KnownRecord): void {
    const { byKey } = of(record.kind);
    const found = listOf(byKey.get(key));
    if (found.length === 0) byKey.set(key, record);
    else if (!found.includes(record)) byKey.set(key, [...found, record]);
  }

  function addAll(record: KnownRecord): void {
    for (const key of recordKeys(record.kind, record.input)) addKey(key, record);
  }

  function refresh(record: KnownRecord, before: Input): void {
    const { byKey } = of(record.kind);
    for (const key of recordKeys(record.kind, before)) {
      byKey.set(
        key,
        listOf(byKey.get(key)).filter((one) => one !== record),
      );
    }
    addAll(record);
  }

  return {
    get: (kind, id) => of(kind).byId.get(id),
    find: (kind, key) => listOf(of(kind).byKey.get(key)),
    add: (record) => {
      of(record.kind).byId.set(record.id, record);
      addAll(record);
    },
    addKey,
    refresh,
  };
}
