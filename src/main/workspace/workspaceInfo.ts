import path from 'node:path';
import type { WorkspaceInfo } from '#shared/contract/workspaces.ts';
import type { Workspace } from './workspace.ts';

/** What the window shows of the open workspace. */
export async function workspaceInfo(workspace: Workspace): Promise<WorkspaceInfo> {
  const count = async (table: 'projects' | 'organisations' | 'programmes') => {
    const row = await workspace.reader
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('deleted_at', 'is', null)
      .executeTakeFirstOrThrow();
    return row.count;
  };
  const about = await workspace.reader
    .selectFrom('workspace')
    .select('is_sample')
    .executeTakeFirstOrThrow();
  return {
    name: path.basename(workspace.paths.folder),
    folder: workspace.paths.folder,
    isSample: about.is_sample === 1,
    projects: await count('projects'),
    organisations: await count('organisations'),
    programmes: await count('programmes'),
  };
}
