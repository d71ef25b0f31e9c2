import { Button, CloseButton, Drawer, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { describeRows } from '#shared/report/describeRows.ts';
import type { ReportModel, ReportTable } from '#shared/report/reportModel.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { LoadProblem } from '../../../components/LoadProblem.tsx';
import classes from './Rows.module.css';
import { RowsTable } from './RowsTable.tsx';

export interface RowsFrom {
  /** Names the call and its input, as in the cache. */
  key: readonly unknown[];
  fetch: (key: string, offset: number, limit: number) => Promise<ReportTable>;
}

interface RowsDrawerProps {
  model: ReportModel;
  /** Key of the rows; the drawer is closed without one. */
  rows: string | undefined;
  from: RowsFrom;
  onClose: () => void;
  /** Writes just these rows as a file. */
  onExport?: (key: string) => void;
  isExporting?: boolean;
}

/** The rows behind a figure beside the report, with what the figure counts. */
export function RowsDrawer({ model, rows, from, onClose, onExport, isExporting }: RowsDrawerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const key = rows ?? '';
  const head = useQuery({
    queryKey: [...from.key, key, 'head'],
    queryFn: () => from.fetch(key, 0, 1),
    enabled: rows !== undefined,
  });
  const described = describeRows(model, key);
  const table = head.data;
  const title = described?.title || table?.title || '';
  return (
    <Drawer
      opened={rows !== undefined}
      onClose={onClose}
      position="right"
      size="min(1080px, 92%)"
      withCloseButton={false}
      classNames={{ body: classes['body'] ?? '' }}
      attributes={{ content: { 'aria-label': t('reportScreens.rowsOf', { name: title }) } }}
    >
      <Group justify="space-between" align="flex-start" wrap="nowrap" px="md" pt="md">
        <div lang={model.language}>
          <Title order={2}>{title}</Title>
          {described?.meaning ? (
            <Text size="sm" c="dimmed">
              {described.meaning}
            </Text>
          ) : null}
        </div>
        <CloseButton aria-label={t('common.close')} onClick={onClose} />
      </Group>
      <Group px="md" py="xs" justify="space-between">
        <Text size="sm" aria-live="polite">
          {table ? t('reportScreens.rowCount', { number: format.number(table.rowCount) }) : ''}
        </Text>
        {onExport && table ? (
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
            loading={isExporting ?? false}
            onClick={() => onExport(key)}
          >
            {t('reportScreens.exportRows')}
          </Button>
        ) : null}
      </Group>
      {head.error ? (
        <LoadProblem error={head.error} onRetry={() => void head.refetch()} />
      ) : table ? (
        <RowsTable report={model} rows={key} table={table} from={from} />
      ) : null}
    </Drawer>
  );
}
