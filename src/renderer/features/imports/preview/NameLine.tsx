import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanName } from '#shared/contract/importPlan.ts';
import { RecordSelect } from '../../../components/fields/RecordSelect.tsx';
import { nameOption, useNameSource } from './useNameSource.ts';
import type { PlanWork } from './usePlan.ts';
import classes from './Preview.module.css';

interface NameLineProps {
  importId: string;
  /** Undefined while it is on its way. */
  name: PlanName | undefined;
  plan: PlanWork;
}

interface ChoiceProps {
  words: string;
  label: string;
  isChosen: boolean;
  isDisabled: boolean;
  onChoose: () => void;
}

function Choice({ words, label, isChosen, isDisabled, onChoose }: ChoiceProps) {
  return (
    <Button
      size="xs"
      variant={isChosen ? 'filled' : 'default'}
      aria-pressed={isChosen}
      disabled={isDisabled}
      className={classes['candidate'] ?? ''}
      aria-label={label}
      onClick={onChoose}
    >
      {words}
    </Button>
  );
}

/** One name of the file: a new record, one that is called alike, another name of the file, or another record. */
export function NameLine({ importId, name, plan }: NameLineProps) {
  const { t } = useTranslation();
  const source = useNameSource(importId, name, plan);
  if (name === undefined) return <div className={classes['name']} aria-hidden />;
  const { record, text, rows, state, recordId, recordTitle, candidates, alike, joined } = name;
  const isDisabled = plan.isBusy;
  const decide = (choice: 'create' | 'match' | null, id: string | null): void =>
    plan.decide([{ of: 'name', record, text, choice, recordId: id }]);
  const join = (same: string): void => plan.decide([{ of: 'join', record, text, same }]);
  const isListed = candidates.some(({ id }) => id === recordId);
  const names = joined === null || alike.includes(joined) ? alike : [joined, ...alike];
  return (
    <div className={classes['name']} data-state={state} data-alike={alike.length > 0 || undefined}>
      <div>
        <Text fw={600}>{text}</Text>
        <Text size="xs" c="dimmed">
          {[
            t(`history.kind.${record}`),
            t('imports.names.rows', { count: rows }),
            t(`imports.names.${state}`),
          ].join(' · ')}
        </Text>
        {name.isDecided ? (
          <Button
            size="compact-xs"
            variant="subtle"
            ml={-8}
            disabled={isDisabled}
            aria-label={t('imports.names.takeBackOf', { name: text })}
            onClick={() => decide(null, null)}
          >
            {t('imports.names.takeBack')}
          </Button>
        ) : null}
      </div>
      <Group gap="xs" align="center">
        {candidates.map(({ id, title, details }) => {
          const words = [title, ...details].filter((part) => part !== '').join(' · ');
          return (
            <Choice
              key={id}
              words={words}
              label={t('imports.names.isIt', { name: text, title: words })}
              isChosen={state === 'match' && recordId === id}
              isDisabled={isDisabled}
              onChoose={() => decide('match', id)}
            />
          );
        })}
        {names.map((same) => (
          <Choice
            key={same}
            words={t('imports.names.same', { name: same })}
            label={t('imports.names.sameAs', { name: text, same })}
            isChosen={same === joined}
            isDisabled={isDisabled}
            onChoose={() => join(same)}
          />
        ))}
        <Choice
          words={t('imports.choice.create')}
          label={t('imports.names.createOf', { name: text })}
          isChosen={state === 'create'}
          isDisabled={isDisabled}
          onChoose={() => decide('create', null)}
        />
        <div className={classes['other']}>
          <RecordSelect
            label={t('imports.names.other', { name: text })}
            value={
              state === 'match' && !isListed && recordId !== null
                ? { id: recordId, label: recordTitle }
                : null
            }
            placeholder={t('imports.names.otherShort')}
            source={source}
            onChange={(option) => {
              if (option === null) {
                if (name.isDecided) decide(null, null);
              } else if (option.id.startsWith(nameOption)) join(option.label);
              else decide('match', option.id);
            }}
          />
        </div>
      </Group>
    </div>
  );
}
