import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { AppError } from '#shared/errors/appError.ts';
import { migrate } from '../db/migrate.ts';
import { migrations } from '../db/migrations/migrations.ts';
import { newId } from '../db/newId.ts';
import { openConnection } from '../db/openConnection.ts';
import { sqliteFailure } from '../db/sqliteFailure.ts';
import { openWorkspace, type OpenOptions } from './openWorkspace.ts';
import type { Workspace } from './workspace.ts';
import { workspacePaths } from './workspacePaths.ts';

export interface CreateOptions extends OpenOptions {
  isSample: boolean;
  /** Version of the application, kept for support. */
  appVersion: string;
}

/** Leftovers of a creation that was cut off; the real file appears only when it is whole. */
function clear(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
}

/** Makes a new workspace in `folder` and opens it. Throws `WORKSPACE_EXISTS` rather than touch another. */
export async function createWorkspace(folder: string, options: CreateOptions): Promise<Workspace> {
  const paths = workspacePaths(folder);
  if (existsSync(paths.database)) throw new AppError('WORKSPACE_EXISTS', { folder: paths.folder });
  const unfinished = `${paths.database}.new`;
  try {
    mkdirSync(paths.folder, { recursive: true });
    clear(unfinished);
    const raw = openConnection(unfinished, 'writer');
    try {
      migrate(raw, migrations, () => {});
      raw
        .prepare(
          'INSERT INTO workspace (id, is_sample, created_at, created_with) VALUES (?, ?, ?, ?)',
        )
        .run(
          newId(),
          options.isSample ? 1 : 0,
          (options.now?.() ?? new Date()).toISOString(),
          options.appVersion,
        );
      raw.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      raw.close();
    }
    renameSync(unfinished, paths.database);
  } catch (error) {
    throw sqliteFailure(error) ?? error;
  }
  return openWorkspace(paths.folder, options);
}
