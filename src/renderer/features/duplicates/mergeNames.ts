import type { LocalText } from '#shared/domain/language.ts';
import type { Merged } from './mergeKinds.ts';

/** The name or title of a record. */
export function nameOf(record: Merged): LocalText {
  return 'title' in record ? record.title : record.name;
}

/** Names of the records that fields of a record name, by id. */
export function linksOf(record: Merged): Record<string, LocalText> {
  const named = [
    'parent' in record ? record.parent : null,
    'programme' in record ? record.programme : null,
    'leadOrganisation' in record ? record.leadOrganisation : null,
  ];
  return Object.fromEntries(named.flatMap((one) => (one ? [[one.id, one.name]] : [])));
}
