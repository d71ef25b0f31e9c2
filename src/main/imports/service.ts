import type { ImportBatch, UndoResult } from '#shared/contract/imports.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { AppError } from '#shared/errors/appError.ts';
import { newId } from '../db/newId.ts';
import type { RunningJob } from '../jobs/jobManager.ts';
import { createPause } from '../jobs/pause.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { commitPlan } from './commit/commitPlan.ts';
import { undoBatch } from './commit/undoBatch.ts';
import type { StoredImport } from './importStore.ts';
import { kinds } from './kinds/registry.ts';
import { rememberMappings } from './profiles/remember.ts';
import { selectBatch, selectBatches, selectBatchHistory, selectBatchOfFile } from './queries.ts';

type BatchRow = NonNullable<Awaited<ReturnType<typeof selectBatch>>>;

function toBatch(row: BatchRow): ImportBatch {
  return {
    id: row.id,
    fileName: row.file_name,
    fileHash: row.file_hash,
    at: row.at,
    by: row.actor,
    created: row.created,
    updated: row.updated,
    unchanged: row.unchanged,
    skipped: row.skipped,
    undoneAt: row.undone_at,
    undoneBy: row.undone_by,
    tables: JSON.parse(row.tables) as ImportBatch['tables'],
  };
}

function announce(ctx: ServiceContext, kinds: ReadonlySet<RecordKindName>): void {
  ctx.emit('records.changed', { kinds: [...kinds] });
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
  const { records } = planned.plan;
  if (records.length === 0) return null;
  const id = newId();
  const now = ctx.now().toISOString();
  const actor = ctx.actor();
  await ctx.workspace.write(async (trx, raw) => {
    await commitPlan(trx, raw, planned.plan, {
      batch: { id, fileName: stored.fileName, fileHash: stored.fileHash },
      plannedAt: planned.at,
      ...{ now, actor },
      pause: createPause(job.signal),
      onProgress: (done) => job.report(done, records.length),
    });
    await rememberMappings(trx, stored, { at: now, actor });
  });
  stored.planned = null;
  announce(ctx, new Set(records.map(({ kind }) => kind)));
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
  const { tables } = toBatch(batch);
  const lines = await selectBatchHistory(ctx.workspace.reader, batchId);
  const result = await ctx.workspace.write((trx, raw) =>
    undoBatch(trx, raw, {
      batchId,
      mainKinds: new Set(tables.map(({ kind }) => kinds[kind].record)),
      now: ctx.now().toISOString(),
      actor: ctx.actor(),
      pause: createPause(job.signal),
      onProgress: job.report,
    }),
  );
  announce(ctx, new Set(lines.map(({ kind }) => kind as RecordKindName)));
  return result;
}
