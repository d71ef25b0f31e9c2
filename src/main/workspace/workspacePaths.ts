import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where the parts of a workspace stand inside its folder, which may be copied as a whole. */
export interface WorkspacePaths {
  folder: string;
  database: string;
  /** Safety copies hold the database alone: attachments never change, and stay in their own folder. */
  copies: string;
  attachments: string;
  /** Issued reports; they never change either. */
  snapshots: string;
  lock: string;
}

export const databaseName = 'ortaq.db';

/** The parts of the workspace in `folder`; the database file itself is taken for its folder. */
export function workspacePaths(folder: string): WorkspacePaths {
  const resolved = path.resolve(folder);
  const isFile = existsSync(resolved) && statSync(resolved).isFile();
  const root = isFile ? path.dirname(resolved) : resolved;
  return {
    folder: root,
    database: path.join(root, databaseName),
    copies: path.join(root, 'copies'),
    attachments: path.join(root, 'attachments'),
    snapshots: path.join(root, 'snapshots'),
    lock: path.join(root, 'ortaq.lock'),
  };
}
