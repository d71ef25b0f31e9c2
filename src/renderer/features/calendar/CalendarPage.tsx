import { Alert, Button, Chip, Group, Menu, SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import {
  IconCalendarPlus,
  IconChevronLeft,
  IconChevronRight,
  IconPrinter,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { eventKinds, maxEvents } from '#shared/contract/calendar.ts';
import { addDays, addMonths, weekday } from '#shared/domain/dates.ts';
import { localText } from '#shared/domain/language.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { showSavedFile } from '../../api/showSavedFile.tsx';
import { useAction } from '../../api/useAction.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { today as dayOfToday } from '../../components/today.ts';
import { Agenda } from './Agenda.tsx';
import classes from './Calendar.module.css';
import { MonthGrid } from './MonthGrid.tsx';
import { monthWeeks, weekOf } from './monthDays.ts';
import { kindsOf, views, type CalendarSearch } from './search.ts';

const route = getRouteApi('/calendar');

/** Days that the agenda shows from its day on. */
const agendaLength = 31;

/** The calendar of obligations: a month or a list of days, filtered, printed, written for other calendars. */
export function CalendarPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const today = dayOfToday();
  const day = search.day ?? today;
  const view = views.find((one) => one === search.view) ?? 'month';
  const isAgenda = view === 'agenda';
  const weeks = view === 'week' ? [weekOf(day)] : monthWeeks(day);
  const step = (by: number): string =>
    view === 'week' ? addDays(day, 7 * by) : addMonths(day, by);
  const kinds = kindsOf(search);
  const days = isAgenda
    ? Array.from({ length: agendaLength }, (_, index) => addDays(day, index))
    : weeks.flat();
  const from = days[0] ?? day;
  const to = days.at(-1) ?? day;
  const year = Number(day.slice(0, 4));
  const list = useCall('calendar.list', { from, to, kinds }, { keepsPrevious: true });
  const freeDays = [
    useCall('holidays.year', { year: Number(from.slice(0, 4)) }).data,
    useCall('holidays.year', { year: Number(to.slice(0, 4)) }).data,
  ].flatMap((found) => found ?? []);
  const save = useAction('calendar.export');
  const print = useAction('calendar.print');

  const go = (change: CalendarSearch): void =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const events = list.data?.events ?? [];
  const eventsOf = (date: string) =>
    events.filter((event) => event.date <= date && event.endDate >= date);
  const freeDay = (date: string): string | undefined => {
    const found = freeDays.find((one) => one.date === date);
    if (found) return found.kind === 'working_day' ? undefined : localText(found.name, language);
    return weekday(date) > 5 ? '' : undefined;
  };
  const title =
    view !== 'month'
      ? `${format.date(from)} – ${format.date(to)}`
      : formatDate(day, language, 'month');
  const write = (first: string, last: string): void =>
    save.mutate(
      { from: first, to: last, kinds, language },
      {
        onSuccess: (file) => {
          if (!file) return;
          const { fileName, events: total, isCut, token } = file;
          const key = isCut ? 'calendar.export.cut' : 'calendar.export.done';
          showSavedFile(t(key, { fileName, total }), token, t);
        },
      },
    );
  if (list.error) return <LoadProblem error={list.error} onRetry={() => void list.refetch()} />;

  return (
    <div className={classes['sheet']}>
      <PageHeader
        title={`${t('calendar.title')}: ${title}`}
        actions={
          <Group gap="xs" className={classes['screenOnly'] ?? ''}>
            <Button
              variant="default"
              aria-label={t('calendar.previous')}
              onClick={() => go({ day: step(-1) })}
            >
              <IconChevronLeft size={16} aria-hidden />
            </Button>
            <Button variant="default" onClick={() => go({ day: today })}>
              {t('calendar.today')}
            </Button>
            <Button
              variant="default"
              aria-label={t('calendar.next')}
              onClick={() => go({ day: step(1) })}
            >
              <IconChevronRight size={16} aria-hidden />
            </Button>
            <SegmentedControl
              aria-label={t('calendar.view')}
              value={view}
              data={views.map((value) => ({ value, label: t(`calendar.${value}`) }))}
              onChange={(chosen) => go({ view: chosen })}
            />
            <Menu>
              <Menu.Target>
                <Button
                  variant="default"
                  loading={save.isPending}
                  leftSection={<IconCalendarPlus size={16} aria-hidden />}
                >
                  {t('calendar.export.button')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => write(from, to)}>{t('calendar.export.shown')}</Menu.Item>
                <Menu.Item
                  onClick={() => write(`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`)}
                >
                  {t('calendar.export.year', { year: String(year) })}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => print.mutate({})}
            >
              {t('calendar.print')}
            </Button>
          </Group>
        }
      />
      <Group px="md" pb="xs" gap="xs" className={classes['screenOnly'] ?? ''}>
        {eventKinds.map((kind) => (
          <Chip
            key={kind}
            size="xs"
            checked={kinds.length === 0 || kinds.includes(kind)}
            onChange={() => {
              const shown = kinds.length === 0 ? [...eventKinds] : kinds;
              const next = shown.includes(kind)
                ? shown.filter((one) => one !== kind)
                : [...shown, kind];
              go({ kind: next.length === eventKinds.length ? [] : next });
            }}
          >
            {`${t(`calendar.letter.${kind}`)} · ${t(`calendar.kind.${kind}`)}`}
          </Chip>
        ))}
      </Group>
      <p className={classes['paperOnly']}>
        {eventKinds
          .filter((kind) => kinds.length === 0 || kinds.includes(kind))
          .map((kind) => `${t(`calendar.letter.${kind}`)} – ${t(`calendar.kind.${kind}`)}`)
          .join('; ')}
      </p>
      {list.data?.isCut ? (
        <Alert mx="md" mb="xs">
          {t('calendar.cut', { number: format.number(maxEvents) })}
        </Alert>
      ) : null}
      {isAgenda ? (
        <Agenda days={days} eventsOf={eventsOf} freeDay={freeDay} />
      ) : (
        <MonthGrid
          label={title}
          weeks={weeks}
          search={search}
          day={day}
          today={today}
          eventsOf={eventsOf}
          freeDay={freeDay}
          onDay={(next) => go({ day: next })}
          onOpen={(opened) =>
            eventsOf(opened).length > 0
              ? go({ view: 'agenda', day: opened })
              : void navigate({ to: '/meetings/new', search: { date: opened } })
          }
        />
      )}
    </div>
  );
}
