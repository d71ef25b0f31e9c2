import { duplicateKinds, type DuplicateKind } from '#shared/contract/duplicates.ts';

export interface DuplicateSearch {
  /** The kind whose pairs are shown; people without it. */
  kind?: DuplicateKind;
}

/** Reads the address of the list of pairs; anything unknown in it is dropped. */
export function readDuplicateSearch(search: Record<string, unknown>): DuplicateSearch {
  const kind = duplicateKinds.find((known) => known === search['kind']);
  return kind === undefined ? {} : { kind };
}
