import type { PlanSummary } from '#shared/contract/importPlan.ts';
import type { TableColumns } from '#shared/contract/importTables.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { RunningJob } from '../../jobs/jobManager.ts';
import { createPause } from '../../jobs/pause.ts';
import type { ServiceContext } from '../../workspace/serviceContext.ts';
import { tableColumns } from '../columns/tableColumns.ts';
import { decide, fixCells } from '../decide.ts';
import { describeImport, describeSheet, plainCell, sheetPage } from '../describeImport.ts';
import { drain } from '../drain.ts';
import {
  createImportStore,
  requireSheet,
  requireTable,
  type StoredImport,
  type StoredTable,
} from '../importStore.ts';
import { openImport, type ReadWorkbook } from '../openImport.ts';
import { makePlan } from '../plan/makePlan.ts';
import type { Plan } from '../plan/plan.ts';
import { viewNames, viewPlan } from '../plan/planView.ts';
import { summarise } from '../plan/summarise.ts';
import { problemComments } from '../problemComments.ts';
import { recallMappings } from '../profiles/remember.ts';
import { applyProfile, saveProfile } from '../profiles/service.ts';
import { commitImport, earlierBatch, undoImport } from '../service.ts';
import { setColumns } from '../setColumns.ts';
import { addTable, changeTable, removeTable } from '../storedTables.ts';
import type { Desk } from './desk.ts';

/** Cells of a row that are shown before the file has been read. */
const headColumns = 200;

/** A desk in this very process, reading workbooks by `read`. */
export function createDesk(ctx: () => ServiceContext, read: ReadWorkbook): Desk {
  const store = createImportStore();
  const quiet = () => createPause(new AbortController().signal);

  const columnsOf = (stored: StoredImport, table: StoredTable): Promise<TableColumns> =>
    drain(tableColumns(requireSheet(stored, table.sheet), table), quiet(), () => {});

  async function plan(stored: StoredImport, job: RunningJob): Promise<PlanSummary> {
    return summarise(await makePlan(ctx(), stored, job), stored.plans);
  }

  function planOf(stored: StoredImport): Plan {
    const { planned } = stored;
    if (planned === null || planned.workspace !== ctx().workspace) {
      throw new AppError('IMPORT_PLAN_OUTDATED');
    }
    return planned.plan;
  }

  return {
    open: async ({ path, token, encoding }, { signal, report }) => {
      const context = ctx();
      const stored = await openImport(store, read, path, {
        ...{ signal, token, encoding },
        onProgress: ({ bytesRead, bytesTotal }) => report(bytesRead, bytesTotal || null),
        onHead: (fileName, sheet, rows) =>
          context.emit('imports.head', {
            ...{ fileName, sheet },
            rows: rows.map((row) => row.slice(0, headColumns).map(plainCell)),
          }),
      });
      await recallMappings(context.workspace.reader, stored);
      return describeImport(stored);
    },
    problems: async ({ importId, language }) => {
      const stored = store.get(importId);
      const comments = problemComments(planOf(stored), language);
      return { path: stored.path, encoding: stored.notes.encoding, comments };
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
    'imports.plan': async ({ importId }, job) => plan(store.get(importId), job),
    'imports.planRows': async ({ importId, filter, language, ...page }) => {
      const stored = store.get(importId);
      return viewPlan(stored, planOf(stored), filter, language, page);
    },
    'imports.names': async ({ importId, language, record, search, ...page }) =>
      viewNames(planOf(store.get(importId)), { language, record, search }, page),
    'imports.decide': async ({ importId, decisions }, job) => {
      const stored = store.get(importId);
      decide(stored, decisions);
      return plan(stored, job);
    },
    'imports.fixCells': async ({ importId, fixes }, job) => {
      const stored = store.get(importId);
      fixCells(stored, fixes);
      return plan(stored, job);
    },
    'imports.commit': async ({ importId }, job) => {
      const batch = await commitImport(ctx(), store.get(importId), job);
      if (batch !== null) store.remove(importId);
      return batch;
    },
    'imports.earlier': async ({ importId }) => earlierBatch(ctx(), store.get(importId).fileHash),
    'imports.discard': async ({ importId }) => {
      store.remove(importId);
      return {};
    },
    'imports.undo': async ({ batchId }, job) => undoImport(ctx(), batchId, job),
    'imports.saveProfile': async ({ importId, name }) =>
      saveProfile(ctx(), store.get(importId), name),
    'imports.useProfile': async ({ importId, profileId }) => {
      const stored = store.get(importId);
      await applyProfile(ctx(), stored, profileId);
      return describeImport(stored);
    },
  };
}
