import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ColumnChoice, ImportConstant, OpenImport } from '#shared/contract/importTables.ts';
import { useAction } from '../../../api/useAction.ts';
import { useCall } from '../../../api/useCall.ts';
import { LoadProblem } from '../../../components/LoadProblem.tsx';
import { keepColumns } from '../importCache.ts';
import { ProfileBar } from '../profiles/ProfileBar.tsx';
import { StepBar } from '../StepBar.tsx';
import { TableTabs } from '../TableTabs.tsx';
import { useFieldName } from '../useFieldName.ts';
import type { ImportWork } from '../useImport.ts';
import { includedTables, useTableName } from '../useTableName.ts';
import { Waiting } from '../Waiting.tsx';
import { ColumnsTable } from './ColumnsTable.tsx';
import { Constants } from './Constants.tsx';
import { Questions } from './Questions.tsx';
import { useIncomplete } from './useIncomplete.ts';
import classes from '../Import.module.css';

interface ColumnsStepProps {
  work: ImportWork;
  open: OpenImport;
}

/** What each column holds, table by table, and values for what no column gives. */
export function ColumnsStep({ work, open }: ColumnsStepProps) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const tableName = useTableName(open);
  const { importId } = open;
  const tables = includedTables(open);
  const table = tables.find(({ id }) => id === work.place.table) ?? tables[0];
  const answer = useCall('imports.columns', { importId, table: table?.id ?? '' });
  const incomplete = useIncomplete(importId, tables);
  const setting = useAction('imports.setColumns');
  if (table === undefined) return <Waiting text={t('imports.steps.columns')} />;
  const set = (columns: ColumnChoice[], constants?: ImportConstant[]): void =>
    setting.mutate(
      { importId, table: table.id, columns, ...(constants === undefined ? {} : { constants }) },
      { onSuccess: (changed) => keepColumns(importId, changed) },
    );
  const { data } = answer;
  const missing = data?.missing ?? [];
  const kind = data?.kind ?? table.kind;
  return (
    <>
      <Stack gap="sm" px="md" pb="sm" className={classes['content'] ?? ''}>
        <Group justify="space-between" align="flex-end" gap="sm">
          {tables.length > 1 ? (
            <TableTabs
              options={tables.map((one) => ({ value: one.id, label: tableName(one) }))}
              value={table.id}
              onChange={work.showTable}
            />
          ) : (
            <Text size="sm">{t('imports.columns.text')}</Text>
          )}
          <ProfileBar importId={importId} tables={tables} />
        </Group>
        {tables.length > 1 ? <Text size="sm">{t('imports.columns.text')}</Text> : null}
        {answer.error ? (
          <LoadProblem error={answer.error} onRetry={() => void answer.refetch()} />
        ) : null}
        {data && kind !== null ? (
          <>
            <Questions kind={kind} columns={data.columns} onAnswer={(choice) => set([choice])} />
            {missing.length > 0 ? (
              <Alert color="yellow" title={t('imports.columns.missing')}>
                {missing.map((group) => (
                  <Text key={group.join(' ')} size="sm">
                    {group
                      .map((field) => fieldName(kind, field))
                      .join(` ${t('common.filter.or')} `)}
                  </Text>
                ))}
              </Alert>
            ) : null}
            <ColumnsTable kind={kind} columns={data.columns} onChange={(choice) => set([choice])} />
            <Constants
              kind={kind}
              columns={data.columns}
              constants={data.constants}
              onChange={(constants) => set([], constants)}
            />
          </>
        ) : answer.error ? null : (
          <Waiting text={t('imports.steps.columns')} />
        )}
      </Stack>
      <StepBar
        onBack={() => work.go('tables')}
        action={
          <Button
            disabled={data === undefined || incomplete.length > 0 || setting.isPending}
            onClick={() => work.go('preview')}
          >
            {t('imports.next')}
          </Button>
        }
      >
        {incomplete.length > 0
          ? t('imports.columns.incomplete', { tables: incomplete.map(tableName).join('; ') })
          : null}
      </StepBar>
    </>
  );
}
