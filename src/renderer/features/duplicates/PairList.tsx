import { useRef, useState } from 'react';
import { Button, Center, Loader, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DuplicateKind, DuplicatePair } from '#shared/contract/duplicates.ts';
import { useAction } from '../../api/useAction.ts';
import { useCall } from '../../api/useCall.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import classes from './Duplicates.module.css';
import { offerUndo } from './offerUndo.ts';
import { PairItem } from './PairItem.tsx';

interface PairListProps {
  kind: DuplicateKind;
}

/** Pairs shown at first and added by "Show more"; the contract gives 500 at most. */
const step = 50;
const most = 500;

/** Pairs of one kind that may be one, the likeliest first. */
export function PairList({ kind }: PairListProps) {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(step);
  const list = useRef<HTMLUListElement>(null);
  const answer = useCall('duplicates.list', { kind, offset: 0, limit }, { keepsPrevious: true });
  const apart = useAction('duplicates.distinguish');
  if (answer.error) {
    return <LoadProblem error={answer.error} onRetry={() => void answer.refetch()} />;
  }
  if (!answer.data) {
    return (
      <Center p="lg">
        <Loader />
      </Center>
    );
  }
  const { rows, total } = answer.data;
  const distinguish = async ({ first, second }: DuplicatePair, pair: string): Promise<void> => {
    const input = { kind, firstId: first.id, secondId: second.id };
    const isDone = await apart.mutateAsync(input).catch(() => null);
    if (!isDone) return;
    list.current?.focus();
    await offerUndo(t('duplicates.distinguished', { pair }));
  };
  if (total === 0) {
    return (
      <EmptyState
        icon={IconCircleCheck}
        title={t('duplicates.empty.title')}
        text={t('duplicates.empty.text')}
      />
    );
  }
  return (
    <Stack gap="xs" px="md" pb="md">
      <Text size="sm" c="dimmed" aria-live="polite">
        {t('duplicates.count', { total })}
      </Text>
      <ul ref={list} tabIndex={-1} className={classes['pairs']} aria-label={t('duplicates.list')}>
        {rows.map((pair) => (
          <PairItem
            key={`${pair.first.id} ${pair.second.id}`}
            kind={kind}
            pair={pair}
            isBusy={apart.isPending}
            onDistinguish={(names) => void distinguish(pair, names)}
          />
        ))}
      </ul>
      {rows.length < total && limit < most ? (
        <div>
          <Button variant="default" onClick={() => setLimit(Math.min(most, limit + step))}>
            {t('duplicates.more')}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
