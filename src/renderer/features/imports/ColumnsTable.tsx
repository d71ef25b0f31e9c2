import { Badge, Select, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { importFields, type ImportColumn, type ImportField } from '#shared/contract/imports.ts';
import { columnLetters } from './cellAddress.ts';
import { confidenceOf } from './confidenceOf.ts';
import type { ImportState } from './importState.ts';
import classes from './Import.module.css';

interface ColumnsTableProps {
  columns: readonly ImportColumn[];
  chosen: ImportState['chosen'];
  onChoose: (column: number, field: ImportField | null) => void;
}

/** One line per column of the file: its name, examples, and the field it fills. */
export function ColumnsTable({ columns, chosen, onChoose }: ColumnsTableProps) {
  const { t } = useTranslation();
  const fields = importFields.map((field) => ({
    value: field,
    label: t(`imports.field.${field}`),
  }));
  return (
    <Table
      className={classes['columns'] ?? ''}
      aria-label={t('imports.columns.label')}
      verticalSpacing={4}
      stickyHeader
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('imports.columns.column')}</Table.Th>
          <Table.Th>{t('imports.columns.samples')}</Table.Th>
          <Table.Th>{t('imports.columns.field')}</Table.Th>
          <Table.Th>{t('imports.columns.confidence')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {columns.map((column) => {
          const letters = columnLetters(column.column);
          const confidence = confidenceOf(column, chosen.has(column.column));
          return (
            <Table.Tr key={column.column} data-unused={column.field === null || undefined}>
              <Table.Th scope="row">
                <Text span size="sm" c="dimmed" mr={8}>
                  {letters}
                </Text>
                <Text span size="sm" fw={600}>
                  {column.header === '' ? t('imports.columns.unnamed') : column.header}
                </Text>
              </Table.Th>
              <Table.Td>
                <Text size="sm" c="dimmed" lineClamp={2}>
                  {column.samples.length === 0
                    ? t('imports.columns.empty')
                    : column.samples.join(' · ')}
                </Text>
              </Table.Td>
              <Table.Td>
                <Select
                  size="xs"
                  aria-label={t('imports.columns.fieldOf', {
                    column: column.header === '' ? letters : column.header,
                  })}
                  placeholder={t('imports.columns.skip')}
                  data={fields}
                  searchable
                  clearable
                  clearButtonProps={{ 'aria-label': t('imports.columns.skip') }}
                  maxDropdownHeight={420}
                  value={column.field}
                  onChange={(value) =>
                    onChoose(column.column, importFields.find((field) => field === value) ?? null)
                  }
                />
                {column.field === 'budget' && column.multiplier !== 1 ? (
                  <Text size="xs" mt={4}>
                    {t('imports.columns.multiplier', { multiplier: column.multiplier })}
                  </Text>
                ) : null}
              </Table.Td>
              <Table.Td>
                {confidence === 'unsure' ? (
                  <Badge color="yellow" variant="light" className={classes['badge'] ?? ''}>
                    {t(`imports.confidence.${confidence}`)}
                  </Badge>
                ) : (
                  <Text size="sm" c="dimmed">
                    {t(`imports.confidence.${confidence}`)}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
