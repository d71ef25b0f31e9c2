import { Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currencyCodes } from '#shared/domain/currencies.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { readMoney, type MoneyDraft } from './moneyText.ts';

interface MoneyFieldProps {
  label: string;
  value: MoneyDraft;
  onChange: (value: MoneyDraft) => void;
  error?: string | undefined;
  isRequired?: boolean;
}

/** An amount and its currency; typing "500 $" or "12 млн тенге" chooses the currency too. */
export function MoneyField(props: MoneyFieldProps) {
  const { label, value, onChange, error, isRequired = false } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const tidy = (): void => {
    const reading = readMoney(value.amount, value.currency, value.language);
    if (reading.kind === 'problem' || reading.money === null) return;
    onChange({ amount: format.amount(reading.money), currency: reading.currency, language });
  };
  const write = (amount: string): void => {
    const written = value.amount === '' ? language : (value.language ?? language);
    const { currency } = value;
    onChange(amount === '' ? { amount, currency } : { amount, currency, language: written });
  };
  const known = new Set([...currencyCodes, value.currency]);
  return (
    <Group gap={6} align="flex-start" wrap="nowrap">
      <TextInput
        flex={1}
        miw={0}
        label={label}
        value={value.amount}
        error={error}
        withAsterisk={isRequired}
        aria-required={isRequired || undefined}
        placeholder={t('common.moneyPlaceholder')}
        inputMode="decimal"
        styles={{ input: { textAlign: 'end' } }}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={tidy}
      />
      <Select
        w={96}
        label={t('common.currency')}
        data={[...known]}
        value={value.currency}
        allowDeselect={false}
        searchable
        onChange={(currency) => {
          if (currency) onChange({ ...value, currency });
        }}
      />
    </Group>
  );
}
