import { Group, NumberInput, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldInfo, type ImportKind } from '#shared/contract/importKinds.ts';
import {
  columnModes,
  dateOrders,
  decimalSigns,
  type ColumnChoice,
  type ImportColumn,
} from '#shared/contract/importTables.ts';
import { currencyCodes } from '#shared/domain/currencies.ts';

interface ColumnDetailsProps {
  kind: ImportKind;
  column: ImportColumn;
  name: string;
  onChange: (choice: Omit<ColumnChoice, 'column'>) => void;
}

const decimalKeys = { ',': 'comma', '.': 'point' } as const;

/** How the cells of a column are read and what they do to a record that is there already. */
export function ColumnDetails({ kind, column, name, onChange }: ColumnDetailsProps) {
  const { t } = useTranslation();
  const type = column.field === null ? undefined : fieldInfo(kind, column.field)?.type;
  const isMoney = type === 'money';
  const label = (what: string): string => t('imports.columns.detail', { what, column: name });
  return (
    <Group gap={6} mt={4}>
      {isMoney ? (
        <NumberInput
          size="xs"
          w={104}
          aria-label={label(t('imports.columns.multiplier'))}
          prefix="× "
          min={1}
          thousandSeparator=" "
          value={column.multiplier}
          onBlur={(event) => {
            const typed = Number(event.currentTarget.value.replaceAll(/[^\d.]/gu, ''));
            if (typed > 0 && typed !== column.multiplier) onChange({ multiplier: typed });
          }}
        />
      ) : null}
      {isMoney ? (
        <Select
          size="xs"
          w={104}
          aria-label={label(t('common.currency'))}
          placeholder={t('common.currency')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('common.clear') }}
          data={[...currencyCodes]}
          value={column.currency}
          onChange={(currency) => onChange({ currency })}
        />
      ) : null}
      {column.dateOrder === null ? null : (
        <Select
          size="xs"
          w={150}
          aria-label={label(t('imports.dateOrder.label'))}
          allowDeselect={false}
          data={dateOrders.map((order) => ({
            value: order,
            label: t(`imports.dateOrder.${order}`),
          }))}
          value={column.dateOrder}
          onChange={(value) =>
            onChange({ dateOrder: dateOrders.find((order) => order === value) ?? null })
          }
        />
      )}
      {column.decimal === null ? null : (
        <Select
          size="xs"
          w={230}
          aria-label={label(t('imports.decimal.label'))}
          allowDeselect={false}
          data={decimalSigns.map((sign) => ({
            value: sign,
            label: t(`imports.decimal.${decimalKeys[sign]}`),
          }))}
          value={column.decimal}
          onChange={(value) =>
            onChange({ decimal: decimalSigns.find((sign) => sign === value) ?? null })
          }
        />
      )}
      {column.mode === null ? null : (
        <Select
          size="xs"
          w={215}
          aria-label={label(t('imports.mode.label'))}
          allowDeselect={false}
          data={[
            { value: '', label: t('imports.mode.asTable') },
            ...columnModes.map((mode) => ({ value: mode, label: t(`imports.mode.${mode}`) })),
          ]}
          value={column.mode ?? ''}
          onChange={(value) =>
            onChange({ mode: columnModes.find((mode) => mode === value) ?? null })
          }
        />
      )}
    </Group>
  );
}
