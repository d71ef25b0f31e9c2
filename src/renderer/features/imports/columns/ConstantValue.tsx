import { useEffect, useMemo, useRef, useState } from 'react';
import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldInfo, type ImportField, type ImportKind } from '#shared/contract/importKinds.ts';
import { useFieldName } from '../useFieldName.ts';
import { useFieldOptions } from './useFieldOptions.ts';

interface ConstantValueProps {
  kind: ImportKind;
  field: ImportField;
  value: string;
  /** It was added just now, so it is typed into at once. */
  isNew: boolean;
  onChange: (value: string) => void;
}

/** The value of one constant: chosen where the field has a list, typed as in a cell elsewhere. */
export function ConstantValue({ kind, field, value, isNew, onChange }: ConstantValueProps) {
  const { t } = useTranslation();
  const label = useFieldName()(kind, field);
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) input.current?.focus();
  }, [isNew]);
  const info = fieldInfo(kind, field);
  const found = useFieldOptions(info);
  const options = useMemo(() => {
    if (found === null || value === '') return found;
    return found.some((option) => option.value === value)
      ? found
      : [...found, { value, label: value }];
  }, [found, value]);
  if (options !== null) {
    return (
      <Select
        label={label}
        w={420}
        data={options}
        searchable
        limit={300}
        ref={input}
        allowDeselect={false}
        nothingFoundMessage={t('common.record.nothing')}
        value={value === '' ? null : value}
        onChange={(chosen) => onChange(chosen ?? '')}
      />
    );
  }
  const finish = (): void => {
    if (typed !== null && typed.trim() !== value) onChange(typed.trim());
    setTyped(null);
  };
  return (
    <TextInput
      label={label}
      w={420}
      ref={input}
      placeholder={info?.type === 'date' ? t('common.datePlaceholder') : ''}
      value={typed ?? value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
      }}
    />
  );
}
