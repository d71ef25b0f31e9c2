import { useState } from 'react';
import { Button, Text } from '@mantine/core';
import { IconRestore, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { invoke } from '../../api/client.ts';
import { showError } from '../../api/showError.ts';
import { useFormat } from '../../api/useFormat.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ListCount } from '../../components/ListCount.tsx';
import { ListFrame } from '../../components/ListFrame.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ColumnChooser } from '../../components/table/ColumnChooser.tsx';
import { useColumnLayout } from '../../components/table/useColumnLayout.ts';
import { useSelection } from '../../components/table/useSelection.ts';
import { BinDrawer } from './BinDrawer.tsx';
import { useBinColumns, type BinRow } from './useBinColumns.tsx';
import { useRestoring } from './useRestoring.ts';

const idOf = ({ record }: BinRow): string => record.id;

const noSort: readonly never[] = [];

const source = {
  key: ['records.bin'],
  fetchPage: (offset: number, limit: number) => invoke('records.bin', { offset, limit }),
};

/** Everything that was deleted, the latest first, to be brought back. */
export function BinPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const layout = useColumnLayout('bin', useBinColumns());
  const selection = useSelection(idOf);
  const restore = useRestoring();
  const [isRunning, setIsRunning] = useState(false);
  const [opened, setOpened] = useState<BinRow | null>(null);

  const run = async (rows: readonly BinRow[]): Promise<void> => {
    if (isRunning || rows.length === 0) return;
    setIsRunning(true);
    try {
      await restore(rows);
      selection.clear();
    } catch (error) {
      showError(error);
    } finally {
      setIsRunning(false);
    }
  };
  const count = selection.rows.length;
  return (
    <ListFrame>
      <PageHeader
        title={t('bin.title')}
        detail={<Text size="sm">{t('bin.hint')}</Text>}
        actions={
          <>
            {count > 0 ? (
              <Button
                leftSection={<IconRestore size={16} aria-hidden />}
                loading={isRunning}
                onClick={() => void run(selection.rows)}
              >
                {t('bin.restore', { number: format.number(count) })}
              </Button>
            ) : null}
            <ColumnChooser layout={layout} />
          </>
        }
      />
      <DataTable
        id="bin"
        label={t('bin.title')}
        source={source}
        layout={layout}
        rowId={idOf}
        sort={noSort}
        onSort={() => undefined}
        selection={selection}
        onOpen={setOpened}
        empty={
          <EmptyState icon={IconTrash} title={t('bin.empty.title')} text={t('bin.empty.text')} />
        }
      />
      <ListCount source={source} selected={count} />
      <BinDrawer
        row={opened}
        onClose={() => setOpened(null)}
        onRestore={(row) => {
          setOpened(null);
          void run([row]);
        }}
      />
    </ListFrame>
  );
}
