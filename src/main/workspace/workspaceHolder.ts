import type { ErrorAnswer } from '#shared/contract/envelope.ts';
import { AppError } from '#shared/errors/appError.ts';
import { toErrorAnswer } from './toErrorAnswer.ts';
import type { Workspace } from './workspace.ts';

/** The one workspace that the window shows, or why there is none. */
export interface WorkspaceHolder {
  /** Throws `WORKSPACE_NOT_OPEN`. */
  current: () => Workspace;
  isOpen: () => boolean;
  /** Why the last attempt failed. */
  error: () => ErrorAnswer | null;
  /** Opens another workspace and closes the former only when that worked. */
  replace: (open: () => Promise<Workspace>) => Promise<Workspace>;
  close: () => Promise<void>;
}

export function createWorkspaceHolder(): WorkspaceHolder {
  let workspace: Workspace | null = null;
  let failure: ErrorAnswer | null = null;
  return {
    current: () => {
      if (workspace === null) throw new AppError('WORKSPACE_NOT_OPEN');
      return workspace;
    },
    isOpen: () => workspace !== null,
    error: () => failure,
    replace: async (open) => {
      try {
        const next = await open();
        await workspace?.close();
        workspace = next;
        failure = null;
        return next;
      } catch (error) {
        if (workspace === null) failure = toErrorAnswer(error);
        throw error;
      }
    },
    close: async () => {
      await workspace?.close();
      workspace = null;
    },
  };
}
