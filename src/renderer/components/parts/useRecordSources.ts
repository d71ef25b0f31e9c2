import type { RecordSource } from '../fields/recordOption.ts';
import { useOrganisationSource } from '../fields/useOrganisationSource.ts';
import { usePersonSource } from '../fields/usePersonSource.ts';
import { useMeetingSource } from '../fields/useMeetingSource.ts';
import { useProjectSource } from '../fields/useProjectSource.ts';
import { useProgrammeSource } from '../fields/useProgrammeSource.ts';

/** Where the fields of parts find, and make, the records they name. */
export function useRecordSources(): Record<
  'organisation' | 'person' | 'programme' | 'project' | 'meeting',
  RecordSource
> {
  return {
    organisation: useOrganisationSource(),
    person: usePersonSource(),
    programme: useProgrammeSource(),
    project: useProjectSource(),
    meeting: useMeetingSource(),
  };
}
