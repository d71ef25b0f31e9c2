import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { AppError } from '#shared/errors/appError.ts';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Who holds the lock, or `null` when nobody does or its owner on this computer has died. */
function liveOwner(file: string): string | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  const [pid, host = ''] = text.trim().split(' ');
  if (!pid) return null;
  return host === hostname() && !isAlive(Number(pid)) ? null : host;
}

/**
 * Takes the workspace for writing and returns the function that gives it back.
 * Throws `WORKSPACE_IN_USE` when another running program or computer holds it.
 */
export function lockWorkspace(file: string): () => void {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, `${process.pid} ${hostname()}\n`);
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!exists) throw error;
      const owner = liveOwner(file);
      if (owner !== null || attempt > 0)
        throw new AppError('WORKSPACE_IN_USE', { host: owner ?? '' });
      rmSync(file, { force: true });
    }
  }
}
