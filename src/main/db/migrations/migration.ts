import type { Database } from 'better-sqlite3';

/** One step of the schema. It imports nothing of the app, so that it does the same for ever. */
export interface Migration {
  /** The `user_version` that the database has after this step; steps count up by one. */
  version: number;
  name: string;
  up: (db: Database) => void;
  /** Set for a table rebuild: foreign keys are off during the step and checked before its commit. */
  rebuildsTables?: boolean;
}
