import type { TFunction } from 'i18next';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { languages } from '#shared/domain/language.ts';
import type { Formats } from '../../api/useFormat.ts';
import type { InitiativeDraft } from './initiativeDraft.ts';

interface Words {
  t: TFunction;
  format: Formats;
}

/** One field of an initiative's form as plain text, for showing two versions side by side. */
export function initiativeFieldText(
  draft: InitiativeDraft,
  key: keyof InitiativeDraft,
  { t, format }: Words,
): string {
  switch (key) {
    case 'title':
    case 'summary':
      return languages
        .map((language) => draft[key][language])
        .filter((text) => text !== '')
        .join(' · ');
    case 'state':
      return t(`history.value.initiativeState.${draft.state}`);
    case 'voicedDate':
      return isCalendarDate(draft.voicedDate) ? format.date(draft.voicedDate) : draft.voicedDate;
    case 'meetingId':
    case 'voicedById':
    case 'organisationId':
    case 'projectId':
    case 'programmeId':
      return draft[key]?.label ?? '';
    case 'tags':
      return draft.tags.join(', ');
    case 'reason':
      return draft.reason;
  }
}
