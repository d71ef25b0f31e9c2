import type { DuplicateKind } from '#shared/contract/duplicates.ts';

/** Where the page of a record of each kind stands. */
export const recordPages: Readonly<Record<DuplicateKind, string>> = {
  person: '/people',
  organisation: '/organisations',
  project: '/projects',
};
