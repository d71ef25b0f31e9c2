import { AppError } from '#shared/errors/appError.ts';
import { newId } from '../db/newId.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { checkLinks, checkPartLinks } from './checkLinks.ts';
import { diff } from './diff.ts';
import { recordHistory } from './historyLines.ts';
import { inOneChange, type Change } from './inOneChange.ts';
import { countUses, insertRow, requireRow, updateRow } from './queries.ts';
import type { RecordKind } from './recordKind.ts';

/** Adds a record inside a change and returns its id. */
export async function createIn<I extends object>(
  change: Change,
  kind: RecordKind<I>,
  given: I,
): Promise<string> {
  const { trx, at, actor, op } = change;
  const input = (await kind.complete?.(change, given, null)) ?? given;
  await checkLinks(trx, kind.kind, input, null);
  await kind.check?.(change, input, null);
  await kind.guard?.(change, input, null);
  const id = newId();
  const stamps = { created_at: at, created_by: actor, updated_at: at, updated_by: actor };
  await insertRow(trx, kind.kind, {
    id,
    version: 1,
    ...stamps,
    deleted_at: null,
    ...kind.toColumns(input),
  });
  await recordHistory(trx, [
    { at, actor, kind: kind.kind, recordId: id, action: 'create', version: 1, op },
  ]);
  change.kinds.add(kind.kind);
  await kind.follow?.(change, input, null, id);
  return id;
}

/**
 * Changes a record inside a change; a `version` of null takes it as it stands. Throws
 * `RECORD_CHANGED_ELSEWHERE` when it is no longer at `version`. Answers whether anything differs.
 */
export async function updateIn<I extends object>(
  change: Change,
  kind: RecordKind<I>,
  id: string,
  version: number | null,
  given: I | ((before: I) => I),
): Promise<boolean> {
  const { trx, at, actor, op } = change;
  const row = await requireRow(trx, kind.kind, id);
  if (row.deleted_at !== null) throw new AppError('NOT_FOUND', { kind: kind.kind });
  if (version !== null && row.version !== version) {
    throw new AppError('RECORD_CHANGED_ELSEWHERE', { by: row.updated_by, at: row.updated_at });
  }
  const before = kind.toInput(row);
  const wanted = typeof given === 'function' ? given(before) : given;
  const input = (await kind.complete?.(change, wanted, before)) ?? wanted;
  const changes = diff(before as Record<string, unknown>, input as Record<string, unknown>);
  if (Object.keys(changes).length === 0) return false;
  await checkLinks(trx, kind.kind, input, before);
  await kind.check?.(change, input, id);
  await kind.guard?.(change, input, id);
  const next = row.version + 1;
  const stamps = { version: next, updated_at: at, updated_by: actor };
  await updateRow(trx, kind.kind, id, { ...kind.toColumns(input), ...stamps });
  await recordHistory(trx, [
    { at, actor, kind: kind.kind, recordId: id, action: 'update', version: next, changes, op },
  ]);
  change.kinds.add(kind.kind);
  await kind.follow?.(change, input, before, id);
  return true;
}

/**
 * Moves records to the bin (`remove`) or brings them back as they were (`restore`) inside a change.
 * Throws `RECORD_IN_USE` while other records name one, `LINK_GONE` when what it names is gone itself.
 */
export async function binIn<I extends object>(
  change: Change,
  kind: RecordKind<I>,
  ids: readonly string[],
  action: 'remove' | 'restore',
): Promise<void> {
  let waiting = ids;
  while (waiting.length > 0) {
    const refused: { id: string; error: AppError }[] = [];
    for (const id of waiting) {
      try {
        await binOne(change, kind, id, action);
      } catch (error) {
        const isWaiting = error instanceof AppError && waits.has(error.code);
        if (!isWaiting) throw error;
        refused.push({ id, error });
      }
    }
    if (refused[0] && refused.length === waiting.length) throw refused[0].error;
    waiting = refused.map(({ id }) => id);
  }
}

/** Refusals that end when another of the same records goes first: a parent waits for its children. */
const waits: ReadonlySet<string> = new Set(['RECORD_IN_USE', 'LINK_GONE']);

async function binOne<I extends object>(
  change: Change,
  kind: RecordKind<I>,
  id: string,
  action: 'remove' | 'restore',
): Promise<void> {
  const { trx, at, actor, op } = change;
  const isRemoval = action === 'remove';
  const row = await requireRow(trx, kind.kind, id);
  if ((row.deleted_at !== null) === isRemoval) return;
  const input = kind.toInput(row);
  if (isRemoval) {
    const links = await countUses(trx, kind.kind, id);
    await kind.checkRemoval?.(change, input);
    if (links > 0) throw new AppError('RECORD_IN_USE', { kind: kind.kind, links });
  } else {
    await checkLinks(trx, kind.kind, input, null);
    await checkPartLinks(trx, kind.kind, id);
    await kind.check?.(change, input, id);
    await kind.guard?.(change, input, id);
  }
  const version = row.version + 1;
  const stamps = { version, updated_at: at, updated_by: actor };
  await updateRow(trx, kind.kind, id, { deleted_at: isRemoval ? at : null, ...stamps });
  await recordHistory(trx, [{ at, actor, kind: kind.kind, recordId: id, action, version, op }]);
  change.kinds.add(kind.kind);
  if (!isRemoval) await kind.settle?.(change, input, id);
}

/** Adds a record and returns its id. */
export const createRecord = <I extends object>(
  ctx: ServiceContext,
  kind: RecordKind<I>,
  input: I,
): Promise<string> => inOneChange(ctx, (change) => createIn(change, kind, input));

/** Changes a record that stands at `version`; throws `RECORD_CHANGED_ELSEWHERE` otherwise. */
export const updateRecord = <I extends object>(
  ctx: ServiceContext,
  kind: RecordKind<I>,
  id: string,
  version: number,
  input: I,
): Promise<boolean> => inOneChange(ctx, (change) => updateIn(change, kind, id, version, input));
