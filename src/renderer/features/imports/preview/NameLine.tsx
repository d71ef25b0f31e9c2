import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanName } from '#shared/contract/importPlan.ts';
import { RecordSelect } from '../../../components/fields/RecordSelect.tsx';
import { useRecordSources } from '../../../components/parts/useRecordSources.ts';
import type { PlanWork } from './usePlan.ts';
import classes from './Preview.module.css';

interface NameLineProps {
  /** Undefined while it is on its way. */
  name: PlanName | undefined;
  plan: PlanWork;
}

/** One name of the file: a new record, one of those that are called alike, or another. */
export function NameLine({ name, plan }: NameLineProps) {
  const { t } = useTranslation();
  const sources = useRecordSources();
  if (name === undefined) return <div className={classes['name']} aria-hidden />;
  const { record, text, rows, state, recordId, candidates } = name;
  const source = sources[record];
  const decide = (choice: 'create' | 'match' | null, id: string | null): void =>
    plan.decide([{ of: 'name', record, text, choice, recordId: id }]);
  return (
    <div className={classes['name']} data-state={state}>
      <div>
        <Text fw={600}>{text}</Text>
        <Text size="xs" c="dimmed">
          {[
            t(`history.kind.${record}`),
            t('imports.names.rows', { count: rows }),
            t(`imports.names.${state}`),
          ].join(' · ')}
        </Text>
      </div>
      <Group gap="xs" align="flex-end">
        {candidates.map(({ id, title, details }) => {
          const words = [title, ...details].filter((part) => part !== '').join(' · ');
          return (
            <Button
              key={id}
              size="xs"
              variant={state === 'match' && recordId === id ? 'filled' : 'default'}
              aria-pressed={state === 'match' && recordId === id}
              disabled={plan.isBusy}
              className={classes['candidate'] ?? ''}
              aria-label={t('imports.names.isIt', { name: text, title: words })}
              onClick={() => decide('match', id)}
            >
              {words}
            </Button>
          );
        })}
        <Button
          size="xs"
          variant={state === 'create' ? 'filled' : 'default'}
          aria-pressed={state === 'create'}
          disabled={plan.isBusy}
          aria-label={t('imports.names.createOf', { name: text })}
          onClick={() => decide('create', null)}
        >
          {t('imports.choice.create')}
        </Button>
        <RecordSelect
          label={t('imports.names.other', { name: text })}
          value={null}
          source={{ key: source.key, load: source.load }}
          onChange={(option) => (option === null ? undefined : decide('match', option.id))}
        />
      </Group>
    </div>
  );
}
