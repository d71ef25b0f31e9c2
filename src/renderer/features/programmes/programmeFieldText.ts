import type { TFunction } from 'i18next';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import type { Formats } from '../../api/useFormat.ts';
import type { ProgrammeDraft } from './programmeDraft.ts';

interface Words {
  t: TFunction;
  format: Formats;
  language: Language;
}

/** One field of a programme's form as plain text. */
export function programmeFieldText(
  draft: ProgrammeDraft,
  key: keyof ProgrammeDraft,
  { t, format, language }: Words,
): string {
  switch (key) {
    case 'name':
      return localText(draft.name, language);
    case 'family':
      return t(`programmes.family.${draft.family}`);
    case 'level':
      return t(`programmes.level.${draft.level}`);
    case 'parent':
    case 'funderOrganisation':
      return draft[key]?.label ?? '';
    case 'startDate':
    case 'endDate':
      return isCalendarDate(draft[key]) ? format.date(draft[key]) : draft[key];
    case 'statuses':
      return draft.statuses.map(({ name }) => localText(name, language)).join(', ');
    case 'code':
    case 'funder':
      return draft[key];
  }
}
