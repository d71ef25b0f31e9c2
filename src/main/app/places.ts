import path from 'node:path';
import { app } from 'electron';

/** Where the built application and the officer's files stand. */
export interface Places {
  rendererRoot: string;
  preload: string;
  workbookProgram: string;
  importProgram: string;
  reportsProgram: string;
  icon: string;
  /** Settings, log and the window's place. */
  userData: string;
  documents: string;
}

export function findPlaces(): Places {
  const built = path.join(app.getAppPath(), 'out');
  return {
    rendererRoot: path.join(built, 'renderer'),
    preload: path.join(built, 'preload', 'index.cjs'),
    workbookProgram: path.join(built, 'main', 'workbook.js'),
    importProgram: path.join(built, 'main', 'imports.js'),
    reportsProgram: path.join(built, 'main', 'reports.js'),
    icon: path.join(app.getAppPath(), 'resources', 'icon.png'),
    userData: app.getPath('userData'),
    documents: app.getPath('documents'),
  };
}
