import { blankOrganisation } from '#shared/contract/blanks.ts';
import {
  organisationInput,
  type Organisation,
  type OrganisationInput,
} from '#shared/contract/organisations.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import type { RecordOption } from '../../components/fields/recordOption.ts';
import { problemsOf } from '../../components/form/problems.ts';
import type { Checked } from '../../components/form/useRecordForm.ts';

/** An organisation as it stands on the form. */
export type OrganisationDraft = Omit<OrganisationInput, 'parentId'> & {
  parent: RecordOption | null;
};

const { parentId: _parent, ...blank } = blankOrganisation;

export const emptyOrganisation: OrganisationDraft = {
  ...blank,
  kind: 'institute',
  country: 'KZ',
  parent: null,
};

/** A saved organisation as its form shows it. */
export function toDraft(record: Organisation, language: Language): OrganisationDraft {
  const { name, shortName, kind, country, city, legalForm, bin, ror, pic } = record;
  const { parent, aliases, website, tags } = record;
  return {
    name,
    shortName,
    kind,
    country,
    city,
    legalForm,
    bin,
    ror,
    pic,
    parent: parent && { id: parent.id, label: localText(parent.name, language) },
    aliases,
    website,
    tags,
  };
}

export function checkOrganisation(draft: OrganisationDraft): Checked<OrganisationInput> {
  const { parent, ...rest } = draft;
  const result = organisationInput.safeParse({ ...rest, parentId: parent?.id ?? null });
  return result.success
    ? { ok: true, input: result.data }
    : { ok: false, problems: problemsOf(result.error) };
}

/** What of a draft is compared with other organisations. */
export function comparedFields(draft: OrganisationDraft) {
  const { name, shortName, aliases, bin, ror, pic } = draft;
  return { name, shortName, aliases, bin, ror, pic };
}
