import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { AppError } from '#shared/errors/appError.ts';
import { kyselyOver, type SlowQueryListener } from '../db/kysely.ts';
import { applicationId, migrate, schemaVersion } from '../db/migrate.ts';
import { latestVersion, migrations } from '../db/migrations/migrations.ts';
import { openConnection } from '../db/openConnection.ts';
import { safetyCopy } from '../db/safetyCopy.ts';
import { sqliteFailure } from '../db/sqliteFailure.ts';
import { lockWorkspace } from './lockWorkspace.ts';
import { openReading } from './openReading.ts';
import { createSteps } from './steps.ts';
import type { Workspace } from './workspace.ts';
import { workspacePaths, type WorkspacePaths } from './workspacePaths.ts';

const sqliteMagic = 'SQLite format 3\0';

export interface OpenOptions {
  /** Takes the lock: for the window and for every command that writes. */
  exclusive: boolean;
  onSlowQuery?: SlowQueryListener;
  /** Names the safety copy made before a migration. */
  now?: () => Date;
}

/** Refuses what SQLite would silently take for a new or foreign database, before anything is written. */
function checkHeader(file: string): void {
  if (!existsSync(file)) throw new AppError('WORKSPACE_MISSING', { file });
  if (statSync(file).size === 0) throw new AppError('WORKSPACE_EMPTY_FILE', { file });
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, 100, 0);
  } finally {
    closeSync(handle);
  }
  const isOurs = header.readUInt32BE(68) === applicationId;
  if (header.toString('latin1', 0, 16) !== sqliteMagic || !isOurs) {
    throw new AppError('WORKSPACE_NOT_OURS', { file });
  }
  const version = header.readUInt32BE(60);
  if (version > latestVersion) {
    throw new AppError('WORKSPACE_NEWER', { found: version, known: latestVersion });
  }
}

function checkSoundness(raw: Database): void {
  const answer = raw.pragma('quick_check(1)', { simple: true });
  if (answer !== 'ok') throw new AppError('WORKSPACE_DAMAGED', { detail: String(answer) });
}

function prepare(paths: WorkspacePaths, isLocked: boolean, now: () => Date): Database {
  const raw = openConnection(paths.database, 'writer');
  try {
    checkSoundness(raw);
    // Even a command that only reads must not change the schema under an open window.
    const unlock =
      isLocked || schemaVersion(raw) === latestVersion ? null : lockWorkspace(paths.lock);
    migrate(raw, migrations, (from) => {
      const stamp = now().toISOString().replaceAll(/[:.]/gu, '-');
      safetyCopy(raw, paths.copies, `before-update-from-${from}-${stamp}`);
    });
    raw.pragma('wal_checkpoint(PASSIVE)');
    unlock?.();
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

/** Both connections as one workspace; `raw` is the writing one, `unlock` gives the lock back. */
function overConnections(
  paths: WorkspacePaths,
  raw: Database,
  unlock: () => void,
  onSlow: SlowQueryListener,
): Workspace {
  const reading = openReading(paths, onSlow);
  const writer = kyselyOver(raw, onSlow);
  return {
    ...reading,
    raw,
    steps: createSteps(),
    write: async (work) => {
      try {
        return await writer.transaction().execute((trx) => work(trx, raw));
      } catch (error) {
        throw sqliteFailure(error) ?? error;
      }
    },
    holdWrites: (work) => writer.connection().execute(work),
    close: async () => {
      reading.close();
      raw.close();
      unlock();
    },
  };
}

/** Opens both connections on a database file whose header has been checked. */
function connect(paths: WorkspacePaths, options: OpenOptions): Workspace {
  const unlock = options.exclusive ? lockWorkspace(paths.lock) : () => {};
  try {
    const raw = prepare(paths, options.exclusive, options.now ?? (() => new Date()));
    return overConnections(paths, raw, unlock, options.onSlowQuery ?? (() => {}));
  } catch (error) {
    unlock();
    throw sqliteFailure(error) ?? error;
  }
}

/**
 * The workspace that another process of this program has opened, checked and locked. It never writes the log
 * back within a commit: the caller does so afterwards with `writeBack`, when nobody waits.
 */
export function joinWorkspace(folder: string): Workspace {
  const paths = workspacePaths(folder);
  try {
    const raw = openConnection(paths.database, 'writer');
    raw.pragma('wal_autocheckpoint = 0');
    return overConnections(
      paths,
      raw,
      () => {},
      () => {},
    );
  } catch (error) {
    throw sqliteFailure(error) ?? error;
  }
}

/** Brings what was committed from the log into the database file, as far as no reader needs it. */
export function writeBack({ raw }: Workspace): void {
  raw.pragma('wal_checkpoint(PASSIVE)');
}

/**
 * Opens the workspace in `folder`. Throws a `WORKSPACE_…` error that names the reason when the file is
 * missing, empty, foreign, newer, damaged or in use; none of these changes the file.
 */
export async function openWorkspace(folder: string, options: OpenOptions): Promise<Workspace> {
  const paths = workspacePaths(folder);
  checkHeader(paths.database);
  return connect(paths, options);
}
