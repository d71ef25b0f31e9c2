import type { Database } from 'better-sqlite3';
import type { Reader, Writing } from '../db/schema.ts';
import type { Steps } from './steps.ts';
import type { WorkspacePaths } from './workspacePaths.ts';

/** What reads of a workspace need. */
export interface Reading {
  paths: WorkspacePaths;
  /** For every read outside a write transaction; goes on while a long write runs. */
  reader: Reader;
  /** Lets `work` read one unchanging state of the record on a connection of its own, however long it takes. */
  readSnapshot: <T>(work: (db: Reader) => Promise<T>) => Promise<T>;
}

/** An open workspace: two connections on one WAL database. */
export interface Workspace extends Reading {
  /** Runs `work` in one write transaction; await nothing but SQL in it. Expected disk faults come out coded. */
  write: <T>(work: (trx: Writing, raw: Database) => Promise<T>) => Promise<T>;
  /** Keeps every write of this program waiting until `work` is over: another process writes meanwhile. */
  holdWrites: <T>(work: () => Promise<T>) => Promise<T>;
  /** The writing connection itself, for copies and checks. */
  raw: Database;
  /** The changes that can be taken back since the workspace was opened. */
  steps: Steps;
  close: () => Promise<void>;
}
