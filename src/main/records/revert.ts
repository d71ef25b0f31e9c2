import { AppError } from '#shared/errors/appError.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Reader, Writing } from '../db/schema.ts';
import { binIn, updateIn } from './changeRecord.ts';
import type { Changes } from './diff.ts';
import type { HistoryAction } from './historyLines.ts';
import type { Change } from './inOneChange.ts';
import { requireRow } from './queries.ts';
import type { RecordKind } from './recordKind.ts';
import { relinkIn } from './relink.ts';

export interface ChangeLine {
  seq: number;
  kind: RecordKindName;
  record_id: string;
  action: HistoryAction;
  version: number;
  changes: string | null;
}

/** The lines of one change, the last first. */
export async function selectChange(db: Reader | Writing, op: number): Promise<ChangeLine[]> {
  const lines = await db
    .selectFrom('history')
    .select(['seq', 'kind', 'record_id', 'action', 'version', 'changes'])
    .where('seq', '>=', op)
    .where('op', '=', op)
    .orderBy('seq', 'desc')
    .execute();
  return lines as ChangeLine[];
}

/** Bare kinds: what follows from a change was written as lines of its own and is taken back by them. */
const bare = (kind: RecordKind): RecordKind => {
  const { complete: _complete, settle: _settle, follow: _follow, ...asked } = kind;
  const { guard: _guard, checkRemoval: _removal, ...rest } = asked;
  return rest;
};

/** Whether an import wrote to the record after the line: imports have an undo of their own. */
async function isImportedSince(change: Change, line: ChangeLine): Promise<boolean> {
  const later = await change.trx
    .selectFrom('history')
    .select('seq')
    .where('record_id', '=', line.record_id)
    .where('seq', '>', line.seq)
    .where('op', 'is', null)
    .executeTakeFirst();
  return later !== undefined;
}

/** Whether the record lay in the bin when the line was written. */
async function wasInBin(change: Change, line: ChangeLine): Promise<boolean> {
  const last = await change.trx
    .selectFrom('history')
    .select('action')
    .where('record_id', '=', line.record_id)
    .where('seq', '<', line.seq)
    .where('action', 'in', ['remove', 'restore'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.action === 'remove';
}

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

async function revertLine(change: Change, kind: RecordKind, line: ChangeLine): Promise<void> {
  const { record_id: id, action } = line;
  if (action !== 'update') {
    if (await isImportedSince(change, line)) await refuse(change, line);
    return binIn(change, kind, [id], action === 'remove' ? 'restore' : 'remove');
  }
  const changes = Object.entries(JSON.parse(line.changes ?? '{}') as Changes);
  const row = await requireRow(change.trx, line.kind, id);
  const now = kind.toInput(row) as Record<string, unknown>;
  if (changes.some(([field, [, after]]) => !isSame(now[field], after))) await refuse(change, line);
  const former = Object.fromEntries(changes.map(([field, [before]]) => [field, before]));
  if (row.deleted_at === null) await updateIn(change, kind, id, null, { ...now, ...former });
  else if (await wasInBin(change, line)) await relinkIn(change, kind, id, former);
  else await refuse(change, line);
}

async function refuse(change: Change, line: ChangeLine): Promise<never> {
  const row = await requireRow(change.trx, line.kind, line.record_id);
  throw new AppError('UNDO_CHANGED_SINCE', { by: row.updated_by, at: row.updated_at });
}

/**
 * Takes back every line of a change inside another one. Throws `UNDO_CHANGED_SINCE` when what it wrote
 * no longer stands as it wrote it: then nothing is taken back.
 */
export async function revertIn(
  change: Change,
  op: number,
  kindOf: (name: RecordKindName) => RecordKind,
): Promise<void> {
  for (const line of await selectChange(change.trx, op)) {
    await revertLine(change, bare(kindOf(line.kind)), line);
  }
}
