import { useEffect, useRef } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CalendarEvent } from '#shared/contract/calendar.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { localeData } from '#shared/i18n/format/localeData.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import classes from './Calendar.module.css';
import { EventLink } from './EventLink.tsx';
import { dayAfterKey } from './monthDays.ts';
import type { CalendarSearch } from './search.ts';

interface MonthGridProps {
  label: string;
  /** Weeks from Monday to Sunday; a single one gets all the height. */
  weeks: readonly (readonly string[])[];
  search: CalendarSearch;
  day: string;
  today: string;
  eventsOf: (day: string) => CalendarEvent[];
  /** Name of a holiday or day off, empty on weekends; undefined on working days. */
  freeDay: (day: string) => string | undefined;
  onDay: (day: string) => void;
  /** Enter on a day. */
  onOpen: (day: string) => void;
}

/** Entries of a day that a cell of a month or of a single week has room for. */
const rooms = { month: 3, week: 30 };

/** A month or a week as a grid that is walked by keyboard; one of its days can be reached by Tab. */
export function MonthGrid(props: MonthGridProps) {
  const { label, weeks, search, day, today, eventsOf, freeDay, onDay, onOpen } = props;
  const { t } = useTranslation();
  const room = weeks.length === 1 ? rooms.week : rooms.month;
  const language = useLanguage();
  const { weekdays } = localeData[language].dates;
  const table = useRef<HTMLTableElement>(null);
  const isWalking = useRef(false);
  useEffect(() => {
    if (isWalking.current) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    isWalking.current = false;
  });

  return (
    <table
      ref={table}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table is what a grid is made of
      role="grid"
      aria-label={label}
      className={classes['month']}
      data-week={weeks.length === 1 || undefined}
      onKeyDown={(event) => {
        const cell = event.target instanceof HTMLTableCellElement ? event.target : null;
        if (!cell || event.ctrlKey || event.altKey || event.metaKey) return;
        const next = event.key === 'Enter' ? day : dayAfterKey(event.key, day, today);
        if (next === null) return;
        event.preventDefault();
        if (event.key === 'Enter') return onOpen(day);
        isWalking.current = next !== day;
        onDay(next);
      }}
    >
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((date) => {
              const events = eventsOf(date);
              const free = freeDay(date);
              const shown = events.length > room + 1 ? events.slice(0, room) : events;
              return (
                <td
                  key={date}
                  tabIndex={date === day ? 0 : -1}
                  aria-selected={date === day}
                  data-day={date}
                  data-other={date.slice(0, 7) === day.slice(0, 7) ? undefined : true}
                  data-free={free === undefined ? undefined : true}
                  data-today={date === today || undefined}
                >
                  <div className={classes['day']}>
                    <Link
                      to="/meetings/new"
                      search={{ date }}
                      tabIndex={-1}
                      aria-label={t('calendar.newMeeting', {
                        date: formatDate(date, language, 'long'),
                      })}
                    >
                      {Number(date.slice(8))}
                    </Link>
                    <small>{free}</small>
                  </div>
                  {shown.map((event) => (
                    <EventLink key={event.kind + event.id} event={event} />
                  ))}
                  {shown.length < events.length ? (
                    <>
                      <Link
                        to="/calendar"
                        search={{ ...search, view: 'agenda', day: date }}
                        className={classes['more'] ?? ''}
                      >
                        {t('calendar.more', { number: String(events.length - shown.length) })}
                      </Link>
                      <div className={classes['paperOnly']}>
                        {events.slice(shown.length).map((event) => (
                          <EventLink key={event.kind + event.id} event={event} />
                        ))}
                      </div>
                    </>
                  ) : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
