import type { Database } from 'better-sqlite3';
import type { ImportBatch } from '#shared/contract/imports.ts';
import { AppError } from '#shared/errors/appError.ts';
import { bulkWrite } from '../../db/dialect/bulkWrite.ts';
import type { Writing } from '../../db/schema.ts';
import { diff } from '../../records/diff.ts';
import { changeMark } from '../../records/historyLines.ts';
import { kindOf } from '../../records/registry.ts';
import { recordTables } from '../../records/tables.ts';
import type { Plan, PlannedTable } from '../plan/plan.ts';
import { deferForeignKeys } from '../queries.ts';
import { createRecordWriter } from './recordWriter.ts';

export interface CommitOptions {
  batch: { id: string; fileName: string; fileHash: string };
  /** The change mark of the moment the plan was made. */
  plannedAt: number;
  now: string;
  actor: string;
  pause: () => Promise<void>;
  onProgress: (done: number) => void;
}

/** The rows of a table by what became of them. */
function rowsOf({ sheet, kind, counts }: PlannedTable): ImportBatch['tables'][number] {
  const { create: created, update: updated, unchanged, skip, problem, conflict } = counts;
  return { sheet, kind, created, updated, unchanged, skipped: skip + problem + conflict };
}

/** How many rows each table is going to have more. */
function comingRows({ records }: Plan): Map<string, number> {
  const coming = new Map<string, number>([['history', records.length]]);
  for (const { kind, before } of records) {
    const { table } = recordTables[kind];
    if (before === null) coming.set(table, (coming.get(table) ?? 0) + 1);
  }
  return coming;
}

/**
 * Writes exactly what the plan says, inside the caller's transaction. Throws `IMPORT_PLAN_OUTDATED`
 * when any record changed since the plan was made: then nothing of it stands.
 */
export async function commitPlan(
  trx: Writing,
  raw: Database,
  plan: Plan,
  options: CommitOptions,
): Promise<void> {
  if ((await changeMark(trx)) !== options.plannedAt) throw new AppError('IMPORT_PLAN_OUTDATED');
  await deferForeignKeys(trx);
  const { batch, now, actor } = options;
  const writer = createRecordWriter(trx, raw, { batchId: batch.id, now, actor });
  await bulkWrite(raw, comingRows(plan), options.pause, async () => {
    let done = 0;
    for (const { kind, id, version, before, input, table, row } of plan.records) {
      const columns = kindOf(kind).toColumns(input);
      const source = { sheet: table.sheet, row };
      if (before === null) writer.create(kind, id, columns, source);
      else writer.update(kind, id, version, columns, diff(before, input), source);
      done += 1;
      options.onProgress(done);
      await options.pause();
    }
    writer.finish();
  });
  const tables = plan.tables.map(rowsOf);
  const { create, update, unchanged, skip, problem, conflict } = plan.counts;
  await trx
    .insertInto('import_batches')
    .values({
      ...{ id: batch.id, file_name: batch.fileName, file_hash: batch.fileHash, at: now, actor },
      kind: [...new Set(tables.map(({ kind }) => kind))].join(' '),
      sheet: tables[0]?.sheet ?? '',
      ...{ created: create, updated: update, unchanged, skipped: skip + problem + conflict },
      ...{ undone_at: null, undone_by: null, tables: JSON.stringify(tables) },
    })
    .execute();
}
