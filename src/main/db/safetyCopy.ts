import type { Database } from 'better-sqlite3';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import BetterSqlite from 'better-sqlite3';

function sync(target: string): void {
  const handle = openSync(target, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

function checkCopy(file: string): void {
  const copy = new BetterSqlite(file, { readonly: true });
  try {
    const answer = copy.pragma('integrity_check', { simple: true });
    if (answer !== 'ok') throw new Error(`The copy is not sound: ${String(answer)}`);
  } finally {
    copy.close();
  }
}

/**
 * Writes a whole, checked copy of the database into `folder` and returns its path.
 * A copy that cannot be finished leaves nothing under the final name.
 */
export function safetyCopy(db: Database, folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  const target = path.join(folder, `${name}.db`);
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(unfinished);
    sync(unfinished);
    checkCopy(unfinished);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  return target;
}
