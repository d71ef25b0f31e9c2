import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportBatch } from '#shared/contract/imports.ts';
import { useFormat } from '../../../api/useFormat.ts';

interface BatchTablesProps {
  batch: ImportBatch;
}

export const countNames = ['created', 'updated', 'unchanged', 'skipped'] as const;

/** The tables of one import: what they held, where they stood, and what became of their rows. */
export function BatchTables({ batch }: BatchTablesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table
        maw={900}
        aria-label={t('imports.past.tables', { fileName: batch.fileName })}
        verticalSpacing={4}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('imports.past.kind')}</Table.Th>
            <Table.Th>{t('imports.past.sheet')}</Table.Th>
            {countNames.map((name) => (
              <Table.Th key={name} ta="end">
                {t(`imports.past.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {batch.tables.map((table, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- a sheet may hold two tables of a kind
            <Table.Tr key={`${table.sheet} ${table.kind} ${place}`}>
              <Table.Th scope="row">{t(`importFields.kind.${table.kind}`)}</Table.Th>
              <Table.Td>{table.sheet}</Table.Td>
              {countNames.map((name) => (
                <Table.Td key={name} ta="end">
                  {format.number(table[name])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
