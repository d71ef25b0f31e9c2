import type { TFunction } from 'i18next';
import { localText, type Language } from '#shared/domain/language.ts';
import type { Formats } from '../../api/useFormat.ts';
import type { OrganisationDraft } from './organisationDraft.ts';

interface Words {
  t: TFunction;
  format: Formats;
  language: Language;
}

/** One field of an organisation's form as plain text. */
export function organisationFieldText(
  draft: OrganisationDraft,
  key: keyof OrganisationDraft,
  { t, format, language }: Words,
): string {
  switch (key) {
    case 'name':
      return localText(draft.name, language);
    case 'kind':
      return t(`organisations.kind.${draft.kind}`);
    case 'country':
      return draft.country ? format.country(draft.country) : '';
    case 'legalForm':
      return draft.legalForm ?? '';
    case 'parent':
      return draft.parent?.label ?? '';
    case 'aliases':
    case 'tags':
      return draft[key].join(', ');
    case 'shortName':
    case 'city':
    case 'bin':
    case 'ror':
    case 'pic':
    case 'website':
      return draft[key];
  }
}
