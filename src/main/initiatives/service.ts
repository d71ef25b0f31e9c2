import type { Initiative, InitiativeInput, InitiativeList } from '#shared/contract/initiatives.ts';
import { AppError } from '#shared/errors/appError.ts';
import { createRecord, updateRecord } from '../records/changeRecord.ts';
import { toParts } from '../records/listRecords.ts';
import { requireRow } from '../records/queries.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { initiativeKind } from './kind.ts';
import { countInitiatives, selectInitiatives } from './queries.ts';

/** One page of a list with the number of all its rows. */
export async function listInitiatives(
  ctx: ServiceContext,
  list: InitiativeList,
  page: { offset: number; limit: number },
): Promise<{ rows: Initiative[]; total: number }> {
  const { reader } = ctx.workspace;
  const rows = await selectInitiatives(reader, list, page);
  return {
    rows: await toParts(
      reader,
      initiativeKind,
      rows.map((row) => ({ ...row })),
    ),
    total: await countInitiatives(reader, list.filter),
  };
}

export async function getInitiative(ctx: ServiceContext, id: string): Promise<Initiative> {
  const { reader } = ctx.workspace;
  const row = await requireRow(reader, 'initiative', id);
  if (row.deleted_at !== null) throw new AppError('NOT_FOUND', { kind: 'initiative' });
  const [initiative] = await toParts(reader, initiativeKind, [row]);
  return initiative as Initiative;
}

export async function createInitiative(
  ctx: ServiceContext,
  input: InitiativeInput,
): Promise<Initiative> {
  return getInitiative(ctx, await createRecord(ctx, initiativeKind, input));
}

/** Throws `RECORD_CHANGED_ELSEWHERE` when the initiative is no longer at `version`. */
export async function updateInitiative(
  ctx: ServiceContext,
  id: string,
  version: number,
  input: InitiativeInput,
): Promise<Initiative> {
  await updateRecord(ctx, initiativeKind, id, version, input);
  return getInitiative(ctx, id);
}
