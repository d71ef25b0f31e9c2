import type { RecordSource } from '../../components/fields/recordOption.ts';
import { useOrganisationSource } from '../../components/fields/useOrganisationSource.ts';
import { useProgrammeSource } from '../../components/fields/useProgrammeSource.ts';

/** Where the fields for programme and organisation find, and make, their records. */
export function useRecordSources(): Record<'programme' | 'organisation', RecordSource> {
  return { programme: useProgrammeSource(), organisation: useOrganisationSource() };
}
