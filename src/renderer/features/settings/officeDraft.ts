import { officeInput, type Office, type OfficeInput } from '#shared/contract/office.ts';
import { readCount } from '../../components/fields/readCount.ts';
import { problemsOf } from '../../components/form/problems.ts';
import type { Checked } from '../../components/form/useRecordForm.ts';

/** What the form of the office holds: numbers as they are typed. */
export type OfficeDraft = Omit<
  OfficeInput,
  'youngAgeLimit' | 'concurrenceMonths' | 'staleMonths'
> & { youngAgeLimit: string; concurrenceMonths: string; staleMonths: string };

export function toDraft(office: Office): OfficeDraft {
  const { name, signatories, youngReference, currency, protocolLanguage, hasApprovalStamp } =
    office;
  return {
    name,
    signatories,
    youngReference,
    currency,
    protocolLanguage,
    hasApprovalStamp,
    youngAgeLimit: String(office.youngAgeLimit),
    concurrenceMonths: String(office.concurrenceMonths),
    staleMonths: String(office.staleMonths),
  };
}

export function checkOffice(draft: OfficeDraft): Checked<OfficeInput> {
  const result = officeInput.safeParse({
    ...draft,
    youngAgeLimit: readCount(draft.youngAgeLimit),
    concurrenceMonths: readCount(draft.concurrenceMonths),
    staleMonths: readCount(draft.staleMonths),
  });
  return result.success
    ? { ok: true, input: result.data }
    : { ok: false, problems: problemsOf(result.error) };
}
