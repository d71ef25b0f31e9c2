import type { Programme, ProgrammeInput } from '#shared/contract/programmes.ts';
import type { Language } from '#shared/domain/language.ts';
import { AppError } from '#shared/errors/appError.ts';
import { createRecord, updateRecord } from '../records/changeRecord.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { countProgrammes, selectProgramme, selectProgrammes } from './queries.ts';
import { programmeKind } from './kind.ts';
import { toProgramme } from './rows.ts';

/** One page of the list in the order of its names in `language`. */
export async function listProgrammes(
  ctx: ServiceContext,
  list: { search: string; language: Language; offset: number; limit: number },
): Promise<{ rows: Programme[]; total: number }> {
  const { reader } = ctx.workspace;
  const rows = await selectProgrammes(reader, list);
  return { rows: rows.map(toProgramme), total: await countProgrammes(reader, list.search) };
}

export async function getProgramme(ctx: ServiceContext, id: string): Promise<Programme> {
  const row = await selectProgramme(ctx.workspace.reader, id);
  if (!row) throw new AppError('NOT_FOUND', { kind: 'programme' });
  return toProgramme(row);
}

export async function createProgramme(
  ctx: ServiceContext,
  input: ProgrammeInput,
): Promise<Programme> {
  return getProgramme(ctx, await createRecord(ctx, programmeKind, input));
}

/** Throws `RECORD_CHANGED_ELSEWHERE` when the programme is no longer at `version`. */
export async function updateProgramme(
  ctx: ServiceContext,
  id: string,
  version: number,
  input: ProgrammeInput,
): Promise<Programme> {
  await updateRecord(ctx, programmeKind, id, version, input);
  return getProgramme(ctx, id);
}

/** Every programme with its depth in the tree, parents before their children, in the order of names. */
export async function programmeTree(
  ctx: ServiceContext,
  language: Language,
): Promise<{ programme: Programme; depth: number }[]> {
  const page = { search: '', language, offset: 0, limit: treeLimit };
  const all = (await selectProgrammes(ctx.workspace.reader, page)).map(toProgramme);
  const known = new Set(all.map(({ id }) => id));
  const below = Map.groupBy(all, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  const walk = (parent: string | null, depth: number): { programme: Programme; depth: number }[] =>
    (below.get(parent) ?? []).flatMap((programme) => [
      { programme, depth },
      ...walk(programme.id, depth + 1),
    ]);
  return walk(null, 0);
}

/** More programmes than a tree on a screen can show. */
const treeLimit = 5000;
