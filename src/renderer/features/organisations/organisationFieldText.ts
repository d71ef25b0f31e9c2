import type { TFunction } from 'i18next';
import type { OrganisationInput } from '#shared/contract/organisations.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import type { Formats } from '../../api/useFormat.ts';

interface Words {
  t: TFunction;
  format: Formats;
  language: Language;
}

/** One field of an organisation's form as plain text. */
export function organisationFieldText(
  draft: OrganisationInput,
  key: keyof OrganisationInput,
  { t, format, language }: Words,
): string {
  switch (key) {
    case 'name':
      return localText(draft.name, language);
    case 'kind':
      return t(`organisations.kind.${draft.kind}`);
    case 'country':
      return draft.country ? format.country(draft.country) : '';
    case 'shortName':
    case 'city':
      return draft[key];
  }
}
