import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { weekday } from '#shared/domain/dates.ts';
import type { CalendarEvent } from '#shared/contract/calendar.ts';
import { localText } from '#shared/domain/language.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { localeData } from '#shared/i18n/format/localeData.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import classes from './Calendar.module.css';
import { EventLink } from './EventLink.tsx';

interface AgendaProps {
  days: readonly string[];
  eventsOf: (day: string) => CalendarEvent[];
  freeDay: (day: string) => string | undefined;
}

/** The days that have something, one under the other. */
export function Agenda({ days, eventsOf, freeDay }: AgendaProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const filled = days.filter((day) => eventsOf(day).length > 0);
  if (filled.length === 0) return <Text p="md">{t('calendar.empty')}</Text>;
  return filled.map((day) => {
    const free = freeDay(day);
    return (
      <section key={day} className={classes['agendaDay']}>
        <Title order={2} size="h5">
          {formatDate(day, language, 'long')},{' '}
          {localeData[language].dates.weekdays[weekday(day) - 1]}
          {free ? ` · ${free}` : ''}
        </Title>
        <ul>
          {eventsOf(day).map((event) => (
            <li key={event.kind + event.id}>
              <EventLink event={event} />
              <Text size="sm" c="dimmed" component="span">
                {localText(event.detail, language)}
              </Text>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
