import path from 'node:path';
import { dialog, shell as electronShell, type BrowserWindow } from 'electron';

/** A type of files as a dialog names it; the extension without its dot. */
export interface FileType {
  name: string;
  extension: string;
}

/** What the application asks of the desktop; handlers get it as an argument and know no Electron. */
export interface Shell {
  chooseWorkbook: (title: string, filterName: string) => Promise<string | null>;
  chooseFolder: (title: string) => Promise<string | null>;
  /** Asks for one file of one type. */
  chooseOne: (title: string, type: FileType) => Promise<string | null>;
  /** Asks where to save a file of one type; the answer always ends in its extension. */
  chooseTarget: (title: string, suggestedName: string, type: FileType) => Promise<string | null>;
  /** Asks for any number of files of any kind; none when cancelled. */
  chooseFiles: (title: string) => Promise<string[]>;
  /** Asks where to save a file of that name. */
  chooseSaving: (title: string, suggestedName: string) => Promise<string | null>;
  /** Opens a file that this application wrote with its program; false when none does. */
  openFile: (file: string) => Promise<boolean>;
  /** Opens the system's printing for the window as it is, on a sheet that lies. */
  print: () => void;
  showInFolder: (file: string) => void;
  openFolder: (folder: string) => Promise<void>;
  /** A plain question in a native box; resolves to true for the first answer. */
  ask: (message: string, detail: string, yes: string, no: string) => Promise<boolean>;
}

export const workbookExtensions = ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'csv', 'tsv', 'txt'];

export function createShell(window: () => BrowserWindow | null, documents: string): Shell {
  const over = <T>(withWindow: (window: BrowserWindow) => T, without: () => T): T => {
    const current = window();
    return current ? withWindow(current) : without();
  };
  return {
    chooseWorkbook: async (title, filterName) => {
      const options = {
        title,
        properties: ['openFile' as const],
        filters: [{ name: filterName, extensions: workbookExtensions }],
      };
      const answer = await over(
        (parent) => dialog.showOpenDialog(parent, options),
        () => dialog.showOpenDialog(options),
      );
      return answer.filePaths[0] ?? null;
    },
    chooseFolder: async (title) => {
      const options = { title, properties: ['openDirectory' as const] };
      const answer = await over(
        (parent) => dialog.showOpenDialog(parent, options),
        () => dialog.showOpenDialog(options),
      );
      return answer.filePaths[0] ?? null;
    },
    chooseOne: async (title, { name, extension }) => {
      const options = {
        title,
        properties: ['openFile' as const],
        filters: [{ name, extensions: [extension] }],
      };
      const answer = await over(
        (parent) => dialog.showOpenDialog(parent, options),
        () => dialog.showOpenDialog(options),
      );
      return answer.filePaths[0] ?? null;
    },
    chooseTarget: async (title, suggestedName, { name, extension }) => {
      const options = {
        title,
        defaultPath: path.join(documents, suggestedName),
        filters: [{ name, extensions: [extension] }],
      };
      const answer = await over(
        (parent) => dialog.showSaveDialog(parent, options),
        () => dialog.showSaveDialog(options),
      );
      if (answer.canceled || !answer.filePath) return null;
      return path.extname(answer.filePath).toLowerCase() === `.${extension}`
        ? answer.filePath
        : `${answer.filePath}.${extension}`;
    },
    chooseFiles: async (title) => {
      const options = { title, properties: ['openFile' as const, 'multiSelections' as const] };
      const answer = await over(
        (parent) => dialog.showOpenDialog(parent, options),
        () => dialog.showOpenDialog(options),
      );
      return answer.canceled ? [] : answer.filePaths;
    },
    chooseSaving: async (title, suggestedName) => {
      const options = { title, defaultPath: path.join(documents, suggestedName) };
      const answer = await over(
        (parent) => dialog.showSaveDialog(parent, options),
        () => dialog.showSaveDialog(options),
      );
      return answer.canceled || !answer.filePath ? null : answer.filePath;
    },
    openFile: async (file) => (await electronShell.openPath(file)) === '',
    print: () => window()?.webContents.print({ landscape: true, pageSize: 'A4' }),
    showInFolder: (file) => electronShell.showItemInFolder(file),
    openFolder: async (folder) => {
      await electronShell.openPath(folder);
    },
    ask: async (message, detail, yes, no) => {
      const options = { type: 'error' as const, message, detail, buttons: [yes, no], noLink: true };
      const { response } = await dialog.showMessageBox(options);
      return response === 0;
    },
  };
}
