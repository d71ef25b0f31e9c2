import { Button, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportField } from '#shared/contract/importKinds.ts';
import type { PlanCell, PlanRow } from '#shared/contract/importPlan.ts';
import { useReasonText } from '../../../components/similar/useReasonText.ts';
import { useFieldName } from '../useFieldName.ts';
import classes from './Preview.module.css';

interface CompareTableProps {
  row: PlanRow;
  isBusy: boolean;
  /** The record that the row is. */
  onChoose: (recordId: string) => void;
  /** Whether a cell stays in the record as it is. */
  onKeep: (field: ImportField, isKept: boolean) => void;
}

/** What a cell of the file says, also where it could not be read or is not taken. */
const inFile = ({ after, raw, fixed, problem, isKept }: PlanCell): string =>
  problem === null && !isKept ? after : (fixed ?? raw);

/** The cells of a row beside the record it was matched with and beside those that may be the same. */
export function CompareTable({ row, isBusy, onChoose, onKeep }: CompareTableProps) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const reasons = useReasonText();
  const { record, cells } = row;
  const candidates = row.candidates.filter(({ id }) => id !== record?.id);
  return (
    <Table.ScrollContainer
      minWidth={260 + 200 * (candidates.length + 1)}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
    >
      <Table
        className={classes['compare'] ?? ''}
        aria-label={t('imports.row.compare')}
        verticalSpacing={4}
        withColumnBorders
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('common.conflict.field')}</Table.Th>
            <Table.Th>{t('imports.row.file')}</Table.Th>
            {record === null ? null : (
              <Table.Th>
                {t('imports.row.record')}
                <Text size="xs" c="dimmed">
                  {record.title}
                </Text>
              </Table.Th>
            )}
            {candidates.map(({ id, title, details, reasons: why }) => (
              <Table.Th key={id}>
                {t('imports.row.candidate')}
                <Text size="sm">{title}</Text>
                <Text size="xs" c="dimmed">
                  {[...details, reasons(why)].filter((part) => part !== '').join(' · ')}
                </Text>
                <Button
                  size="compact-xs"
                  mt={4}
                  disabled={isBusy}
                  aria-label={t('imports.row.isIt', { title })}
                  onClick={() => onChoose(id)}
                >
                  {t('imports.row.thisOne')}
                </Button>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cells.map((cell) => {
            const { field, after, before, problem, differs, isKept } = cell;
            const name = fieldName(row.kind, field);
            const choice = isKept ? t('imports.cell.take') : t('imports.cell.keep');
            return (
              <Table.Tr key={field}>
                <Table.Th scope="row">{name}</Table.Th>
                <Table.Td data-wrong={problem !== null || undefined}>
                  {isKept ? <del>{inFile(cell)}</del> : inFile(cell)}
                </Table.Td>
                {record === null ? null : (
                  <Table.Td data-differs={differs || isKept || undefined}>
                    {before}
                    {isKept || (differs && before !== '') ? (
                      <Button
                        className={classes['keep'] ?? ''}
                        size="compact-xs"
                        variant="default"
                        disabled={isBusy}
                        aria-label={`${name}: ${choice}`}
                        onClick={() => onKeep(field, !isKept)}
                      >
                        {choice}
                      </Button>
                    ) : null}
                  </Table.Td>
                )}
                {candidates.map(({ id, cells: values }) => {
                  const value = values.find((one) => one.field === field)?.value ?? '';
                  return (
                    <Table.Td
                      key={id}
                      data-differs={(value !== '' && value !== after) || undefined}
                    >
                      {value}
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
