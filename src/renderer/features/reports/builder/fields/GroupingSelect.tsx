import { Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  datePeriods,
  type BuilderColumnInfo,
  type BuiltGrouping,
} from '#shared/contract/builder.ts';

interface GroupingSelectProps {
  label: string;
  /** What stands for no grouping; without it one must be chosen. */
  none?: string;
  value: BuiltGrouping | null;
  columns: readonly BuilderColumnInfo[];
  onChange: (value: BuiltGrouping | null) => void;
}

/** By which column rows are put together; dates by their year or month. */
export function GroupingSelect({ label, none, value, columns, onChange }: GroupingSelectProps) {
  const { t } = useTranslation();
  const able = columns.filter(({ canGroup }) => canGroup);
  const kind = able.find(({ key }) => key === value?.key)?.kind;
  return (
    <Group gap={6} align="flex-end" wrap="nowrap">
      <Select
        flex={1}
        label={label}
        searchable
        value={value?.key ?? ''}
        allowDeselect={false}
        data={[
          ...(none === undefined ? [] : [{ value: '', label: none }]),
          ...able.map(({ key, word }) => ({
            value: key,
            label: t(`reportBuilder.columns.${word}`),
          })),
        ]}
        onChange={(key) => {
          const info = able.find((one) => one.key === key);
          onChange(info ? { key: info.key, by: info.kind === 'date' ? 'year' : null } : null);
        }}
      />
      {value && kind === 'date' ? (
        <Select
          w={120}
          aria-label={t('reportBuilder.form.periodOf', { what: label })}
          value={value.by ?? ''}
          allowDeselect={false}
          data={[
            ...datePeriods.map((one) => ({
              value: one,
              label: t(`reportBuilder.form.periods.${one}`),
            })),
            { value: '', label: t('reportBuilder.form.periods.day') },
          ]}
          onChange={(chosen) =>
            onChange({ ...value, by: datePeriods.find((one) => one === chosen) ?? null })
          }
        />
      ) : null}
    </Group>
  );
}
