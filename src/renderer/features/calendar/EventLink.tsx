import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CalendarEvent } from '#shared/contract/calendar.ts';
import { eventTitle } from '#shared/i18n/eventTitle.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import classes from './Calendar.module.css';

const pages = {
  meeting: '/meetings/$id',
  assignment: '/assignments/$id',
  project: '/projects/$id',
} as const;

/** One entry: a letter and colour for its kind, its hour, what it is, and by a mark whether it is late or done. */
export function EventLink({ event }: { event: CalendarEvent }) {
  const { t } = useTranslation();
  const { kind, record, startTime, endTime, isLate, isDone } = event;
  const title = eventTitle(event, useLanguage());
  const state = isLate ? t('calendar.late') : isDone ? t('calendar.done') : '';
  const time = [startTime, endTime].filter(Boolean).join('–');
  return (
    <Link
      to={pages[record.kind]}
      params={{ id: record.id }}
      className={classes['event'] ?? ''}
      data-kind={kind}
      data-late={isLate || undefined}
      data-done={isDone || undefined}
      title={[time, title, state].filter(Boolean).join(' · ')}
    >
      <b className={classes['letter']} aria-hidden>
        {t(`calendar.letter.${kind}`)}
      </b>
      {isLate ? (
        <IconAlertTriangle size={13} aria-hidden />
      ) : isDone ? (
        <IconCheck size={13} aria-hidden />
      ) : null}
      {state === '' ? null : <VisuallyHidden>{`${state}: `}</VisuallyHidden>}
      {time === '' ? null : `${time} `}
      {title}
    </Link>
  );
}
