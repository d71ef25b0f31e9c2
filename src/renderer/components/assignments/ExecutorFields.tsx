import { ActionIcon, Button, Fieldset, Group, Stack } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RecordOption } from '../fields/recordOption.ts';
import { RecordSelect } from '../fields/RecordSelect.tsx';
import { useRecordSources } from '../parts/useRecordSources.ts';

/** One executor as it is chosen; the first of a list is the chief one. */
export interface ExecutorDraft {
  person: RecordOption | null;
  organisation: RecordOption | null;
}

export const nobody: ExecutorDraft = { person: null, organisation: null };

interface ExecutorFieldsProps {
  executors: readonly ExecutorDraft[];
  onChange: (executors: ExecutorDraft[]) => void;
}

/** Who carries an assignment out: the chief executor first, then the others. */
export function ExecutorFields({ executors, onChange }: ExecutorFieldsProps) {
  const { t } = useTranslation();
  const sources = useRecordSources();
  const change = (place: number, changes: Partial<ExecutorDraft>): void =>
    onChange(executors.map((one, i) => (i === place ? { ...one, ...changes } : one)));
  return (
    <Stack gap="sm">
      {executors.map((executor, place) => {
        const legend =
          place === 0
            ? t('assignments.executor.chief')
            : t('assignments.executor.other', { number: place });
        return (
          // oxlint-disable-next-line react/no-array-index-key -- executors have no other name yet
          <Fieldset key={place} legend={legend} p="xs">
            <Group gap="xs" align="flex-end" grow preventGrowOverflow={false}>
              <RecordSelect
                label={t('history.kind.person')}
                value={executor.person}
                source={sources.person}
                onChange={(person) => change(place, { person })}
              />
              <RecordSelect
                label={t('history.kind.organisation')}
                value={executor.organisation}
                source={sources.organisation}
                onChange={(organisation) => change(place, { organisation })}
              />
              {place === 0 ? null : (
                <ActionIcon
                  variant="default"
                  size="input-sm"
                  flex="0 0 auto"
                  aria-label={t('assignments.executor.remove', { number: place })}
                  onClick={() => onChange(executors.filter((_one, i) => i !== place))}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              )}
            </Group>
          </Fieldset>
        );
      })}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...executors, nobody])}
        >
          {t('assignments.executor.add')}
        </Button>
      </Group>
    </Stack>
  );
}
