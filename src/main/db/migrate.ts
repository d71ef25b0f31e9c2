import type { Database } from 'better-sqlite3';
import { AppError } from '#shared/errors/appError.ts';
import type { Migration } from './migrations/migration.ts';

/** Marks a file as a workspace of this application: "Ortq" as a 32-bit number. */
export const applicationId = 0x4f727471;

export function schemaVersion(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

function runStep(db: Database, step: Migration): void {
  if (step.rebuildsTables) db.pragma('foreign_keys = OFF');
  try {
    db.exec('BEGIN IMMEDIATE');
    step.up(db);
    if (step.rebuildsTables && (db.pragma('foreign_key_check') as unknown[]).length > 0) {
      throw new Error(`Migration ${step.version} (${step.name}) breaks a foreign key`);
    }
    db.pragma(`user_version = ${step.version}`);
    db.pragma(`application_id = ${applicationId}`);
    db.exec('COMMIT');
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  } finally {
    if (step.rebuildsTables) db.pragma('foreign_keys = ON');
  }
}

/**
 * Brings the database to the newest schema, one transaction a step.
 * `beforeFirstStep` runs when an existing database is about to change: it makes the safety copy.
 * Throws `WORKSPACE_NEWER` for a file written by a later version; nothing is written to it.
 */
export function migrate(
  db: Database,
  steps: readonly Migration[],
  beforeFirstStep: (from: number) => void,
): void {
  const from = schemaVersion(db);
  const latest = steps.at(-1)?.version ?? 0;
  if (from > latest) throw new AppError('WORKSPACE_NEWER', { found: from, known: latest });
  const pending = steps.filter((step) => step.version > from);
  if (pending.length > 0 && from > 0) beforeFirstStep(from);
  for (const step of pending) runStep(db, step);
}
