import { Alert, Button, Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenImport } from '#shared/contract/imports.ts';
import { useCall } from '../../api/useCall.ts';
import { HeadGrid } from './HeadGrid.tsx';
import { StepBar } from './StepBar.tsx';
import type { ImportWork } from './useImport.ts';
import classes from './Import.module.css';

interface TableStepProps {
  work: ImportWork;
  open: OpenImport;
}

/** Which sheet, and which of its rows holds the names of the columns. */
export function TableStep({ work, open }: TableStepProps) {
  const { t } = useTranslation();
  const { state, change } = work;
  const sheet = open.sheets.find(({ index }) => index === state.sheet);
  const { importId } = open;
  const columns = useCall(
    'imports.columns',
    { importId, sheet: state.sheet, headerRow: state.headerRow },
    { keepsPrevious: true },
  );
  const hasColumns = (columns.data?.length ?? 0) > 0;
  const optionOf = ({ name, dataRows, visibility }: OpenImport['sheets'][number]): string => {
    const option = t('imports.sheet.option', { name, rows: dataRows });
    return visibility === 'visible' ? option : t('imports.sheet.hidden', { sheet: option });
  };
  return (
    <>
      <Stack gap="sm" px="md" pb="sm" className={classes['content'] ?? ''}>
        {open.sheets.length > 1 ? (
          <Select
            label={t('imports.sheet.label')}
            maw={520}
            data={open.sheets.map((each) => ({ value: String(each.index), label: optionOf(each) }))}
            value={String(state.sheet)}
            allowDeselect={false}
            onChange={(value) =>
              value === null ? undefined : change({ kind: 'sheet', sheet: Number(value) })
            }
          />
        ) : null}
        {sheet && sheet.dataRows === 0 ? (
          <Alert color="yellow">{t('imports.sheet.noTable')}</Alert>
        ) : (
          <Text size="sm">{t('imports.head.text')}</Text>
        )}
        {sheet ? (
          <HeadGrid
            key={sheet.index}
            rows={sheet.head}
            headerRow={state.headerRow}
            onChange={(headerRow) => change({ kind: 'headerRow', headerRow })}
          />
        ) : null}
      </Stack>
      <StepBar
        onBack={work.close}
        action={
          <Button disabled={!hasColumns} onClick={() => change({ kind: 'step', step: 'columns' })}>
            {t('imports.next')}
          </Button>
        }
      />
    </>
  );
}
