import { existsSync } from 'node:fs';
import path from 'node:path';
import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { workspaces } from '#shared/contract/workspaces.ts';
import type { Language } from '#shared/domain/language.ts';
import { checkWorkspace } from './checkWorkspace.ts';
import { createWorkspace } from './createWorkspace.ts';
import { openWorkspace, type OpenOptions } from './openWorkspace.ts';
import type { ServiceContext } from './serviceContext.ts';
import type { WorkspaceHolder } from './workspaceHolder.ts';
import { workspaceInfo } from './workspaceInfo.ts';
import { workspacePaths } from './workspacePaths.ts';

export interface WorkspaceHandlerOptions {
  holder: WorkspaceHolder;
  appVersion: string;
  systemLanguage: Language;
  /** Folder under which new workspaces are made. */
  home: string;
  open: OpenOptions;
  chooseFolder: () => Promise<string | null>;
  showFolder: (folder: string) => Promise<void>;
  /** Remembers the folder and tells the window. */
  opened: (folder: string) => void;
  /** Fills a new workspace with the sample facts. */
  fillSample: (ctx: ServiceContext) => Promise<void>;
  ctx: () => ServiceContext;
}

/** A folder under `home` that no workspace stands in yet. */
function freeFolder(home: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const folder = path.join(home, number === 1 ? name : `${name} ${number}`);
    if (!existsSync(workspacePaths(folder).database)) return folder;
  }
}

export function workspaceHandlers(options: WorkspaceHandlerOptions): HandlersOf<typeof workspaces> {
  const { holder } = options;
  return {
    'app.info': async () => ({
      version: options.appVersion,
      platform: process.platform,
      systemLanguage: options.systemLanguage,
      workspace: holder.isOpen() ? await workspaceInfo(holder.current()) : null,
      workspaceError: holder.error(),
    }),
    'workspaces.create': async ({ sample }) => {
      const folder = freeFolder(options.home, sample ? 'Ortaq sample' : 'Ortaq');
      const workspace = await holder.replace(() =>
        createWorkspace(folder, {
          ...options.open,
          isSample: sample,
          appVersion: options.appVersion,
        }),
      );
      if (sample) await options.fillSample(options.ctx());
      options.opened(folder);
      return workspaceInfo(workspace);
    },
    'workspaces.choose': async () => {
      const folder = await options.chooseFolder();
      if (folder === null) return null;
      const isCurrent =
        holder.isOpen() && holder.current().paths.folder === workspacePaths(folder).folder;
      const workspace = isCurrent
        ? holder.current()
        : await holder.replace(() => openWorkspace(folder, options.open));
      options.opened(workspace.paths.folder);
      return workspaceInfo(workspace);
    },
    'workspaces.check': async () => checkWorkspace(holder.current()),
    'workspaces.showFolder': async () => {
      await options.showFolder(holder.current().paths.folder);
      return {};
    },
  };
}
