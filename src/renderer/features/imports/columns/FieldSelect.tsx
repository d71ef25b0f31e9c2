import { useMemo } from 'react';
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldsOf, type ImportField, type ImportKind } from '#shared/contract/importKinds.ts';
import { useFieldName } from '../useFieldName.ts';
import { groupFields } from './groupFields.ts';

interface FieldSelectProps {
  kind: ImportKind;
  label: string;
  value: ImportField | null;
  /** Fields to offer first. */
  likely?: readonly ImportField[];
  /** Fields that are not offered. */
  without?: ReadonlySet<string>;
  placeholder: string;
  onChange: (field: ImportField | null) => void;
}

/** Chooses a field of a kind of record; the likely ones stand first, the others by what they hold. */
export function FieldSelect(props: FieldSelectProps) {
  const { kind, label, value, likely, without, placeholder, onChange } = props;
  const { t } = useTranslation();
  const name = useFieldName();
  const data = useMemo(() => {
    const first = (likely ?? []).slice(0, 4);
    const option = (field: ImportField) => ({ value: field, label: name(kind, field) });
    const offered = (field: ImportField) =>
      !first.includes(field) && !(without?.has(field) ?? false);
    return [
      { group: t('imports.fieldGroup.likely'), items: first.map(option) },
      ...groupFields(kind).map(({ group, fields }) => ({
        group: t(`imports.fieldGroup.${group}`),
        items: fields.filter(offered).map(option),
      })),
    ].filter(({ items }) => items.length > 0);
  }, [kind, likely, without, name, t]);
  return (
    <Select
      size="xs"
      aria-label={label}
      placeholder={placeholder}
      data={data}
      searchable
      clearable
      allowDeselect={false}
      clearButtonProps={{ 'aria-label': placeholder }}
      nothingFoundMessage={t('common.record.nothing')}
      maxDropdownHeight={420}
      value={value}
      onChange={(chosen) =>
        onChange(fieldsOf(kind).find(([field]) => field === chosen)?.[0] ?? null)
      }
    />
  );
}
