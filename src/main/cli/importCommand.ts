import path from 'node:path';
import type { ImportBatch } from '#shared/contract/imports.ts';
import { AppError } from '#shared/errors/appError.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { createImportStore } from '../imports/importStore.ts';
import { makePlan } from '../imports/makePlan.ts';
import { describeImport, openImport } from '../imports/openImport.ts';
import type { Plan } from '../imports/plan.ts';
import { commitImport, undoImport } from '../imports/service.ts';
import { createJobManager, type RunningJob } from '../jobs/jobManager.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import type { CliParts } from './main.ts';
import type { Arguments } from './parseArguments.ts';
import { printJson } from './printJson.ts';
import { UsageError } from './usageError.ts';
import { withWorkspace } from './withWorkspace.ts';

/** What the command prints; rows with problems and rows left out count as skipped. */
function summary({ counts, rows }: Plan, batch: ImportBatch | null) {
  const t = createTranslator('en');
  return {
    created: counts.create,
    updated: counts.update,
    unchanged: counts.unchanged,
    skipped: counts.skip + counts.problem,
    conflicts: counts.conflict,
    problems: rows.flatMap((row) =>
      row.problems.map(({ sheet, row: place, column, code, text }) => ({
        sheet,
        // Counted from one, as the sheet numbers its rows.
        row: place + 1,
        column,
        code,
        message: t(`problems.${code}`, { text }),
      })),
    ),
    batch: batch?.id ?? null,
  };
}

async function importFile(
  ctx: ServiceContext,
  args: Arguments,
  parts: CliParts,
  job: RunningJob,
): Promise<void> {
  const file = args.words[1] ?? '';
  const stored = await openImport(createImportStore(), parts.forkWorker, path.resolve(file), job);
  const name = args.text('sheet');
  const sheet =
    name === undefined
      ? describeImport(stored).suggestedSheet
      : stored.sheets.findIndex(({ info }) => info.name === name);
  const plan = await makePlan(
    ctx.workspace,
    stored,
    {
      sheet,
      headerRow: stored.sheets[sheet]?.table.headerRow ?? -1,
      columns: null,
      defaultCurrency: currency(args),
    },
    job,
  );
  const batch = args.flag('dry-run') ? null : await commitImport(ctx, stored, job);
  await printJson(summary(plan, batch));
}

/** The currency of amounts that name none: a code of ISO 4217, as the window asks for it. */
function currency(args: Arguments): string | null {
  const code = args.text('currency');
  if (code === undefined) return null;
  if (!/^[A-Z]{3}$/u.test(code)) throw new UsageError('--currency takes a code such as KZT');
  return code;
}

/** `import FILE --workspace W --kind projects [--dry-run]` and `import undo BATCH --workspace W`. */
export async function importCommand(args: Arguments, parts: CliParts): Promise<void> {
  const [, first, second] = args.words;
  if (first === undefined) throw new UsageError('The file is missing');
  const jobs = createJobManager(
    () => {},
    () => new Date(),
  );
  const isUndo = first === 'undo' && second !== undefined;
  if (!isUndo) {
    const kind = args.required('kind');
    if (kind !== 'projects') throw new AppError('KIND_UNKNOWN', { kind });
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
