import { localText, type LocalText } from '#shared/domain/language.ts';
import { kindOf } from '../../../records/registry.ts';
import { recordTitles, type RecordRef } from '../../../records/titles.ts';
import type { Building } from '../definition.ts';

export interface NamedRecord {
  title: string;
  /** The record on whose page it stands; empty for one with a page of its own. */
  parent: string;
}

/** What records of any kind are called in the languages of a report, by their id. */
export async function recordNames(
  { db, say }: Building,
  refs: readonly RecordRef[],
): Promise<Map<string, NamedRecord>> {
  const titles = await recordTitles(db, refs, kindOf);
  const shown = (text: LocalText): string => say((_, language) => localText(text, language));
  return new Map(
    [...titles].map(([id, { title, parent }]) => [
      id,
      { title: shown(title), parent: parent ? shown(parent.title) : '' },
    ]),
  );
}
