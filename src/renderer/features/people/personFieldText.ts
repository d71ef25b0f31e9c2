import type { TFunction } from 'i18next';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { languages } from '#shared/domain/language.ts';
import type { Formats } from '../../api/useFormat.ts';
import type { PersonDraft } from './personDraft.ts';

interface Words {
  t: TFunction;
  format: Formats;
}

/** One field of a person's form as plain text, for showing two versions side by side. */
export function personFieldText(
  draft: PersonDraft,
  key: keyof PersonDraft,
  { t, format }: Words,
): string {
  switch (key) {
    case 'family':
    case 'given':
    case 'patronymic':
      return languages
        .map((language) => draft[key][language])
        .filter((text) => text !== '')
        .join(' · ');
    case 'formerNames':
    case 'tags':
      return draft[key].join(', ');
    case 'degree':
      return draft.degree ? t(`people.degree.${draft.degree}`) : '';
    case 'academicTitle':
      return draft.academicTitle ? t(`people.academicTitle.${draft.academicTitle}`) : '';
    case 'gender':
      return draft.gender ? t(`people.gender.${draft.gender}`) : '';
    case 'citizenship':
    case 'country':
      return draft[key] ? format.country(draft[key]) : '';
    case 'birthDate':
      return isCalendarDate(draft.birthDate) ? format.date(draft.birthDate) : draft.birthDate;
    case 'orcid':
    case 'iin':
    case 'email':
    case 'phone':
      return draft[key];
  }
}
