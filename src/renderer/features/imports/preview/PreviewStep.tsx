import { useState } from 'react';
import { Alert, Button, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { OpenImport } from '#shared/contract/importTables.ts';
import { LoadProblem } from '../../../components/LoadProblem.tsx';
import { EarlierImport } from '../EarlierImport.tsx';
import { StepBar } from '../StepBar.tsx';
import { TableTabs } from '../TableTabs.tsx';
import type { ImportWork } from '../useImport.ts';
import { includedTables, useTableName } from '../useTableName.ts';
import { Waiting } from '../Waiting.tsx';
import { NamesList } from './NamesList.tsx';
import { TablePreview } from './TablePreview.tsx';
import { usePlan } from './usePlan.ts';
import { useWillText } from './useWillText.ts';
import classes from '../Import.module.css';

interface PreviewStepProps {
  work: ImportWork;
  open: OpenImport;
}

const names = 'names';

/** What the import would do, row by row, before anything is written. */
export function PreviewStep({ work, open }: PreviewStepProps) {
  const { t } = useTranslation();
  const tableName = useTableName(open);
  const willText = useWillText();
  const { importId } = open;
  const plan = usePlan(importId);
  const [isOnNames, setIsOnNames] = useState(false);
  const { summary } = plan;
  const tables = includedTables(open);
  const table = tables.find(({ id }) => id === work.place.table) ?? tables[0];
  const goBack = (): void => work.go('columns');
  if (plan.isCommitting) return <Waiting text={t('imports.preview.importing')} />;
  if (plan.error) {
    return (
      <Stack>
        <LoadProblem error={plan.error} onRetry={plan.retry} />
        <StepBar onBack={goBack} action={null} />
      </Stack>
    );
  }
  if (summary === null || table === undefined) {
    return <Waiting text={t('imports.preview.planning')} />;
  }
  const toLookAt = summary.openNames + summary.alikeNames;
  const namesLabel =
    toLookAt === 0 ? t('imports.names.all') : t('imports.names.tab', { count: toLookAt });
  const tabs = [
    ...tables.map((one) => ({ value: one.id, label: tableName(one) })),
    ...(summary.names > 0 || isOnNames ? [{ value: names, label: namesLabel }] : []),
  ];
  const chooser = (
    <TableTabs
      options={tabs}
      value={isOnNames ? names : table.id}
      onChange={(value) => {
        setIsOnNames(value === names);
        if (value !== names) work.showTable(value);
      }}
    />
  );
  const commit = (): void =>
    plan.commit((batch) => {
      if (batch !== null) work.finish(batch);
      else notifications.show({ message: t('imports.will.nothing') });
    });
  return (
    <>
      <Stack gap="xs" px="md" pb="xs" align="flex-start">
        <EarlierImport importId={importId} />
        {plan.isRenewed ? (
          <Alert color="yellow" w="100%">
            {t('imports.preview.outdated')}
          </Alert>
        ) : null}
      </Stack>
      {isOnNames ? (
        <NamesList importId={importId} plan={plan} summary={summary} tabs={chooser} />
      ) : (
        <TablePreview
          key={table.id}
          open={open}
          table={table}
          plan={plan}
          summary={summary}
          tabs={chooser}
        />
      )}
      <StepBar
        onBack={goBack}
        action={
          <Button
            className={classes['go'] ?? ''}
            disabled={summary.rows.create + summary.rows.update === 0 || plan.isBusy}
            onClick={commit}
          >
            {t('imports.preview.import')}
          </Button>
        }
      >
        {willText(summary)}
      </StepBar>
    </>
  );
}
