import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from '#shared/contract/importKinds.ts';
import {
  dateOrders,
  decimalSigns,
  type ColumnChoice,
  type ImportColumn,
} from '#shared/contract/importTables.ts';
import { columnLetters } from '../cellAddress.ts';
import { useFieldName } from '../useFieldName.ts';

interface QuestionsProps {
  kind: ImportKind;
  columns: readonly ImportColumn[];
  onAnswer: (choice: ColumnChoice) => void;
}

const decimalKeys = { ',': 'comma', '.': 'point' } as const;

/** What the cells themselves cannot tell: the order of day and month, the sign of decimals. */
export function Questions({ kind, columns, onAnswer }: QuestionsProps) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const open = columns.filter(({ ambiguous, field }) => ambiguous !== null && field !== null);
  if (open.length === 0) return null;
  return (
    <Alert color="yellow" icon={<IconHelpCircle aria-hidden />} title={t('imports.question.title')}>
      <Stack gap="xs">
        {open.map(({ column, header, samples, ambiguous, field }) => (
          <Group key={column} gap="xs">
            <Text size="sm">
              {t(`imports.question.${ambiguous?.what ?? 'date'}`, {
                column: header === '' ? columnLetters(column) : header,
                field: field === null ? '' : fieldName(kind, field),
                samples: samples.slice(0, 3).join(', '),
                count: ambiguous?.cells ?? 0,
              })}
            </Text>
            {ambiguous?.what === 'date'
              ? dateOrders.map((dateOrder) => (
                  <Button
                    key={dateOrder}
                    size="xs"
                    variant="default"
                    onClick={() => onAnswer({ column, dateOrder })}
                  >
                    {t(`imports.dateOrder.${dateOrder}`)}
                  </Button>
                ))
              : decimalSigns.map((decimal) => (
                  <Button
                    key={decimal}
                    size="xs"
                    variant="default"
                    onClick={() => onAnswer({ column, decimal })}
                  >
                    {t(`imports.decimal.${decimalKeys[decimal]}`)}
                  </Button>
                ))}
          </Group>
        ))}
      </Stack>
    </Alert>
  );
}
