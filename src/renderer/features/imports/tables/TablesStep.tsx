import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconTablePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportSheet, OpenImport, TableChange } from '#shared/contract/importTables.ts';
import { useAction } from '../../../api/useAction.ts';
import { keepSheet } from '../importCache.ts';
import { StepBar } from '../StepBar.tsx';
import { includedTables } from '../useTableName.ts';
import type { ImportWork } from '../useImport.ts';
import { SheetList } from './SheetList.tsx';
import { TableEditor } from './TableEditor.tsx';
import { SheetGrid } from './SheetGrid.tsx';
import { wholeSheet } from './wholeSheet.ts';
import classes from './Tables.module.css';

interface TablesStepProps {
  work: ImportWork;
  open: OpenImport;
}

/** Every table of the file: what it holds, where it stands, and whether it is imported. */
export function TablesStep({ work, open }: TablesStepProps) {
  const { t } = useTranslation();
  const { importId, sheets } = open;
  const changing = useAction('imports.setTable');
  const adding = useAction('imports.addTable');
  const removing = useAction('imports.removeTable');
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const table = tables.find(({ id }) => id === work.place.table) ?? null;
  const sheet = sheets.find(({ index }) => index === table?.sheet) ?? sheets[0];
  const included = includedTables(open);
  const unknown = tables.filter(({ isIncluded, kind }) => isIncluded && kind === null);
  const keep = { onSuccess: (changed: ImportSheet) => keepSheet(importId, changed) };
  const change = (id: string, values: TableChange): void => {
    void changing
      .mutateAsync({ importId, table: id, change: values })
      // The step may have been left meanwhile; a refusal is shown by itself.
      .then(
        (changed) => keepSheet(importId, changed),
        () => undefined,
      );
  };
  const add = (to: ImportSheet): void => {
    const known = new Set(to.tables.map(({ id }) => id));
    adding.mutate(
      { importId, sheet: to.index, borders: wholeSheet(to) },
      {
        onSuccess: (changed) => {
          keepSheet(importId, changed);
          const added = changed.tables.find(({ id }) => !known.has(id));
          if (added) work.showTable(added.id);
        },
      },
    );
  };
  return (
    <>
      <div className={classes['step']}>
        <SheetList
          sheets={sheets}
          shown={table?.id ?? null}
          onShow={work.showTable}
          onChange={change}
          onAdd={add}
          onRemove={(id) => removing.mutate({ importId, table: id }, keep)}
        />
        <Stack className={classes['place'] ?? ''} gap="xs">
          {sheet === undefined ? (
            <Alert color="yellow">{t('imports.tables.nothing')}</Alert>
          ) : table === null ? (
            <>
              <Alert color="yellow">
                <Stack gap="xs" align="flex-start">
                  <Text size="sm">{t('imports.tables.none')}</Text>
                  {sheet.rowCount > 0 ? (
                    <Button
                      size="xs"
                      variant="default"
                      leftSection={<IconTablePlus size={16} aria-hidden />}
                      onClick={() => add(sheet)}
                    >
                      {t('imports.tables.add')}
                    </Button>
                  ) : null}
                </Stack>
              </Alert>
              <SheetGrid importId={importId} sheet={sheet} shown={null} onMove={() => undefined} />
            </>
          ) : (
            <TableEditor
              key={table.id}
              importId={importId}
              sheet={sheet}
              table={table}
              onChange={(values) => change(table.id, values)}
            />
          )}
        </Stack>
      </div>
      <StepBar
        onBack={() => work.go('file')}
        action={
          <Button
            disabled={included.length === 0 || changing.isPending}
            onClick={() => {
              if (table === null || !included.includes(table)) {
                work.enter('columns', included[0]?.id ?? null);
              } else work.go('columns');
            }}
          >
            {t('imports.next')}
          </Button>
        }
      >
        {included.length === 0
          ? t('imports.tables.choose')
          : [
              t('imports.tables.will', { count: included.length }),
              unknown.length > 0 ? t('imports.tables.unknown', { count: unknown.length }) : '',
            ].join(' ')}
      </StepBar>
    </>
  );
}
