import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { imports } from '#shared/contract/imports.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { FileTokens } from '../files/fileTokens.ts';
import type { JobManager } from '../jobs/jobManager.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { guessColumns } from './guessColumns.ts';
import { createImportStore } from './importStore.ts';
import { makePlan, requireSheet, tableOf } from './makePlan.ts';
import { describeImport, openImport } from './openImport.ts';
import { viewPlan } from './planView.ts';
import { commitImport, earlierBatch, listBatches, undoImport } from './service.ts';

export interface ImportHandlerOptions {
  ctx: () => ServiceContext;
  jobs: JobManager;
  files: FileTokens;
  forkWorker: ForkWorker;
  chooseWorkbook: () => Promise<string | null>;
}

export function importHandlers(options: ImportHandlerOptions): HandlersOf<typeof imports> {
  const { ctx, jobs, files, forkWorker } = options;
  const store = createImportStore();
  return {
    'imports.chooseFile': async () => {
      const file = await options.chooseWorkbook();
      return file === null ? null : files.issue(file);
    },
    'imports.open': async ({ token }) => {
      const file = files.resolve(token);
      const { fileName } = files.issue(file);
      const stored = await jobs.run('readWorkbook', fileName, ({ signal, report }) =>
        openImport(store, forkWorker, file, {
          signal,
          onProgress: ({ bytesRead, bytesTotal }) => report(bytesRead, bytesTotal || null),
        }),
      );
      return describeImport(stored);
    },
    'imports.columns': async ({ importId, sheet, headerRow }) => {
      const chosen = requireSheet(store.get(importId), sheet);
      return guessColumns(chosen.rows, tableOf(chosen, headerRow));
    },
    'imports.plan': async ({ importId, ...request }) => {
      const stored = store.get(importId);
      const { workspace } = ctx();
      const plan = await jobs.run('planImport', stored.fileName, (job) =>
        makePlan(workspace, stored, request, job),
      );
      return plan.counts;
    },
    'imports.planRows': async ({ importId, actions, language, offset, limit }) => {
      const { planned } = store.get(importId);
      if (planned === null) throw new AppError('IMPORT_PLAN_OUTDATED');
      return viewPlan(planned.plan, actions, language, { offset, limit });
    },
    'imports.commit': async ({ importId }) => {
      const stored = store.get(importId);
      const context = ctx();
      const batch = await jobs.run('commitImport', stored.fileName, (job) =>
        commitImport(context, stored, job),
      );
      if (batch !== null) store.remove(importId);
      return batch;
    },
    'imports.earlier': async ({ importId }) => earlierBatch(ctx(), store.get(importId).fileHash),
    'imports.discard': async ({ importId }) => {
      store.remove(importId);
      return {};
    },
    'imports.list': async () => listBatches(ctx()),
    'imports.undo': async ({ batchId }) => {
      const context = ctx();
      return jobs.run('undoImport', '', (job) => undoImport(context, batchId, job));
    },
  };
}
