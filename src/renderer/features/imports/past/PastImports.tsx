import { Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../../api/useCall.ts';
import { LoadProblem } from '../../../components/LoadProblem.tsx';
import { countNames } from './BatchTables.tsx';
import { PastImport } from './PastImport.tsx';
import { useUndoImport } from './useUndoImport.tsx';
import classes from '../Import.module.css';

/** Every import of the workspace, newest first; each can be undone. */
export function PastImports() {
  const { t } = useTranslation();
  const batches = useCall('imports.list', {});
  const undo = useUndoImport();
  if (batches.error) {
    return <LoadProblem error={batches.error} onRetry={() => void batches.refetch()} />;
  }
  const list = batches.data ?? [];
  return (
    <Stack gap="xs" component="section" aria-label={t('imports.past.title')}>
      <Title order={2}>{t('imports.past.title')}</Title>
      {batches.data && list.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('imports.past.empty')}
        </Text>
      ) : null}
      {list.length > 0 ? (
        <Table.ScrollContainer minWidth={720} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table className={classes['past'] ?? ''} maw={1180} aria-label={t('imports.past.title')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('imports.past.file')}</Table.Th>
                <Table.Th>{t('imports.past.time')}</Table.Th>
                {countNames.map((name) => (
                  <Table.Th key={name} ta="end">
                    {t(`imports.past.${name}`)}
                  </Table.Th>
                ))}
                <Table.Td />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.map((batch) => (
                <PastImport key={batch.id} batch={batch} onUndo={() => undo.ask(batch)} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ) : null}
      {undo.dialogs}
    </Stack>
  );
}
