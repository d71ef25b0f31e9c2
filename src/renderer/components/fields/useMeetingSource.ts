import { localText } from '#shared/domain/language.ts';
import { invoke } from '../../api/client.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { everyMeeting } from '../meetings/everyMeeting.ts';
import type { RecordSource } from './recordOption.ts';

/** Options offered at once while words are typed. */
const limit = 20;

/** Where fields that name a meeting find it, the latest first. */
export function useMeetingSource(): RecordSource {
  const language = useLanguage();
  const format = useFormat();
  return {
    key: ['meetings.list', 'source', language],
    load: async (search) => {
      const { rows } = await invoke('meetings.list', {
        filter: { ...everyMeeting, search },
        sort: [{ key: 'date', descending: true }],
        language,
        offset: 0,
        limit,
      });
      return rows.map(({ id, title, date }) => ({
        id,
        label: localText(title, language),
        detail: date === null ? '' : format.date(date),
      }));
    },
  };
}
