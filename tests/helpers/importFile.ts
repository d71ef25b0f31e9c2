import { fileURLToPath } from 'node:url';
import type { ImportBatch, UndoResult } from '#shared/contract/imports.ts';
import { createImportStore, type StoredImport } from '#main/imports/importStore.ts';
import { openImport } from '#main/imports/openImport.ts';
import { makePlan } from '#main/imports/plan/makePlan.ts';
import type { Plan } from '#main/imports/plan/plan.ts';
import { recallMappings } from '#main/imports/profiles/remember.ts';
import { commitImport, undoImport } from '#main/imports/service.ts';
import { forkNode } from '#main/jobs/forkNode.ts';
import { importHeap } from '#main/jobs/workerLimits.ts';
import type { RunningJob } from '#main/jobs/jobManager.ts';
import { readApart } from '#main/jobs/readInWorker.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';

const program = fileURLToPath(import.meta.resolve('#main/workers/workbook.ts'));

export const forkWorker = forkNode(program);

export const forkImports = forkNode(
  fileURLToPath(import.meta.resolve('#main/importProgram.ts')),
  importHeap,
);

export function runningJob(signal = new AbortController().signal): RunningJob {
  return { signal, report: () => {}, lock: () => {} };
}

/** Reads a file as the window does, in the real child process. */
export async function openFile(
  ctx: ServiceContext,
  file: string,
  job = runningJob(),
): Promise<StoredImport> {
  const stored = await openImport(createImportStore(), readApart(forkWorker), file, {
    ...job,
    token: '',
  });
  await recallMappings(ctx.workspace.reader, stored);
  return stored;
}

/** Reads and plans a file as the window does, in the real child process; `commit` writes the plan. */
export async function planFile(
  ctx: ServiceContext,
  file: string,
  job = runningJob(),
): Promise<{
  stored: StoredImport;
  plan: Plan;
  fileHash: string;
  replan: () => Promise<Plan>;
  commit: (job?: RunningJob) => Promise<ImportBatch | null>;
}> {
  const stored = await openFile(ctx, file, job);
  const plan = await makePlan(ctx, stored, job);
  return {
    stored,
    plan,
    fileHash: stored.fileHash,
    replan: () => makePlan(ctx, stored, job),
    commit: (own = job) => commitImport(ctx, stored, own),
  };
}

/** For files that bring something new. */
export async function importFile(ctx: ServiceContext, file: string): Promise<ImportBatch> {
  const batch = await (await planFile(ctx, file)).commit();
  if (batch === null) throw new Error(`Nothing of ${file} was imported`);
  return batch;
}

export const undo = (ctx: ServiceContext, batchId: string): Promise<UndoResult> =>
  undoImport(ctx, batchId, runningJob());
