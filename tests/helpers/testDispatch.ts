import path from 'node:path';
import type { EventName } from '#shared/contract/events.ts';
import type { Shell } from '#main/app/shell.ts';
import { openLog } from '#main/app/log.ts';
import { createHandlers } from '#main/bridge/createHandlers.ts';
import { createDispatch, type Dispatch } from '#main/bridge/dispatch.ts';
import { createFileTokens, type FileTokens } from '#main/files/fileTokens.ts';
import { keepOne } from '#main/jobs/keepOne.ts';
import { createJobManager } from '#main/jobs/jobManager.ts';
import { remoteDesk } from '#main/imports/desk/remoteDesk.ts';
import { openSettings } from '#main/settings/settingsStore.ts';
import { createWorkspaceHolder } from '#main/workspace/workspaceHolder.ts';
import { onTestFinished } from 'vitest';
import { forkImports, forkWorker } from './importFile.ts';
import { forkReports } from './reportMaker.ts';
import { tempFolder } from './tempFolder.ts';

export interface TestBridge {
  dispatch: Dispatch;
  files: FileTokens;
  folder: string;
  logFile: string;
  emitted: EventName[];
  /** What the desktop's dialogs will answer. */
  answers: {
    workbook: string | null;
    folder: string | null;
    target: string | null;
    files: string[];
    saving: string | null;
  };
  /** Files that the desktop was asked to open. */
  openedFiles: string[];
}

/** The whole main side of the bridge without Electron; only the desktop's dialogs are stood in for. */
export function testDispatch(): TestBridge {
  const folder = tempFolder();
  const now = () => new Date();
  const log = openLog(path.join(folder, 'logs'), now);
  const holder = createWorkspaceHolder();
  const emitted: EventName[] = [];
  const emit = (name: EventName) => void emitted.push(name);
  const files = createFileTokens();
  const settings = openSettings(path.join(folder, 'data'));
  const answers: TestBridge['answers'] = {
    workbook: null,
    folder: null,
    target: null,
    files: [],
    saving: null,
  };
  const openedFiles: string[] = [];
  const shell: Shell = {
    chooseOne: () => Promise.resolve(null),
    chooseWorkbook: async () => answers.workbook,
    chooseFolder: async () => answers.folder,
    chooseTarget: async () => answers.target,
    chooseFiles: async () => answers.files,
    chooseSaving: async () => answers.saving,
    openFile: async (file) => openedFiles.push(file) > 0,
    print: () => {},
    showInFolder: () => {},
    openFolder: async () => {},
    ask: async () => false,
  };
  const ctx = () => ({ workspace: holder.current(), now, actor: () => 'Айгүл', emit });
  const desk = remoteDesk(forkImports, ctx);
  onTestFinished(async () => {
    await desk.close();
    await holder.close();
  });
  const handlers = createHandlers({
    ctx,
    holder,
    settings,
    settingsChanged: () => {},
    jobs: createJobManager(() => {}, now),
    files,
    forkWorker,
    desk,
    forkReports: keepOne(forkReports, 5000),
    shell,
    printPdf: async () => Buffer.from('%PDF-'),
    open: { exclusive: true },
    workspaceOpened: (opened) => settings.setWorkspace(opened),
    lastVisit: () => null,
    systemLanguage: 'kk',
    documents: path.join(folder, 'documents'),
    opened: path.join(folder, 'opened'),
    appVersion: 'test',
  });
  const dispatch = createDispatch(handlers, log);
  return {
    dispatch,
    files,
    folder,
    logFile: path.join(folder, 'logs', 'ortaq.log'),
    emitted,
    answers,
    openedFiles,
  };
}
