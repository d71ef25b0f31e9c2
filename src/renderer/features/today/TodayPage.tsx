import { Anchor, Text } from '@mantine/core';
import { IconHome2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Today } from '#shared/contract/today.ts';
import { weekday } from '#shared/domain/dates.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { localeData } from '#shared/i18n/format/localeData.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import classes from './Today.module.css';
import { TodayAssignments } from './TodayAssignments.tsx';
import { TodayChanges } from './TodayChanges.tsx';
import { TodayCharts } from './TodayCharts.tsx';
import { TodayEvents } from './TodayEvents.tsx';
import { TodayPart } from './TodayPart.tsx';
import { TodayPortfolio } from './TodayPortfolio.tsx';

/** A workspace in which nobody entered anything yet. */
const isEmpty = ({ changes, portfolio }: Today): boolean =>
  changes.length === 0 && portfolio.byStatus.length === 0;

/** The start screen: what is late, what comes, what changed, what there is. */
export function TodayPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const answer = useCall('today.get', {});
  if (answer.error)
    return <LoadProblem error={answer.error} onRetry={() => void answer.refetch()} />;
  const today = answer.data;
  const day = today
    ? `${formatDate(today.date, language, 'long')}, ${localeData[language].dates.weekdays[weekday(today.date) - 1]}`
    : '';
  return (
    <>
      <PageHeader title={t('today.title')} detail={day} />
      {today ? isEmpty(today) ? <FirstSteps /> : <Parts today={today} /> : null}
    </>
  );
}

function FirstSteps() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={IconHome2}
      title={t('today.empty.title')}
      text={t('today.empty.text')}
      actions={
        <>
          <LinkButton to="/import">{t('imports.title')}</LinkButton>
          <LinkButton to="/projects/new">{t('projects.form.new')}</LinkButton>
        </>
      }
    />
  );
}

function Parts({ today }: { today: Today }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { date, meetings, late, coming } = today;
  const calendar = (
    <Anchor size="sm" href="#/calendar">
      {t('calendar.title')}
    </Anchor>
  );
  return (
    <div className={classes['sheet']}>
      <TodayAssignments today={today} />
      <TodayPart
        title={t('today.meetings')}
        aside={calendar}
        empty={meetings.length === 0 ? t('today.noMeetings') : ''}
      >
        <TodayEvents events={meetings} today={date} />
      </TodayPart>
      <TodayPart
        title={t('today.dues')}
        aside={calendar}
        empty={late.total + coming.total === 0 ? t('today.noDues') : ''}
      >
        {(['late', 'coming'] as const).map((part) =>
          today[part].total === 0 ? null : (
            <div key={part}>
              <Text size="sm" fw={600} mt={8}>
                {t(`today.${part}`, { number: format.number(today[part].total) })}
              </Text>
              <TodayEvents events={today[part].rows} today={date} />
            </div>
          ),
        )}
      </TodayPart>
      <TodayChanges today={today} />
      <TodayPortfolio portfolio={today.portfolio} />
      <TodayCharts />
    </div>
  );
}
