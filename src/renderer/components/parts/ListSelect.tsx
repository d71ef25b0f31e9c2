import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReferenceList } from '#shared/contract/office.ts';
import { useReferenceList } from '../../api/useReferenceList.ts';

interface ListSelectProps {
  label: string;
  list: ReferenceList;
  /** A code of the list, or empty. */
  value: string;
  onChange: (code: string | null) => void;
  error?: string | undefined;
}

/** Chooses an item of a list that the office keeps; a hidden one stays while it is the value. */
export function ListSelect({ label, list, value, onChange, error }: ListSelectProps) {
  const { t } = useTranslation();
  const { items, label: nameOf } = useReferenceList(list);
  const isGone = value !== '' && !items.some((item) => item.code === value);
  const data = items.map((item) => ({ value: item.code, label: item.label }));
  return (
    <Select
      label={label}
      error={error}
      data={isGone ? [...data, { value, label: nameOf(value) }] : data}
      value={value || null}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.record.clear', { field: label }) }}
      nothingFoundMessage={t('common.record.nothing')}
      onChange={onChange}
    />
  );
}
