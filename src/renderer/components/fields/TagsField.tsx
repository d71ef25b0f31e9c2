import { TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TaggedKind } from '#shared/contract/records.ts';
import { useCall } from '../../api/useCall.ts';

interface TagsFieldProps {
  label: string;
  /** The kind of records whose tags are offered. */
  kind: TaggedKind;
  value: string[];
  onChange: (tags: string[]) => void;
  error?: string | undefined;
}

/** Tags of a record: those in use are offered, others are typed. */
export function TagsField({ label, kind, value, onChange, error }: TagsFieldProps) {
  const { t } = useTranslation();
  const known = useCall('records.tags', { kind }).data ?? [];
  return (
    <TagsInput
      label={label}
      data={known.map(({ tag }) => tag)}
      value={value}
      error={error}
      placeholder={value.length === 0 ? t('common.tagsPlaceholder') : ''}
      clearable={value.length > 0}
      clearButtonProps={{ 'aria-label': t('common.record.clear', { field: label }) }}
      maxTags={100}
      acceptValueOnBlur
      onChange={onChange}
    />
  );
}
