import { useMemo } from 'react';
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { countryCodes } from '#shared/domain/countries.ts';
import { useFormat } from '../../api/useFormat.ts';
import { compareTexts } from '../compareTexts.ts';

interface CountrySelectProps {
  label: string;
  /** An ISO code, or empty. */
  value: string;
  onChange: (code: string | null) => void;
  error?: string | undefined;
  isRequired?: boolean;
}

/** Chooses a country by its name in the window's language. */
export function CountrySelect(props: CountrySelectProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { label, value, onChange, error, isRequired = false } = props;
  const data = useMemo(
    () =>
      countryCodes
        .map((code) => ({ value: code, label: format.country(code) }))
        .toSorted((a, b) => compareTexts(a.label, b.label)),
    [format],
  );
  return (
    <Select
      label={label}
      error={error}
      withAsterisk={isRequired}
      aria-required={isRequired || undefined}
      data={data}
      value={value || null}
      searchable
      clearable={!isRequired}
      clearButtonProps={{ 'aria-label': t('common.record.clear', { field: label }) }}
      nothingFoundMessage={t('common.record.nothing')}
      onChange={onChange}
    />
  );
}
