import { useTranslation } from 'react-i18next';
import type { CalendarEvent } from '#shared/contract/calendar.ts';
import { daysBetween } from '#shared/domain/dates.ts';
import { localText } from '#shared/domain/language.ts';
import { eventTitle } from '#shared/i18n/eventTitle.ts';
import { formatRelativeDays } from '#shared/i18n/format/formatRelativeDays.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { recordAddress } from '../../components/history/recordAddress.ts';
import { TodayLine } from './TodayLine.tsx';

interface TodayEventsProps {
  events: readonly CalendarEvent[];
  /** The day of the screen, from which days are told. */
  today: string;
}

/** Entries of the calendar as lines: the day and hour, what it is, how far it is. */
export function TodayEvents({ events, today }: TodayEventsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  return (
    <ul>
      {events.map((event) => {
        const { kind, id, record, date, endDate, startTime, isDone } = event;
        const isPastMeeting = kind === 'meeting' && endDate < today && !isDone;
        return (
          <TodayLine
            key={kind + id}
            when={format.date(date)}
            to={recordAddress({ ...record, parent: null })}
            text={eventTitle(event, language)}
            detail={[startTime, localText(event.detail, language)].filter(Boolean).join(' · ')}
            state={
              isPastMeeting
                ? t('today.notClosed')
                : formatRelativeDays(daysBetween(today, date), language)
            }
          />
        );
      })}
    </ul>
  );
}
