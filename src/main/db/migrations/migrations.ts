import { first } from './0001First.ts';
import type { Migration } from './migration.ts';

/** Every step in order; a step that has been released is never changed. */
export const migrations: readonly Migration[] = [first];

export const latestVersion = migrations.length;
