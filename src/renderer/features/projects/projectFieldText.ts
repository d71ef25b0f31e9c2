import type { TFunction } from 'i18next';
import { localText, type Language } from '#shared/domain/language.ts';
import type { Formats } from '../../api/useFormat.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';
import type { ProjectDraft } from './projectDraft.ts';

interface Words {
  t: TFunction;
  format: Formats;
  language: Language;
}

/** One field of a project's form as plain text, for showing two versions side by side. */
export function projectFieldText(
  draft: ProjectDraft,
  key: keyof ProjectDraft,
  { t, format, language }: Words,
): string {
  switch (key) {
    case 'title':
    case 'summary':
      return localText(draft[key], language);
    case 'areas':
      return draft.areas.map((code) => t(`lists.area.${code}`, { defaultValue: code })).join(', ');
    case 'tags':
      return draft.tags.join(', ');
    case 'programme':
    case 'leadOrganisation':
      return draft[key]?.label ?? '';
    case 'status':
      return t(`status.${draft.status}`);
    case 'budget':
      return draft.budget.amount === '' ? '' : `${draft.budget.amount} ${draft.budget.currency}`;
    case 'field':
      return draft.field ? format.fieldOfScience(draft.field) : '';
    case 'startDate':
    case 'endDate':
    case 'agreementDate':
      return isCalendarDate(draft[key]) ? format.date(draft[key]) : draft[key];
    case 'code':
    case 'acronym':
    case 'programmeStatus':
    case 'manager':
    case 'scientists':
    case 'youngScientists':
      return draft[key];
  }
}
