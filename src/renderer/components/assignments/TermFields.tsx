import { useState } from 'react';
import { Button, Group, NumberInput, Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { termKinds, type TermKind } from '#shared/domain/assignmentState.ts';
import { invoke } from '../../api/client.ts';
import { showError } from '../../api/showError.ts';
import { DateField } from '../fields/DateField.tsx';
import { today } from '../today.ts';
import { useAssignmentLabel } from './useAssignmentLabel.ts';

interface TermFieldsProps {
  termKind: TermKind;
  dueDate: string;
  error: string | undefined;
  onChange: (term: { termKind: TermKind; dueDate: string }) => void;
}

/** Working days that an assignment has when nobody says otherwise. */
const usual = 10;

/** The term of an assignment: a date, typed or reckoned in working days, or a recurring one. */
export function TermFields({ termKind, dueDate, error, onChange }: TermFieldsProps) {
  const { t } = useTranslation();
  const label = useAssignmentLabel();
  const [days, setDays] = useState<string | number>(usual);
  const reckon = async (): Promise<void> => {
    const workingDays = Math.max(1, Math.trunc(Number(days) || usual));
    const { date } = await invoke('assignments.dueIn', { from: today(), workingDays });
    onChange({ termKind, dueDate: date });
  };
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
      <Select
        label={label('termKind')}
        data={termKinds.map((value) => ({ value, label: t(`history.value.termKind.${value}`) }))}
        value={termKind}
        allowDeselect={false}
        onChange={(value) => {
          const kind = termKinds.find((known) => known === value);
          if (kind) onChange({ termKind: kind, dueDate: kind === 'constant' ? '' : dueDate });
        }}
      />
      {termKind === 'constant' ? null : (
        <DateField
          label={label('dueDate')}
          value={dueDate}
          error={error}
          onChange={(date) => onChange({ termKind, dueDate: date })}
        />
      )}
      {termKind === 'date' ? (
        <Group gap="xs" align="flex-end" wrap="nowrap" preventGrowOverflow={false}>
          <NumberInput
            miw={60}
            flex="1 1 auto"
            label={t('assignments.term.workingDays')}
            min={1}
            max={1000}
            value={days}
            onChange={setDays}
          />
          <Button variant="default" flex="0 0 auto" onClick={() => void reckon().catch(showError)}>
            {t('assignments.term.reckon')}
          </Button>
        </Group>
      ) : null}
    </SimpleGrid>
  );
}
