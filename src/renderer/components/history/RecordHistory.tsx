import { Button, Center, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntryView } from '#shared/contract/records.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { invoke } from '../../api/client.ts';
import { useFormat } from '../../api/useFormat.ts';
import { EmptyState } from '../EmptyState.tsx';
import { LoadProblem } from '../LoadProblem.tsx';
import { groupEntries } from './groupEntries.ts';
import { HistoryChanges } from './HistoryChanges.tsx';
import { HistorySource } from './HistorySource.tsx';
import classes from './RecordHistory.module.css';
import { useRecordTitle } from './useRecordTitle.ts';

interface RecordHistoryProps {
  kind: RecordKindName;
  id: string;
}

const limit = 100;

/** Who changed a record and its parts, when and how; the latest first. */
export function RecordHistory({ kind, id }: RecordHistoryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const title = useRecordTitle();
  const history = useInfiniteQuery({
    queryKey: ['records.history', { kind, id }],
    queryFn: ({ pageParam }) => invoke('records.history', { kind, id, offset: pageParam, limit }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) =>
      pages.length * limit < last.total ? pages.length * limit : undefined,
  });
  if (history.error) {
    return <LoadProblem error={history.error} onRetry={() => void history.refetch()} />;
  }
  if (!history.data) {
    return (
      <Center p="xl">
        <Loader />
      </Center>
    );
  }
  const entries = history.data.pages.flatMap((page) => page.entries);
  const total = history.data.pages.at(-1)?.total ?? 0;
  if (entries.length === 0) {
    return (
      <EmptyState
        icon={IconHistory}
        title={t('history.empty.title')}
        text={t('history.empty.text')}
      />
    );
  }
  const heading = ({ record, action }: HistoryEntryView): string => {
    const text = t(`history.action.${action}`);
    return record.id === id ? text : `${title(record)} — ${text}`;
  };
  return (
    <Stack gap="md" p="md" maw={1180}>
      {groupEntries(entries).map((moment) => (
        <section key={moment.key} className={classes['entry']}>
          <Text size="sm" c="dimmed">
            {format.instant(moment.at)} · {moment.by}
            {moment.isImport ? ` · ${t('history.byImport')}` : ''}
          </Text>
          {moment.entries.map((entry) => (
            <div
              key={[entry.record.id, entry.action, ...entry.changes.map(({ field }) => field)].join(
                ' ',
              )}
            >
              <Title order={2} size="sm" lh={1.45} mt={4}>
                {heading(entry)}
              </Title>
              <HistorySource source={entry.source} />
              <HistoryChanges entry={entry} />
            </div>
          ))}
        </section>
      ))}
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t('history.shown', {
            shown: format.number(entries.length),
            total: format.number(total),
          })}
        </Text>
        {history.hasNextPage ? (
          <Button
            variant="default"
            loading={history.isFetchingNextPage}
            onClick={() => void history.fetchNextPage()}
          >
            {t('history.showMore')}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}
