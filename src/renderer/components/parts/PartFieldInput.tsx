import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CountField } from '../fields/CountField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { LocalTextField } from '../fields/LocalTextField.tsx';
import { MoneyField } from '../fields/MoneyField.tsx';
import { RecordSelect } from '../fields/RecordSelect.tsx';
import { CountrySelect } from './CountrySelect.tsx';
import { flagOf, localTextOf, moneyOf, optionOf, textOf } from './draftValues.ts';
import { ListSelect } from './ListSelect.tsx';
import type { DraftValue, PartField } from './partField.ts';
import { useRecordSources } from './useRecordSources.ts';

interface PartFieldInputProps {
  field: PartField;
  value: DraftValue | undefined;
  onChange: (value: DraftValue) => void;
  /** What is wrong with the field, or with one language of it. */
  problem: (path: string) => string | undefined;
}

/** One field of a part's form, by its type. */
export function PartFieldInput({ field, value, onChange, problem }: PartFieldInputProps) {
  const { t } = useTranslation();
  const sources = useRecordSources();
  const { key, label, isRequired = false } = field;
  const common = { label, error: problem(key) };
  const required = { withAsterisk: isRequired, 'aria-required': isRequired || undefined };
  const onText = (event: { currentTarget: { value: string } }): void =>
    onChange(event.currentTarget.value);
  switch (field.type) {
    case 'text':
      return <TextInput {...common} {...required} value={textOf(value)} onChange={onText} />;
    case 'percent':
    case 'decimal':
      return (
        <TextInput
          {...common}
          {...required}
          inputMode="decimal"
          rightSection={field.type === 'percent' ? '%' : null}
          value={textOf(value)}
          onChange={onText}
        />
      );
    case 'longText':
      return (
        <Textarea
          {...common}
          {...required}
          autosize
          minRows={3}
          maxRows={12}
          value={textOf(value)}
          onChange={onText}
        />
      );
    case 'localText':
    case 'localLongText':
      return (
        <LocalTextField
          {...common}
          isLong={field.type === 'localLongText'}
          errors={{
            kk: problem(`${key}.kk`),
            ru: problem(`${key}.ru`),
            en: problem(`${key}.en`),
          }}
          value={localTextOf(value)}
          onChange={onChange}
        />
      );
    case 'date':
      return <DateField {...common} value={textOf(value)} onChange={onChange} />;
    case 'money':
      return (
        <MoneyField
          {...common}
          isRequired={isRequired}
          value={moneyOf(value)}
          onChange={onChange}
        />
      );
    case 'count':
      return <CountField {...common} value={textOf(value)} onChange={onChange} />;
    case 'select':
      return (
        <Select
          {...common}
          {...required}
          data={[...field.options]}
          value={textOf(value) || null}
          searchable
          clearable={!isRequired}
          allowDeselect={!isRequired}
          clearButtonProps={{ 'aria-label': t('common.record.clear', { field: label }) }}
          nothingFoundMessage={t('common.record.nothing')}
          onChange={onChange}
        />
      );
    case 'list':
      return <ListSelect {...common} list={field.list} value={textOf(value)} onChange={onChange} />;
    case 'country':
      return (
        <CountrySelect
          {...common}
          isRequired={isRequired}
          value={textOf(value)}
          onChange={onChange}
        />
      );
    case 'record':
      return (
        <RecordSelect
          {...common}
          isRequired={isRequired}
          source={sources[field.record]}
          value={optionOf(value)}
          onChange={onChange}
        />
      );
    case 'flag':
      return (
        <Checkbox
          label={label}
          mt="xs"
          checked={flagOf(value)}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
  }
}
