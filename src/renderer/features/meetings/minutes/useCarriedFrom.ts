import { useQuery } from '@tanstack/react-query';
import type { Meeting } from '#shared/contract/meetings.ts';
import { invoke } from '../../../api/client.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { everyMeeting } from '../../../components/meetings/everyMeeting.ts';
import type { AgendaItem } from './agendaSections.ts';

/** Earlier meetings of the series that are looked through for the items carried over. */
const depth = 24;

type Source = Pick<Meeting, 'id' | 'date'>;

/** The meetings that items were carried over from, by the id of the item there. */
export function useCarriedFrom(
  meeting: Meeting,
  items: readonly AgendaItem[],
): ReadonlyMap<string, Source> {
  const language = useLanguage();
  const wanted = items.map(({ carriedFromId }) => carriedFromId).filter((id) => id !== null);
  const { seriesId, date } = meeting;
  const found = useQuery({
    queryKey: ['meetings.list', 'carriedFrom', meeting.id, seriesId, date, ...wanted],
    enabled: seriesId !== null && wanted.length > 0,
    queryFn: async () => {
      const missing = new Set(wanted);
      const sources = new Map<string, Source>();
      const earlier = await invoke('meetings.list', {
        filter: { ...everyMeeting, seriesIds: seriesId === null ? [] : [seriesId], to: date },
        sort: [{ key: 'date', descending: true }],
        language,
        offset: 0,
        limit: depth,
      });
      for (const source of earlier.rows) {
        if (missing.size === 0) break;
        if (source.id === meeting.id) continue;
        // One after another: most items come from the meeting just before.
        // oxlint-disable-next-line no-await-in-loop
        const there = await invoke('agendaItems.list', { meetingId: source.id });
        for (const { id } of there.rows) if (missing.delete(id)) sources.set(id, source);
      }
      return sources;
    },
  });
  return found.data ?? new Map<string, Source>();
}
