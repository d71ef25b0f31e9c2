import path from 'node:path';
import type { ImportBatch } from '#shared/contract/imports.ts';
import { importKinds, type ImportKind } from '#shared/contract/importKinds.ts';
import { AppError } from '#shared/errors/appError.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { createImportStore, type StoredImport, type StoredTable } from '../imports/importStore.ts';
import { openImport } from '../imports/openImport.ts';
import { makePlan } from '../imports/plan/makePlan.ts';
import type { Plan } from '../imports/plan/plan.ts';
import { recallMappings } from '../imports/profiles/remember.ts';
import { applyProfileNamed } from '../imports/profiles/service.ts';
import { commitImport, undoImport } from '../imports/service.ts';
import { createJobManager, type RunningJob } from '../jobs/jobManager.ts';
import { readApart } from '../jobs/readInWorker.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import type { CliParts } from './main.ts';
import type { Arguments } from './parseArguments.ts';
import { printJson } from './printJson.ts';
import { UsageError } from './usageError.ts';
import { withWorkspace } from './withWorkspace.ts';

const sheetOf = (stored: StoredImport, { sheet }: StoredTable): string =>
  stored.sheets[sheet]?.info.name ?? '';

/** What the command prints; rows with problems and rows left out count as skipped. */
function summary(stored: StoredImport, { tables, counts, rows }: Plan, batch: ImportBatch | null) {
  const t = createTranslator('en');
  const planned = new Set(tables.map(({ id }) => id));
  return {
    created: counts.create,
    updated: counts.update,
    unchanged: counts.unchanged,
    skipped: counts.skip + counts.problem,
    conflicts: counts.conflict,
    tables: tables.map(({ sheet, kind, counts: own }) => ({ sheet, kind, ...own })),
    // Rows are counted from one, as the sheet numbers them.
    left: stored.tables
      .filter(({ id }) => !planned.has(id))
      .map((table) => ({
        sheet: sheetOf(stored, table),
        row: (table.table.header?.first ?? table.table.firstRow) + 1,
        rows: table.table.dataRows,
        kind: table.kind,
      })),
    problems: rows.flatMap((row) =>
      row.problems.map(({ sheet, row: place, column, code, text }) => ({
        sheet,
        row: place + 1,
        column,
        code,
        message: t(`problems.${code}`, { text }),
      })),
    ),
    batch: batch?.id ?? null,
  };
}

/** Leaves tables of other sheets out, and takes those that are left as what the caller says. */
function choose(stored: StoredImport, args: Arguments): void {
  const name = args.text('sheet');
  const kind = kindOf(args);
  const code = currency(args);
  const ofSheet = stored.tables.filter(
    (table) => name === undefined || sheetOf(stored, table) === name,
  );
  if (name !== undefined && ofSheet.length === 0) {
    throw new AppError('IMPORT_SHEET_UNKNOWN', { sheet: name });
  }
  const best = kind === undefined ? undefined : bestOf(ofSheet, kind);
  for (const table of stored.tables) {
    if (!ofSheet.includes(table)) table.isIncluded = false;
    else if (kind !== undefined) {
      table.isIncluded = table === best || (table.isIncluded && table.kind === kind);
      if (table === best) table.kind = kind;
    }
    if (code !== undefined) {
      const others = table.constants.filter(({ field }) => field !== 'currency');
      table.constants = [...others, { field: 'currency', value: code }];
    }
  }
}

/** The table that is guessed to be of the kind, or the longest where none is. */
function bestOf(tables: readonly StoredTable[], kind: ImportKind): StoredTable | undefined {
  return (
    tables.find((table) => table.kind === kind) ??
    tables.toSorted((a, b) => b.table.dataRows - a.table.dataRows)[0]
  );
}

async function importFile(
  ctx: ServiceContext,
  args: Arguments,
  parts: CliParts,
  job: RunningJob,
): Promise<void> {
  const file = path.resolve(args.words[1] ?? '');
  const stored = await openImport(createImportStore(), readApart(parts.forkWorker), file, {
    ...job,
    token: '',
  });
  const profile = args.text('profile');
  if (profile === undefined) await recallMappings(ctx.workspace.reader, stored);
  else await applyProfileNamed(ctx, stored, profile);
  choose(stored, args);
  const plan = await makePlan(ctx, stored, job);
  const batch = args.flag('dry-run') ? null : await commitImport(ctx, stored, job);
  await printJson(summary(stored, plan, batch));
}

/** The currency of amounts that name none: a code of ISO 4217, as the window asks for it. */
function currency(args: Arguments): string | undefined {
  const code = args.text('currency');
  if (code !== undefined && !/^[A-Z]{3}$/u.test(code)) {
    throw new UsageError('--currency takes a code such as KZT');
  }
  return code;
}

/** The kind that the caller names; throws `KIND_UNKNOWN`. */
function kindOf(args: Arguments): ImportKind | undefined {
  const kind = args.text('kind');
  const known = importKinds.find((one) => one === kind);
  if (kind !== undefined && known === undefined) throw new AppError('KIND_UNKNOWN', { kind });
  return known;
}

/** `import FILE --workspace W [--kind K] [--sheet S] [--profile P] [--dry-run]` and `import undo BATCH`. */
export async function importCommand(args: Arguments, parts: CliParts): Promise<void> {
  const [, first, second] = args.words;
  if (first === undefined) throw new UsageError('The file is missing');
  const jobs = createJobManager(
    () => {},
    () => new Date(),
  );
  const isUndo = first === 'undo' && second !== undefined;
  if (!isUndo) {
    kindOf(args);
    currency(args);
  }
  await withWorkspace(args.required('workspace'), 'writes', async (ctx) => {
    if (isUndo) {
      await printJson(await jobs.run('undoImport', '', (job) => undoImport(ctx, second, job)));
    } else {
      await jobs.run('readWorkbook', first, (job) => importFile(ctx, args, parts, job));
    }
  });
}
