import type { Database } from 'better-sqlite3';
import type { Insertable } from 'kysely';
import { newId } from '../db/newId.ts';
import { prepareInsert } from '../db/prepareInsert.ts';
import type { Schema, Writing } from '../db/schema.ts';
import type { HistoryTable } from '../db/tables/keeping.ts';
import type { Changes } from '../records/diff.ts';

type Kind = 'project' | 'organisation' | 'programme';
type Table = 'projects' | 'organisations' | 'programmes';

const tables: Readonly<Record<Kind, Table>> = {
  project: 'projects',
  organisation: 'organisations',
  programme: 'programmes',
};

const historyColumns = [
  'at',
  'actor',
  'kind',
  'record_id',
  'action',
  'version',
  'changes',
  'batch_id',
  'source_row',
  'op',
] as const;

/** Writes many records of one batch with prepared statements, each with its line of history. */
export interface RecordWriter {
  /** Adds a record and returns its id; `sourceRow` is its 0-based row in the sheet. */
  create: (kind: Kind, columns: object, sourceRow: number | null) => string;
  stamps: (version: number) => { version: number; updated_at: string; updated_by: string };
  log: (
    kind: Kind,
    recordId: string,
    action: 'create' | 'update' | 'remove',
    version: number,
    changes: Changes | null,
    sourceRow: number | null,
  ) => void;
}

export function createRecordWriter(
  trx: Writing,
  raw: Database,
  batch: { batchId: string | null; now: string; actor: string },
): RecordWriter {
  const { batchId, now, actor } = batch;
  const insertHistory = prepareInsert(trx, raw, 'history', historyColumns);
  const inserts = new Map<Kind, (row: Insertable<Schema[Table]>) => void>();
  const created = {
    version: 1,
    created_at: now,
    created_by: actor,
    updated_at: now,
    updated_by: actor,
  };

  const log: RecordWriter['log'] = (kind, recordId, action, version, changes, sourceRow) => {
    const entry: Omit<Insertable<HistoryTable>, 'seq'> = {
      at: now,
      actor,
      kind,
      record_id: recordId,
      action,
      version,
      changes: changes === null ? null : JSON.stringify(changes),
      batch_id: batchId,
      source_row: sourceRow,
      op: null,
    };
    insertHistory(entry);
  };

  return {
    create: (kind, columns, sourceRow) => {
      const id = newId();
      const row = { id, ...created, deleted_at: null, ...columns };
      let insert = inserts.get(kind);
      if (!insert) {
        const keys = Object.keys(row) as never[];
        insert = prepareInsert(trx, raw, tables[kind], keys) as typeof insert & object;
        inserts.set(kind, insert);
      }
      insert(row as never);
      log(kind, id, 'create', 1, null, sourceRow);
      return id;
    },
    stamps: (version) => ({ version, updated_at: now, updated_by: actor }),
    log,
  };
}
