import type { ImportField } from '#shared/contract/imports.ts';
import { AppError } from '#shared/errors/appError.ts';
import { changeMark } from '../records/historyLines.ts';
import type { RunningJob } from '../jobs/jobManager.ts';
import { createPause } from '../jobs/pause.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findTable } from './tables/findTable.ts';
import { guessColumns } from './guessColumns.ts';
import type { StoredImport } from './importStore.ts';
import { loadExisting } from './loadExisting.ts';
import type { Plan } from './plan.ts';
import { planProjects } from './planProjects.ts';
import { readProjects } from './readProjects.ts';

export interface PlanRequest {
  sheet: number;
  /** 0-based row of the header, -1 when the table has none. */
  headerRow: number;
  /** The columns as the officer left them; `null` takes the guesses. */
  columns: readonly { column: number; field: ImportField }[] | null;
  defaultCurrency: string | null;
}

type Sheet = StoredImport['sheets'][number];

/** The table of a sheet below the header row that was chosen. */
export function tableOf(sheet: Sheet, headerRow: number) {
  return headerRow === sheet.table.headerRow
    ? sheet.table
    : findTable(sheet.rows, sheet.end.merges, headerRow);
}

export function requireSheet(stored: StoredImport, index: number): Sheet {
  const sheet = stored.sheets[index];
  if (!sheet) throw new AppError('IMPORT_SHEET_UNKNOWN', { sheet: index });
  return sheet;
}

/** The guessed columns with the officer's choices in place of the guesses. */
function chooseColumns(sheet: Sheet, headerRow: number, chosen: PlanRequest['columns']) {
  const guessed = guessColumns(sheet.rows, tableOf(sheet, headerRow));
  if (chosen === null) return guessed;
  const fields = new Map(chosen.map(({ column, field }) => [column, field]));
  return guessed.map((column) => ({
    ...column,
    field: fields.get(column.column) ?? null,
    confidence: 1,
  }));
}

async function drain<T>(
  generator: Generator<number, T>,
  pause: () => Promise<void>,
  report: (done: number) => void,
): Promise<T> {
  for (;;) {
    const step = generator.next();
    if (step.done) return step.value;
    report(step.value);
    await pause();
  }
}

/**
 * Works out what importing a sheet would do and keeps the plan with the import. Throws
 * `IMPORT_NO_TABLE` for a sheet without rows, `IMPORT_NO_TITLE_COLUMN` when no column holds titles.
 */
export async function makePlan(
  workspace: Workspace,
  stored: StoredImport,
  request: PlanRequest,
  job: RunningJob,
): Promise<Plan> {
  const sheet = requireSheet(stored, request.sheet);
  const table = tableOf(sheet, request.headerRow);
  if (table.dataRows === 0) throw new AppError('IMPORT_NO_TABLE', { sheet: sheet.info.name });
  const columns = chooseColumns(sheet, request.headerRow, request.columns);
  if (!columns.some(({ field }) => field?.startsWith('title'))) {
    throw new AppError('IMPORT_NO_TITLE_COLUMN', { sheet: sheet.info.name });
  }
  const pause = createPause(job.signal);
  const total = table.dataRows * 2;
  const at = await changeMark(workspace.reader);
  const existing = await loadExisting(workspace.reader, pause);
  const rows = await drain(
    readProjects(sheet.rows, table, columns, {
      sheet: sheet.info.name,
      defaultCurrency: request.defaultCurrency,
      cellProblems: sheet.end.problems,
    }),
    pause,
    (done) => job.report(done, total),
  );
  const fieldColumns = new Map<ImportField, number>();
  for (const { column, field } of columns) if (field !== null) fieldColumns.set(field, column);
  const plan = await drain(
    planProjects(rows, existing, {
      sheet: sheet.info.name,
      columns: fieldColumns,
      defaultStatus: 'active',
    }),
    pause,
    (done) => job.report(table.dataRows + done, total),
  );
  stored.planned = { plan, workspace, at, sheet: sheet.info.name };
  return plan;
}
