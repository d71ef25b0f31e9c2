import {
  projectInput,
  type BulkChanges,
  type Project,
  type ProjectFilter,
  type ProjectInput,
  type ProjectList,
} from '#shared/contract/projects.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { Reader } from '../db/schema.ts';
import { createRecord, updateIn, updateRecord } from '../records/changeRecord.ts';
import { inOneChange } from '../records/inOneChange.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { projectKind } from './kind.ts';
import {
  countProjects,
  selectProject,
  selectProjectIds,
  selectProjects,
  selectProjectsOf,
  sumProjects,
} from './queries.ts';
import { toInput, toProject } from './rows.ts';

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
    tags: [],
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

export { selectProjectIds as projectIds };

/** Projects by their ids, in that order. */
export const projectsOf = async (db: Reader, ids: readonly string[]): Promise<Project[]> =>
  (await selectProjectsOf(db, ids)).map(toProject);

export const totalProjects = (ctx: ServiceContext, filter: ProjectFilter) =>
  sumProjects(ctx.workspace.reader, filter);

/** The same on a connection of its own, such as a snapshot. */
export const projectTotals = (db: Reader, filter: ProjectFilter) => sumProjects(db, filter);

export async function getProject(ctx: ServiceContext, id: string): Promise<Project> {
  const row = await selectProject(ctx.workspace.reader, id);
  if (!row || row.deleted_at !== null) throw new AppError('NOT_FOUND', { kind: 'project' });
  return toProject(row);
}

/** Throws `PROJECT_CODE_TAKEN` when another project bears the code, in whatever spelling. */
export async function createProject(ctx: ServiceContext, input: ProjectInput): Promise<Project> {
  return getProject(ctx, await createRecord(ctx, projectKind, input));
}

/** Throws `RECORD_CHANGED_ELSEWHERE` when the project is no longer at `version`; nothing is written then. */
export async function updateProject(
  ctx: ServiceContext,
  id: string,
  version: number,
  input: ProjectInput,
): Promise<Project> {
  await updateRecord(ctx, projectKind, id, version, input);
  return getProject(ctx, id);
}

/** Gives many projects the values and tags named, as one change. A project that the rules refuse is named and left. */
export function changeProjects(
  ctx: ServiceContext,
  ids: readonly string[],
  changes: BulkChanges,
  tags: { add: readonly string[]; remove: readonly string[] } = { add: [], remove: [] },
): Promise<{ changed: number; refused: { id: string; title: LocalText; code: string }[] }> {
  return inOneChange(ctx, async (change) => {
    const refused: { id: string; title: LocalText; code: string }[] = [];
    let changed = 0;
    for (const id of ids) {
      const row = await selectProject(change.trx, id);
      if (!row || row.deleted_at !== null) continue;
      const before = toInput(row);
      const kept = before.tags.filter((tag) => !tags.remove.includes(tag));
      const own = [...new Set([...kept, ...tags.add])];
      const next = { ...before, ...definedOf(changes), tags: own };
      const problem = projectInput.safeParse(next).error?.issues[0]?.message;
      if (problem !== undefined) refused.push({ id, title: next.title, code: problem });
      else if (await updateIn(change, projectKind, id, null, next)) changed += 1;
    }
    return { changed, refused };
  });
}

/** The changes without the fields that are not to change. */
function definedOf(changes: BulkChanges): Partial<ProjectInput> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
