import type { Programme, ProgrammeInput } from '#shared/contract/programmes.ts';
import type { Language } from '#shared/domain/language.ts';
import { AppError } from '#shared/errors/appError.ts';
import {
  binRecords,
  createRecord,
  updateRecord,
  type RecordKind,
} from '../history/changeRecord.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { countProgrammes, countProjectsOf, selectProgramme, selectProgrammes } from './queries.ts';
import { toColumns, toInput, toProgramme, type ProgrammeRow } from './rows.ts';

const programmeKind: RecordKind<ProgrammeInput, ProgrammeRow> = {
  kind: 'programme',
  table: 'programmes',
  event: 'programmes.changed',
  changedElsewhere: 'PROGRAMME_CHANGED_ELSEWHERE',
  toColumns,
  toInput,
  check: async () => {},
  checkRemoval: async (trx, id) => {
    const projects = await countProjectsOf(trx, id);
    if (projects > 0) throw new AppError('PROGRAMME_IN_USE', { projects });
  },
};

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

/** Throws `PROGRAMME_CHANGED_ELSEWHERE` when the programme is no longer at `version`. */
export async function updateProgramme(
  ctx: ServiceContext,
  id: string,
  version: number,
  input: ProgrammeInput,
): Promise<Programme> {
  await updateRecord(ctx, programmeKind, id, version, input);
  return getProgramme(ctx, id);
}

/** Throws `PROGRAMME_IN_USE` while a project names the programme. */
export const removeProgramme = (ctx: ServiceContext, id: string) =>
  binRecords(ctx, programmeKind, [id], 'remove');

export const restoreProgramme = (ctx: ServiceContext, id: string) =>
  binRecords(ctx, programmeKind, [id], 'restore');
