import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { imports } from '#shared/contract/imports.ts';
import type { PlanSummary } from '#shared/contract/importPlan.ts';
import type { TableColumns } from '#shared/contract/importTables.ts';
import type { Language } from '#shared/domain/language.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { FileTokens } from '../files/fileTokens.ts';
import { commentWorkbook } from '../jobs/commentWorkbook.ts';
import type { JobManager } from '../jobs/jobManager.ts';
import { createPause } from '../jobs/pause.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import { writeTemplate } from '../jobs/writeTemplate.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { tableColumns } from './columns/tableColumns.ts';
import { decide, fixCells } from './decide.ts';
import { describeImport, describeSheet, plainCell, sheetPage } from './describeImport.ts';
import { drain } from './drain.ts';
import {
  createImportStore,
  requireSheet,
  requireTable,
  type StoredImport,
  type StoredTable,
} from './importStore.ts';
import { readOwnList } from './ownItems.ts';
import { openImport } from './openImport.ts';
import { makePlan } from './plan/makePlan.ts';
import type { Plan } from './plan/plan.ts';
import { viewNames, viewPlan } from './plan/planView.ts';
import { summarise } from './plan/summarise.ts';
import { problemComments } from './problemComments.ts';
import { recallMappings } from './profiles/remember.ts';
import * as profiles from './profiles/service.ts';
import { commitImport, earlierBatch, listBatches, undoImport } from './service.ts';
import { setColumns } from './setColumns.ts';
import { addTable, changeTable, removeTable } from './storedTables.ts';
import { templateModel } from './template.ts';

/** What a file that an import writes is called, and of what type it is. */
export type ImportFile = 'problems' | 'template' | 'profile';

export interface ImportHandlerOptions {
  ctx: () => ServiceContext;
  jobs: JobManager;
  files: FileTokens;
  forkWorker: ForkWorker;
  chooseWorkbook: () => Promise<string | null>;
  chooseProfile: () => Promise<string | null>;
  /** Asks where to save a file; `name` stands in its suggested name. */
  chooseTarget: (file: ImportFile, name: string, language: Language) => Promise<string | null>;
}

export function importHandlers(options: ImportHandlerOptions): HandlersOf<typeof imports> {
  const { ctx, jobs, files, forkWorker } = options;
  const store = createImportStore();
  const quiet = () => createPause(new AbortController().signal);

  const columnsOf = (stored: StoredImport, table: StoredTable): Promise<TableColumns> =>
    drain(tableColumns(requireSheet(stored, table.sheet), table), quiet(), () => {});

  async function plan(stored: StoredImport): Promise<PlanSummary> {
    const made = await jobs.run('planImport', stored.fileName, (job) =>
      makePlan(ctx(), stored, job),
    );
    return summarise(made, stored.plans);
  }

  function planOf(stored: StoredImport): Plan {
    const { planned } = stored;
    if (planned === null || planned.workspace !== ctx().workspace) {
      throw new AppError('IMPORT_PLAN_OUTDATED');
    }
    return planned.plan;
  }

  return {
    'imports.chooseFile': async () => {
      const file = await options.chooseWorkbook();
      return file === null ? null : files.issue(file);
    },
    'imports.open': async ({ token, encoding }) => {
      const file = files.resolve(token);
      const context = ctx();
      const { fileName } = files.issue(file);
      const stored = await jobs.run('readWorkbook', fileName, ({ signal, report }) =>
        openImport(store, forkWorker, file, {
          ...{ signal, token, encoding },
          onProgress: ({ bytesRead, bytesTotal }) => report(bytesRead, bytesTotal || null),
          onHead: (sheet, rows) =>
            context.emit('imports.head', {
              ...{ fileName, sheet },
              rows: rows.map((row) => row.slice(0, 200).map(plainCell)),
            }),
        }),
      );
      await recallMappings(context.workspace.reader, stored);
      return describeImport(stored);
    },
    'imports.current': async () => {
      const stored = store.current();
      return stored === null ? null : describeImport(stored);
    },
    'imports.cells': async ({ importId, sheet, ...page }) =>
      sheetPage(store.get(importId), sheet, page),
    'imports.setTable': async ({ importId, table, change }) => {
      const stored = store.get(importId);
      const own = requireTable(stored, table);
      await drain(changeTable(stored, own, change), quiet(), () => {});
      return describeSheet(stored, own.sheet);
    },
    'imports.addTable': async ({ importId, sheet, borders }) => {
      const stored = store.get(importId);
      await drain(addTable(stored, sheet, borders), quiet(), () => {});
      return describeSheet(stored, sheet);
    },
    'imports.removeTable': async ({ importId, table }) => {
      const stored = store.get(importId);
      const { sheet } = requireTable(stored, table);
      removeTable(stored, table);
      return describeSheet(stored, sheet);
    },
    'imports.columns': async ({ importId, table }) => {
      const stored = store.get(importId);
      return columnsOf(stored, requireTable(stored, table));
    },
    'imports.setColumns': async ({ importId, table, columns, constants }) => {
      const stored = store.get(importId);
      const own = requireTable(stored, table);
      setColumns(stored, own, await columnsOf(stored, own), columns, constants);
      return columnsOf(stored, own);
    },
    'imports.plan': async ({ importId }) => plan(store.get(importId)),
    'imports.planRows': async ({ importId, filter, language, ...page }) => {
      const stored = store.get(importId);
      return viewPlan(stored, planOf(stored), filter, language, page);
    },
    'imports.names': async ({ importId, language, record, search, ...page }) =>
      viewNames(planOf(store.get(importId)), { language, record, search }, page),
    'imports.decide': async ({ importId, decisions }) => {
      const stored = store.get(importId);
      decide(stored, decisions);
      return plan(stored);
    },
    'imports.fixCells': async ({ importId, fixes }) => {
      const stored = store.get(importId);
      fixCells(stored, fixes);
      return plan(stored);
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
    'imports.saveProblems': async ({ importId, language }) => {
      const stored = store.get(importId);
      const comments = problemComments(planOf(stored), language);
      const target = await options.chooseTarget('problems', stored.fileName, language);
      if (target === null) return null;
      const { encoding } = stored.notes;
      const file = { source: stored.path, target, comments, encoding };
      await jobs.run('writeWorkbook', stored.fileName, ({ signal }) =>
        commentWorkbook(forkWorker, file, signal),
      );
      return files.issue(target);
    },
    'imports.saveTemplate': async ({ kinds, language }) => {
      const model = templateModel(kinds, await readOwnList(ctx().workspace.reader), language);
      const name = model.sheets[0]?.name ?? '';
      const target = await options.chooseTarget('template', name, language);
      if (target === null) return null;
      await jobs.run('writeWorkbook', name, ({ signal }) =>
        writeTemplate(forkWorker, { target, model }, signal),
      );
      return files.issue(target);
    },
    'imports.list': async () => listBatches(ctx()),
    'imports.undo': async ({ batchId }) => {
      const context = ctx();
      return jobs.run('undoImport', '', (job) => undoImport(context, batchId, job));
    },
    'imports.profiles': async () => profiles.listProfiles(ctx()),
    'imports.saveProfile': async ({ importId, name }) =>
      profiles.saveProfile(ctx(), store.get(importId), name),
    'imports.useProfile': async ({ importId, profileId }) => {
      const stored = store.get(importId);
      await profiles.applyProfile(ctx(), stored, profileId);
      return describeImport(stored);
    },
    'imports.renameProfile': async ({ profileId, name }) => {
      await profiles.renameProfile(ctx(), profileId, name);
      return {};
    },
    'imports.removeProfile': async ({ profileId }) => {
      await profiles.removeProfile(ctx(), profileId);
      return {};
    },
    'imports.exportProfile': async ({ profileId }) => {
      const name = await profiles.profileName(ctx(), profileId);
      const target = await options.chooseTarget('profile', name, 'ru');
      if (target === null) return null;
      await profiles.exportProfile(ctx(), profileId, target);
      return files.issue(target);
    },
    'imports.importProfile': async () => {
      const file = await options.chooseProfile();
      return file === null ? null : profiles.importProfile(ctx(), file);
    },
  };
}
