import type { BulkChanges } from '#shared/contract/projects.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';
import type { StatusCode } from '#shared/domain/lifecycle.ts';
import type { TagDraft } from '../../../components/bulk/TagChanges.tsx';
import type { RecordOption } from '../../../components/fields/recordOption.ts';

export const bulkKeys = ['status', 'programme', 'leadOrganisation', 'field', 'endDate'] as const;

export type BulkKey = (typeof bulkKeys)[number];

/** What the dialog holds; only the fields in `chosen` are given to the projects. */
export interface BulkDraft {
  chosen: readonly BulkKey[];
  status: StatusCode;
  programme: RecordOption | null;
  leadOrganisation: RecordOption | null;
  field: string | null;
  endDate: string;
  tags: TagDraft;
}

export const emptyBulk: BulkDraft = {
  chosen: [],
  status: 'active',
  programme: null,
  leadOrganisation: null,
  field: null,
  endDate: '',
  tags: { add: [], remove: [] },
};

/** The changes to send; null while the end date is no date. */
export function changesOf(draft: BulkDraft): BulkChanges | null {
  const { chosen, status, programme, leadOrganisation, field, endDate } = draft;
  if (chosen.includes('endDate') && endDate !== '' && !isCalendarDate(endDate)) return null;
  return {
    ...(chosen.includes('status') ? { status } : {}),
    ...(chosen.includes('programme') ? { programmeId: programme?.id ?? null } : {}),
    ...(chosen.includes('leadOrganisation')
      ? { leadOrganisationId: leadOrganisation?.id ?? null }
      : {}),
    ...(chosen.includes('field') ? { field } : {}),
    ...(chosen.includes('endDate') ? { endDate: endDate === '' ? null : endDate } : {}),
  };
}

/** Whether the draft would change anything at all. */
export const isEmptyBulk = ({ chosen, tags }: BulkDraft): boolean =>
  chosen.length + tags.add.length + tags.remove.length === 0;
