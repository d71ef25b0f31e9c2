import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from './say.ts';

/** Runs work while no other process holds the lock folder; a lock whose owner has died is taken over. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  let hasSaid = false;
  while (!take(folder)) {
    if (!hasSaid) say('Another run is preparing the same thing; waiting for it.');
    hasSaid = true;
    await wait(300);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take(folder: string): boolean {
  try {
    mkdirSync(folder);
  } catch {
    if (isOwnerAlive(folder)) return false;
    rmSync(folder, { recursive: true, force: true });
    return false;
  }
  writeFileSync(join(folder, 'pid'), String(process.pid));
  return true;
}

function isOwnerAlive(folder: string): boolean {
  try {
    process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPERM') return true;
    return isFresh(folder);
  }
}

// Between making the folder and writing the pid an owner looks dead; give it five seconds.
function isFresh(folder: string): boolean {
  const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age < 5000;
}
