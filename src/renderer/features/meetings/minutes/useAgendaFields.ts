import { useTranslation } from 'react-i18next';
import { canWriteMinutes, type MeetingState } from '#shared/domain/meetingLife.ts';
import type { PartField } from '../../../components/parts/partField.ts';
import type { PartKey } from '../../../components/parts/partNames.ts';

/** The form of an agenda item. */
export function useAgendaFields(state: MeetingState): readonly PartField<PartKey<'agendaItems'>>[] {
  const { t } = useTranslation();
  return [
    { key: 'title', label: t('minutes.item.title'), type: 'localText', isRequired: true },
    { key: 'section', label: t('minutes.item.section'), type: 'localText' },
    { key: 'speakerId', label: t('minutes.item.speaker'), type: 'record', record: 'person' },
    { key: 'minutes', label: t('minutes.item.minutes'), type: 'count' },
    { key: 'isRecurring', label: t('minutes.item.isRecurring'), type: 'flag', isWide: true },
    {
      key: 'isDiscussed',
      label: t('minutes.item.isDiscussed'),
      type: 'flag',
      initial: true,
      // What was not reached is known only at the meeting.
      isShown: () => canWriteMinutes(state),
      isWide: true,
    },
  ];
}
