import { useTranslation } from 'react-i18next';
import type { MeetingKept } from '#shared/contract/meetings.ts';
import { fieldLabels } from '../../components/history/fieldLabels.ts';

/** The words for a field of a meeting, the same as in the history. */
export function useMeetingLabel(): (field: keyof MeetingKept) => string {
  const { t } = useTranslation();
  return (field) => {
    const key: string = fieldLabels.meeting[field];
    return t(key);
  };
}
