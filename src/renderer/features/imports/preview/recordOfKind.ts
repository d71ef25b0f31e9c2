import type { ImportKind } from '#shared/contract/importKinds.ts';

type ChosenRecord = 'organisation' | 'person' | 'programme' | 'project' | 'meeting';

const records: Partial<Record<ImportKind, ChosenRecord>> = {
  organisations: 'organisation',
  people: 'person',
  programmes: 'programme',
  projects: 'project',
  meetings: 'meeting',
};

/** The record that a row of this kind can be told to be by its name; null for parts of others. */
export const recordOfKind = (kind: ImportKind): ChosenRecord | null => records[kind] ?? null;
