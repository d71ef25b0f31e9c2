import { Button, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { useUndoImport } from './useUndoImport.tsx';
import classes from './Import.module.css';

const countNames = ['created', 'updated', 'unchanged', 'skipped'] as const;

/** Every import of the workspace, newest first; each can be undone. */
export function PastImports() {
  const { t } = useTranslation();
  const format = useFormat();
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
        <Table className={classes['past'] ?? ''} maw={1080} aria-label={t('imports.past.title')}>
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
              <Table.Tr key={batch.id} data-undone={batch.undoneAt !== null || undefined}>
                <Table.Th scope="row">{batch.fileName}</Table.Th>
                <Table.Td>
                  {[format.instant(batch.at), batch.by].filter((part) => part !== '').join(' · ')}
                </Table.Td>
                {countNames.map((name) => (
                  <Table.Td key={name} ta="end">
                    {format.number(batch[name])}
                  </Table.Td>
                ))}
                <Table.Td>
                  {batch.undoneAt === null ? (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={t('imports.past.undoOf', {
                        fileName: batch.fileName,
                        time: format.instant(batch.at),
                      })}
                      onClick={() => undo.ask(batch)}
                    >
                      {t('imports.past.undo')}
                    </Button>
                  ) : (
                    <Text size="sm" c="dimmed">
                      {t('imports.undo.undone', { time: format.instant(batch.undoneAt) })}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
      {undo.dialogs}
    </Stack>
  );
}
