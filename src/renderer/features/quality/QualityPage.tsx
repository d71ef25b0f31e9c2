import { Center, Loader } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/useCall.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ListFrame } from '../../components/ListFrame.tsx';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import classes from './Quality.module.css';
import { RuleList } from './RuleList.tsx';
import { RuleRows } from './RuleRows.tsx';

/** What is missing, stale or contradictory in the record, with a fix in place. */
export function QualityPage() {
  const { t } = useTranslation();
  const { rule } = useSearch({ from: '/quality' });
  const summary = useCall('quality.summary', {});
  const open = rule ?? summary.data?.find(({ count }) => count > 0)?.rule;
  return (
    <ListFrame>
      <PageHeader title={t('quality.title')} detail={t('quality.text')} />
      {summary.error ? (
        <LoadProblem error={summary.error} onRetry={() => void summary.refetch()} />
      ) : summary.data === undefined ? (
        <Center p="xl">
          <Loader />
        </Center>
      ) : open === undefined ? (
        <EmptyState
          icon={IconCircleCheck}
          title={t('quality.allRight.title')}
          text={t('quality.allRight.text')}
        />
      ) : (
        <div className={classes['frame']}>
          <RuleList summary={summary.data} open={open} />
          <RuleRows key={open} rule={open} />
        </div>
      )}
    </ListFrame>
  );
}
