import { Button, Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenImport } from '#shared/contract/imports.ts';
import { currencyCodes } from '#shared/domain/currencies.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { ColumnsTable } from './ColumnsTable.tsx';
import { withChoices } from './importState.ts';
import { StepBar } from './StepBar.tsx';
import type { ImportWork } from './useImport.ts';
import { Waiting } from './Waiting.tsx';
import classes from './Import.module.css';

interface ColumnsStepProps {
  work: ImportWork;
  open: OpenImport;
}

/** What each column holds, and the currency of amounts that name none. */
export function ColumnsStep({ work, open }: ColumnsStepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, change } = work;
  const { sheet, headerRow, chosen } = state;
  const answer = useCall('imports.columns', { importId: open.importId, sheet, headerRow });
  if (answer.error) {
    return <LoadProblem error={answer.error} onRetry={() => void answer.refetch()} />;
  }
  if (!answer.data) return <Waiting text={t('imports.steps.columns')} />;
  const guessed = answer.data;
  const columns = withChoices(guessed, chosen);
  const fields = new Set(columns.map(({ field }) => field));
  const hasTitle = ['title', 'titleKk', 'titleRu', 'titleEn'].some((field) =>
    [...fields].some((chosenField) => chosenField === field),
  );
  return (
    <>
      <Stack gap="sm" px="md" pb="sm" className={classes['content'] ?? ''}>
        <Text size="sm">{t('imports.columns.text')}</Text>
        <ColumnsTable
          columns={columns}
          chosen={chosen}
          onChoose={(column, field) => change({ kind: 'field', column, field, columns: guessed })}
        />
        {fields.has('budget') ? (
          <Select
            label={t('imports.currency.label')}
            description={t('imports.currency.text')}
            placeholder={t('imports.currency.none')}
            maw={460}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('common.clear') }}
            data={currencyCodes.map((code) => ({
              value: code,
              label: `${code} — ${format.currency(code)}`,
            }))}
            value={state.defaultCurrency}
            onChange={(currency) => change({ kind: 'currency', currency })}
          />
        ) : null}
      </Stack>
      <StepBar
        onBack={() => change({ kind: 'step', step: 'table' })}
        action={
          <Button disabled={!hasTitle} onClick={() => change({ kind: 'step', step: 'preview' })}>
            {t('imports.next')}
          </Button>
        }
      >
        {hasTitle ? null : t('imports.columns.noTitle')}
      </StepBar>
    </>
  );
}
