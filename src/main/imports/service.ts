import type { ImportBatch, UndoResult } from '#shared/contract/imports.ts';
import { AppError } from '#shared/errors/appError.ts';
import { newId } from '../db/newId.ts';
import type { RunningJob } from '../jobs/jobManager.ts';
import { createPause } from '../jobs/pause.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { commitPlan } from './commitPlan.ts';
import type { StoredImport } from './importStore.ts';
import { selectBatch, selectBatches, selectBatchOfFile } from './queries.ts';
import { undoBatch } from './undoBatch.ts';

type BatchRow = NonNullable<Awaited<ReturnType<typeof selectBatch>>>;

function toBatch(row: BatchRow): ImportBatch {
  return {
    id: row.id,
    kind: 'projects',
    fileName: row.file_name,
    fileHash: row.file_hash,
    at: row.at,
    by: row.actor,
    created: row.created,
    updated: row.updated,
    unchanged: row.unchanged,
    skipped: row.skipped,
    undoneAt: row.undone_at,
  };
}

function announceAll(ctx: ServiceContext): void {
  ctx.emit('records.changed', { kinds: ['project', 'organisation', 'programme'] });
  ctx.emit('imports.changed', {});
}

/** Every import of the workspace, newest first. */
export async function listBatches(ctx: ServiceContext): Promise<ImportBatch[]> {
  return (await selectBatches(ctx.workspace.reader)).map(toBatch);
}

/** The last import of this very file that has not been undone. */
export async function earlierBatch(
  ctx: ServiceContext,
  fileHash: string,
): Promise<ImportBatch | null> {
  const row = await selectBatchOfFile(ctx.workspace.reader, fileHash);
  return row ? toBatch(row) : null;
}

async function requireBatch(ctx: ServiceContext, id: string): Promise<BatchRow> {
  const row = await selectBatch(ctx.workspace.reader, id);
  if (!row) throw new AppError('NOT_FOUND', { kind: 'import' });
  return row;
}

/**
 * Writes the import's plan in one transaction; cancelled or failed, nothing of it stands. A plan that
 * creates and updates nothing leaves no batch in the list of imports, and answers `null`.
 */
export async function commitImport(
  ctx: ServiceContext,
  stored: StoredImport,
  job: RunningJob,
): Promise<ImportBatch | null> {
  const { planned } = stored;
  if (planned === null || planned.workspace !== ctx.workspace)
    throw new AppError('IMPORT_PLAN_OUTDATED');
  const { create, update } = planned.plan.counts;
  if (create + update === 0) return null;
  const id = newId();
  const total = planned.plan.rows.length;
  await ctx.workspace.write((trx, raw) =>
    commitPlan(trx, raw, planned.plan, {
      batch: { id, fileName: stored.fileName, fileHash: stored.fileHash, sheet: planned.sheet },
      plannedAt: planned.at,
      now: ctx.now().toISOString(),
      actor: ctx.actor(),
      pause: createPause(job.signal),
      onProgress: (done) => job.report(done, total),
    }),
  );
  stored.planned = null;
  announceAll(ctx);
  return toBatch(await requireBatch(ctx, id));
}

/** Takes an import back; records edited since are kept, and named. Throws `IMPORT_ALREADY_UNDONE`. */
export async function undoImport(
  ctx: ServiceContext,
  batchId: string,
  job: RunningJob,
): Promise<UndoResult> {
  const batch = await requireBatch(ctx, batchId);
  if (batch.undone_at !== null) throw new AppError('IMPORT_ALREADY_UNDONE');
  const result = await ctx.workspace.write((trx, raw) =>
    undoBatch(trx, raw, {
      batchId,
      now: ctx.now().toISOString(),
      actor: ctx.actor(),
      pause: createPause(job.signal),
      onProgress: job.report,
    }),
  );
  announceAll(ctx);
  return result;
}
