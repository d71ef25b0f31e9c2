import { useState } from 'react';
import { Button, Code, Group, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportBatch } from '#shared/contract/imports.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { BatchTables, countNames } from './BatchTables.tsx';

interface PastImportProps {
  batch: ImportBatch;
  onUndo: () => void;
}

/** One import of the past; opened, it shows its tables and the hash of its file. */
export function PastImport({ batch, onUndo }: PastImportProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const time = format.instant(batch.at);
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <>
      <Table.Tr data-undone={batch.undoneAt !== null || undefined}>
        <Table.Th scope="row">
          <UnstyledButton
            aria-expanded={isOpen}
            aria-label={t('imports.past.details', { fileName: batch.fileName, time })}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Group gap={6} wrap="nowrap">
              <Icon size={16} aria-hidden />
              <Text span size="sm" fw={500}>
                {batch.fileName}
              </Text>
            </Group>
          </UnstyledButton>
        </Table.Th>
        <Table.Td>{[time, batch.by].filter((part) => part !== '').join(' · ')}</Table.Td>
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
              aria-label={t('imports.past.undoOf', { fileName: batch.fileName, time })}
              onClick={onUndo}
            >
              {t('imports.past.undo')}
            </Button>
          ) : (
            <Text size="sm" c="dimmed">
              {t('imports.undo.undone', {
                time: [format.instant(batch.undoneAt), batch.undoneBy ?? '']
                  .filter((part) => part !== '')
                  .join(', '),
              })}
            </Text>
          )}
        </Table.Td>
      </Table.Tr>
      {isOpen ? (
        <Table.Tr>
          <Table.Td colSpan={3 + countNames.length}>
            <Stack gap="xs">
              <BatchTables batch={batch} />
              <Text size="xs" c="dimmed">
                {t('imports.past.hash')} <Code>{batch.fileHash}</Code>
              </Text>
            </Stack>
          </Table.Td>
        </Table.Tr>
      ) : null}
    </>
  );
}
