import { Alert, Button, CloseButton, Drawer, Group, List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Decision, PlanRow } from '#shared/contract/importPlan.ts';
import { cellAddress } from '../cellAddress.ts';
import { useRecordSources } from '../../../components/parts/useRecordSources.ts';
import { RecordSelect } from '../../../components/fields/RecordSelect.tsx';
import { choicesOf } from './choicesOf.ts';
import { CompareTable } from './CompareTable.tsx';
import { LinkedRecords } from './LinkedRecords.tsx';
import { recordOfKind } from './recordOfKind.ts';
import { useProblemWords } from './useProblemWords.ts';
import type { PlanWork } from './usePlan.ts';

interface RowDrawerProps {
  /** Null while nothing is shown. */
  row: PlanRow | null;
  plan: PlanWork;
  onClose: () => void;
}

/** One row as a whole: its cells beside the record and beside what may be the same, and the decision. */
export function RowDrawer({ row, plan, onClose }: RowDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={row !== null}
      onClose={onClose}
      position="right"
      size={860}
      withCloseButton={false}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.4 }}
      attributes={{ content: { 'aria-label': t('imports.row.label') } }}
    >
      {row === null ? null : <RowDetails row={row} plan={plan} onClose={onClose} />}
    </Drawer>
  );
}

interface RowDetailsProps {
  row: PlanRow;
  plan: PlanWork;
  onClose: () => void;
}

function RowDetails({ row, plan, onClose }: RowDetailsProps) {
  const { t } = useTranslation();
  const words = useProblemWords();
  const sources = useRecordSources();
  const record = recordOfKind(row.kind);
  const decide = (decision: Pick<Extract<Decision, { of: 'row' }>, 'choice' | 'recordId'>): void =>
    plan.decide([{ of: 'row', rowId: row.rowId, ...decision }], onClose);
  const isRecord = (recordId: string): void => decide({ choice: 'update', recordId });
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2}>{row.title === '' ? t('imports.preview.noTitle') : row.title}</Title>
          <Text size="sm" c="dimmed">
            {[
              t('imports.preview.wholeRow', { sheet: row.sheet, row: row.row + 1 }),
              t(`imports.mark.${row.action}`),
              row.choice === null ? '' : t(`imports.choice.${row.choice}`),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </Text>
        </div>
        <CloseButton aria-label={t('common.close')} onClick={onClose} />
      </Group>
      <Group gap="xs">
        {choicesOf(row).map((choice, place) => (
          <Button
            key={choice}
            size="xs"
            variant={row.choice === choice ? 'filled' : 'default'}
            aria-pressed={row.choice === choice}
            data-autofocus={place === 0 || undefined}
            disabled={plan.isBusy}
            onClick={() => decide({ choice, recordId: row.record?.id ?? null })}
          >
            {t(`imports.choice.${choice}`)}
          </Button>
        ))}
        {row.choice === null ? null : (
          <Button
            size="xs"
            variant="subtle"
            disabled={plan.isBusy}
            onClick={() => decide({ choice: null, recordId: null })}
          >
            {t('imports.choice.proposed')}
          </Button>
        )}
      </Group>
      {row.problems.length > 0 ? (
        <Alert color="yellow" title={t('imports.row.problems')}>
          <List size="sm">
            {row.problems.map((problem) => (
              <List.Item key={`${problem.column} ${problem.code} ${problem.text}`}>
                {problem.column === -1
                  ? ''
                  : `${cellAddress(problem.sheet, problem.row, problem.column)}: `}
                {words(problem)}
              </List.Item>
            ))}
          </List>
        </Alert>
      ) : null}
      <CompareTable
        row={row}
        isBusy={plan.isBusy}
        onChoose={isRecord}
        onKeep={(field, isKept) =>
          plan.decide([{ of: 'cell', rowId: row.rowId, field, choice: isKept ? 'keep' : null }])
        }
      />
      {record === null ? null : (
        <RecordSelect
          label={t('imports.row.other')}
          value={null}
          source={{ key: sources[record].key, load: sources[record].load }}
          onChange={(option) => (option === null ? undefined : isRecord(option.id))}
        />
      )}
      <LinkedRecords linked={row.linked} />
    </Stack>
  );
}
