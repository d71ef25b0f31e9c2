import {
  organisationInput,
  type Organisation,
  type OrganisationInput,
} from '#shared/contract/organisations.ts';
import { problemsOf } from '../../components/form/problems.ts';
import type { Checked } from '../../components/form/useRecordForm.ts';

export const emptyOrganisation: OrganisationInput = {
  name: { kk: '', ru: '', en: '' },
  shortName: '',
  kind: 'institute',
  country: 'KZ',
  city: '',
};

/** A saved organisation as its form shows it. */
export function toDraft(record: Organisation): OrganisationInput {
  const { name, shortName, kind, country, city } = record;
  return { name, shortName, kind, country, city };
}

export function checkOrganisation(draft: OrganisationInput): Checked<OrganisationInput> {
  const result = organisationInput.safeParse(draft);
  return result.success
    ? { ok: true, input: result.data }
    : { ok: false, problems: problemsOf(result.error) };
}
