import type { UndoSteps } from '#shared/contract/records.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { listBin } from './bin.ts';
import { binIn } from './changeRecord.ts';
import { readHistory } from './historyView.ts';
import { inOneChange } from './inOneChange.ts';
import { kindOf } from './registry.ts';
import { revertIn, selectChange } from './revert.ts';
import { recordTitles } from './titles.ts';

/** Moves records to the bin; `restoreRecords` brings them back as they were. */
export const removeRecords = (ctx: ServiceContext, kind: RecordKindName, ids: readonly string[]) =>
  inOneChange(ctx, (change) => binIn(change, kindOf(kind), ids, 'remove'));

export const restoreRecords = (ctx: ServiceContext, kind: RecordKindName, ids: readonly string[]) =>
  inOneChange(ctx, (change) => binIn(change, kindOf(kind), ids, 'restore'));

type Page = { offset: number; limit: number };

export const recordHistoryOf = (
  ctx: ServiceContext,
  record: { kind: RecordKindName; id: string } & Page,
) => readHistory(ctx.workspace.reader, record, kindOf);

export const binOf = (ctx: ServiceContext, page: Page) =>
  listBin(ctx.workspace.reader, page, kindOf);

async function describe(ctx: ServiceContext, op: number | undefined) {
  if (op === undefined) return null;
  const { reader } = ctx.workspace;
  const lines = await selectChange(reader, op);
  // The first line is what the officer did; the others followed from it.
  const first = lines.at(-1);
  if (!first) return null;
  const about = ctx.workspace.steps.aboutOf(op);
  const told = about ?? { kind: first.kind, id: first.record_id };
  const record = (await recordTitles(reader, [told], kindOf)).get(told.id);
  const count = new Set(lines.map(({ record_id: id }) => id)).size;
  return record ? { action: about ? 'update' : first.action, record, count } : null;
}

/** What Ctrl+Z and Ctrl+Y would do now. */
export async function undoSteps(ctx: ServiceContext): Promise<UndoSteps> {
  const { steps } = ctx.workspace;
  return { undo: await describe(ctx, steps.undo()), redo: await describe(ctx, steps.redo()) };
}

/** Refusals of the disk and not of the record, after which the same step can be tried again. */
const passing: ReadonlySet<string> = new Set([
  'DATABASE_BUSY',
  'DISK_FULL',
  'DISK_ERROR',
  'WORKSPACE_READ_ONLY',
  'WORKSPACE_DAMAGED',
]);

async function goBack(ctx: ServiceContext, op: number | undefined, after: 'undone' | 'redone') {
  if (op === undefined) throw new AppError('UNDO_NOTHING');
  try {
    await inOneChange(ctx, (change) => revertIn(change, op, kindOf), after);
  } catch (error) {
    // What the rules refuse now would stand in the way of every step before it.
    if (error instanceof AppError && !passing.has(error.code)) ctx.workspace.steps.forget(op);
    throw error;
  }
  return undoSteps(ctx);
}

/** Takes back the last change; throws `UNDO_NOTHING` or `UNDO_CHANGED_SINCE`. */
export const undo = (ctx: ServiceContext) => goBack(ctx, ctx.workspace.steps.undo(), 'undone');

/** Brings back what was taken back last. */
export const redo = (ctx: ServiceContext) => goBack(ctx, ctx.workspace.steps.redo(), 'redone');
