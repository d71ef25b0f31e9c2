import { fileURLToPath } from 'node:url';
import type { ImportBatch, UndoResult } from '#shared/contract/imports.ts';
import { createImportStore } from '#main/imports/importStore.ts';
import { makePlan } from '#main/imports/makePlan.ts';
import { describeImport, openImport } from '#main/imports/openImport.ts';
import type { Plan } from '#main/imports/plan.ts';
import { commitImport, undoImport } from '#main/imports/service.ts';
import { forkNode } from '#main/jobs/forkNode.ts';
import type { RunningJob } from '#main/jobs/jobManager.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';

const program = fileURLToPath(import.meta.resolve('#main/workers/workbook.ts'));

export const forkWorker = forkNode(program);

export function runningJob(signal = new AbortController().signal): RunningJob {
  return { signal, report: () => {}, lock: () => {} };
}

/** Reads and plans a file as the window does, in the real child process; `commit` writes the plan. */
export async function planFile(
  ctx: ServiceContext,
  file: string,
  job = runningJob(),
): Promise<{
  plan: Plan;
  fileHash: string;
  commit: (job?: RunningJob) => Promise<ImportBatch | null>;
}> {
  const stored = await openImport(createImportStore(), forkWorker, file, job);
  const sheet = describeImport(stored).suggestedSheet;
  const headerRow = stored.sheets[sheet]?.table.headerRow ?? -1;
  const request = { sheet, headerRow, columns: null, defaultCurrency: null };
  const plan = await makePlan(ctx.workspace, stored, request, job);
  return { plan, fileHash: stored.fileHash, commit: (own = job) => commitImport(ctx, stored, own) };
}

/** For files that bring something new. */
export async function importFile(ctx: ServiceContext, file: string): Promise<ImportBatch> {
  const batch = await (await planFile(ctx, file)).commit();
  if (batch === null) throw new Error(`Nothing of ${file} was imported`);
  return batch;
}

export const undo = (ctx: ServiceContext, batchId: string): Promise<UndoResult> =>
  undoImport(ctx, batchId, runningJob());
