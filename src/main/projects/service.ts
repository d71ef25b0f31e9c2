import type {
  Project,
  ProjectFilter,
  ProjectInput,
  ProjectList,
} from '#shared/contract/projects.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { AppError } from '#shared/errors/appError.ts';
import {
  binRecords,
  createRecord,
  updateRecord,
  type RecordKind,
} from '../history/changeRecord.ts';
import type { Reader } from '../db/schema.ts';
import { readHistory } from '../history/service.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import {
  countProjects,
  selectByCode,
  selectProject,
  selectProjects,
  sumProjects,
} from './queries.ts';
import { toColumns, toInput, toProject, type ProjectRow } from './rows.ts';

const projectKind: RecordKind<ProjectInput, ProjectRow> = {
  kind: 'project',
  table: 'projects',
  event: 'projects.changed',
  changedElsewhere: 'PROJECT_CHANGED_ELSEWHERE',
  toColumns,
  toInput,
  check: async (trx, input, id) => {
    if (input.code === '') return;
    const taken = await selectByCode(trx, canonicalProjectCode(input.code).key, id);
    if (taken) throw new AppError('PROJECT_CODE_TAKEN', { code: taken.code, id: taken.id });
  },
  checkRemoval: async () => {},
};

/** One page of a list with the number of all its rows. */
export async function listProjects(
  ctx: ServiceContext,
  list: ProjectList,
  page: { offset: number; limit: number },
): Promise<{ rows: Project[]; total: number }> {
  const { reader } = ctx.workspace;
  const rows = await selectProjects(reader, list, page);
  return { rows: rows.map(toProject), total: await countProjects(reader, list.filter) };
}

/** Every project outside the bin, in the order of the codes. */
export const everyProject: ProjectList = {
  filter: {
    search: '',
    statuses: [],
    programmeIds: [],
    organisationIds: [],
    currencies: [],
    endFrom: null,
    endTo: null,
  },
  sort: [{ key: 'code', descending: false }],
  language: 'ru',
};

/** All rows of a list in its order, page by page. */
export async function* projectPages(
  db: Reader,
  list: ProjectList,
  size: number,
): AsyncGenerator<Project[]> {
  for (let offset = 0; ; offset += size) {
    const rows = await selectProjects(db, list, { offset, limit: size });
    if (rows.length > 0) yield rows.map(toProject);
    if (rows.length < size) return;
  }
}

export const totalProjects = (ctx: ServiceContext, filter: ProjectFilter) =>
  sumProjects(ctx.workspace.reader, filter);

export async function getProject(ctx: ServiceContext, id: string): Promise<Project> {
  const row = await selectProject(ctx.workspace.reader, id);
  if (!row || row.deleted_at !== null) throw new AppError('NOT_FOUND', { kind: 'project' });
  return toProject(row);
}

export const getProjectHistory = (ctx: ServiceContext, id: string) =>
  readHistory(ctx.workspace.reader, id);

/** Throws `PROJECT_CODE_TAKEN` when another project bears the code, in whatever spelling. */
export async function createProject(ctx: ServiceContext, input: ProjectInput): Promise<Project> {
  return getProject(ctx, await createRecord(ctx, projectKind, input));
}

/** Throws `PROJECT_CHANGED_ELSEWHERE` when the project is no longer at `version`; nothing is written then. */
export async function updateProject(
  ctx: ServiceContext,
  id: string,
  version: number,
  input: ProjectInput,
): Promise<Project> {
  await updateRecord(ctx, projectKind, id, version, input);
  return getProject(ctx, id);
}

/** Moves projects to the bin; `restoreProjects` brings them back as they were. */
export const removeProjects = (ctx: ServiceContext, ids: readonly string[]) =>
  binRecords(ctx, projectKind, ids, 'remove');

export const restoreProjects = (ctx: ServiceContext, ids: readonly string[]) =>
  binRecords(ctx, projectKind, ids, 'restore');
