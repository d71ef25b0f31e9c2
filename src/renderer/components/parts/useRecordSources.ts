import type { RecordSource } from '../fields/recordOption.ts';
import { useOrganisationSource } from '../fields/useOrganisationSource.ts';
import { usePersonSource } from '../fields/usePersonSource.ts';

/** Where the fields of parts find, and make, the records they name. */
export function useRecordSources(): Record<'organisation' | 'person', RecordSource> {
  return { organisation: useOrganisationSource(), person: usePersonSource() };
}
