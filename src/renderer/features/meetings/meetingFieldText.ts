import type { TFunction } from 'i18next';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { languages } from '#shared/domain/language.ts';
import type { Formats } from '../../api/useFormat.ts';
import type { MeetingDraft } from './meetingDraft.ts';

interface Words {
  t: TFunction;
  format: Formats;
}

/** One field of a meeting's form as plain text, for showing two versions side by side. */
export function meetingFieldText(
  draft: MeetingDraft,
  key: keyof MeetingDraft,
  { t, format }: Words,
): string {
  switch (key) {
    case 'title':
    case 'place':
    case 'purpose':
      return languages
        .map((language) => draft[key][language])
        .filter((text) => text !== '')
        .join(' · ');
    case 'kind':
      return t(`history.value.meetingKind.${draft.kind}`);
    case 'date':
    case 'endDate':
      return isCalendarDate(draft[key]) ? format.date(draft[key]) : draft[key];
    case 'country':
      return draft.country ? format.country(draft.country) : '';
    case 'tags':
      return draft.tags.join(', ');
    case 'controlById':
      return draft.controlById?.label ?? '';
    case 'seriesId':
      return draft.seriesId === null ? '' : t('history.kind.meetingSeries');
    case 'number':
    case 'startTime':
    case 'endTime':
    case 'timeZone':
    case 'link':
      return draft[key];
  }
}
