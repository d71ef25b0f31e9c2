import { Badge, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from '#shared/contract/importKinds.ts';
import type { ColumnChoice, ImportColumn } from '#shared/contract/importTables.ts';
import { columnLetters } from '../cellAddress.ts';
import { ColumnDetails } from './ColumnDetails.tsx';
import { confidenceOf } from './confidenceOf.ts';
import { FieldSelect } from './FieldSelect.tsx';
import classes from '../Import.module.css';

interface ColumnsTableProps {
  kind: ImportKind;
  columns: readonly ImportColumn[];
  onChange: (choice: ColumnChoice) => void;
}

/** One line per column of the file: its name, examples, the field it fills and how it is read. */
export function ColumnsTable({ kind, columns, onChange }: ColumnsTableProps) {
  const { t } = useTranslation();
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
        {columns.map((column) => (
          <ColumnLine
            key={column.column}
            kind={kind}
            column={column}
            onChange={(choice) => onChange({ column: column.column, ...choice })}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface ColumnLineProps {
  kind: ImportKind;
  column: ImportColumn;
  onChange: (choice: Omit<ColumnChoice, 'column'>) => void;
}

function ColumnLine({ kind, column, onChange }: ColumnLineProps) {
  const { t } = useTranslation();
  const letters = columnLetters(column.column);
  const name = column.header === '' ? letters : column.header;
  const confidence = confidenceOf(column);
  return (
    <Table.Tr data-unused={column.field === null || undefined}>
      <Table.Th scope="row">
        <Text span size="sm" c="dimmed" mr={8}>
          {letters}
        </Text>
        <Text span size="sm" fw={600}>
          {column.header === '' ? t('imports.columns.unnamed') : column.header}
        </Text>
        {column.isHidden ? (
          <Text size="xs" c="dimmed">
            {t('imports.columns.hidden')}
          </Text>
        ) : null}
      </Table.Th>
      <Table.Td>
        <Text size="sm" c="dimmed" lineClamp={2}>
          {column.samples.length === 0 ? t('imports.columns.empty') : column.samples.join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td>
        <FieldSelect
          kind={kind}
          label={t('imports.columns.fieldOf', { column: name })}
          value={column.field}
          likely={column.others}
          placeholder={t('imports.columns.skip')}
          onChange={(field) => onChange({ field: field ?? 'none' })}
        />
        {column.field === null ? null : (
          <ColumnDetails kind={kind} column={column} name={name} onChange={onChange} />
        )}
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
}
