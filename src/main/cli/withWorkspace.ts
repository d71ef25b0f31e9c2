import { userInfo } from 'node:os';
import { openWorkspace } from '../workspace/openWorkspace.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The context of services without a window: nobody listens to events. */
export function commandContext(workspace: Workspace): ServiceContext {
  return {
    workspace,
    now: () => new Date(),
    actor: () => userInfo().username,
    emit: () => {},
  };
}

/** Opens the workspace for one command and closes it again; a command that writes takes the lock. */
export async function withWorkspace<T>(
  folder: string,
  mode: 'reads' | 'writes',
  work: (ctx: ServiceContext) => Promise<T>,
): Promise<T> {
  const workspace = await openWorkspace(folder, { exclusive: mode === 'writes' });
  try {
    return await work(commandContext(workspace));
  } finally {
    await workspace.close();
  }
}
