import type { Database } from 'better-sqlite3';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { AppError } from '#shared/errors/appError.ts';
import { createdLines, type Source } from '../../db/dialect/createdLines.ts';
import { prepareInsert } from '../../db/prepareInsert.ts';
import type { Writing } from '../../db/schema.ts';
import type { Changes } from '../../records/diff.ts';
import { recordTables } from '../../records/tables.ts';

type Run = (values: readonly unknown[]) => number;

/** Writes many records of any kind with prepared statements, each with its line of history. */
export interface RecordWriter {
  create: (kind: RecordKindName, id: string, columns: object, source: Source | null) => void;
  /** Throws `IMPORT_PLAN_OUTDATED` when the record no longer stands at `version`. */
  update: (
    kind: RecordKindName,
    id: string,
    version: number,
    columns: object,
    changes: Changes,
    source: Source | null,
  ) => void;
  /** Takes a record away altogether. */
  remove: (kind: RecordKindName, id: string, version: number) => void;
  /** Writes the lines of history that still wait; to be called last. */
  finish: () => void;
}

/** All kinds carry the same record columns, so one table's types stand for every table here. */
const tableOf = (kind: RecordKindName) => recordTables[kind].table as 'projects';

export function createRecordWriter(
  trx: Writing,
  raw: Database,
  batch: { batchId: string | null; now: string; actor: string },
): RecordWriter {
  const { batchId, now, actor } = batch;
  const insertHistory = prepareInsert(trx, raw, 'history', { at: now, actor, batch_id: batchId });
  const created = createdLines(raw, { at: now, actor, batchId });
  const inserts = new Map<RecordKindName, (row: object) => void>();
  const updates = new Map<RecordKindName, Run>();
  const removals = new Map<RecordKindName, Run>();
  const stamps = { created_at: now, created_by: actor, updated_at: now, updated_by: actor };
  const fresh = { version: 1, ...stamps, deleted_at: null };

  function log(
    kind: RecordKindName,
    recordId: string,
    action: 'update' | 'remove',
    version: number,
    changes: Changes | null,
    source: Source | null,
  ): void {
    // Lines stand in the order of what was done.
    created.flush();
    insertHistory({
      ...{ kind, record_id: recordId, action, version, op: null },
      changes: changes === null ? null : JSON.stringify(changes),
      source_row: source?.row ?? null,
      source_sheet: source?.sheet ?? null,
    });
  }

  function prepared(sql: string): Run {
    const statement = raw.prepare(sql);
    return (values) => statement.run(values).changes;
  }

  function updating(kind: RecordKindName, columns: object): Run {
    const known = updates.get(kind);
    if (known) return known;
    const sample = Object.fromEntries(Object.keys(columns).map((column) => [column, '']));
    const { sql } = trx
      .updateTable(tableOf(kind))
      .set(sample as never)
      .where('id', '=', '')
      .where('version', '=', 0)
      .compile();
    const made = prepared(sql);
    updates.set(kind, made);
    return made;
  }

  return {
    create: (kind, id, columns, source) => {
      let insert = inserts.get(kind);
      if (!insert) {
        insert = prepareInsert(trx, raw, tableOf(kind), fresh) as (row: object) => void;
        inserts.set(kind, insert);
      }
      insert({ ...columns, id });
      created.add(kind, id, source);
    },
    update: (kind, id, version, columns, changes, source) => {
      const next = { ...columns, version: version + 1, updated_at: now, updated_by: actor };
      const changed = updating(kind, next)([...Object.values(next), id, version]);
      if (changed === 0) throw new AppError('IMPORT_PLAN_OUTDATED');
      log(kind, id, 'update', version + 1, changes, source);
    },
    remove: (kind, id, version) => {
      let run = removals.get(kind);
      if (!run) {
        run = prepared(trx.deleteFrom(tableOf(kind)).where('id', '=', '').compile().sql);
        removals.set(kind, run);
      }
      run([id]);
      log(kind, id, 'remove', version + 1, null, null);
    },
    finish: created.flush,
  };
}
