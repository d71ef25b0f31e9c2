import { Group, NumberInput, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BuiltKind } from '#shared/contract/builder.ts';
import { currencyCodes, minorDigits } from '#shared/domain/currencies.ts';

interface AmountValueProps {
  kind: BuiltKind;
  label: string;
  /** Whole numbers, shares of one, amounts in minor units. */
  value: string | number | undefined;
  currency: string | null;
  onChange: (value: number | string) => void;
  onCurrency?: (currency: string) => void;
}

/** A number, a share or an amount with its currency, as people write it. */
export function AmountValue(props: AmountValueProps) {
  const { t } = useTranslation();
  const { kind, label, value, currency, onChange, onCurrency } = props;
  const scale =
    kind === 'percent' ? 0.01 : kind === 'money' ? 10 ** -minorDigits(currency ?? 'KZT') : 1;
  const shown =
    typeof value === 'number'
      ? Number((value * (kind === 'percent' ? 100 : scale)).toFixed(4))
      : '';
  return (
    <Group gap={4} wrap="nowrap">
      <NumberInput
        size="xs"
        flex={1}
        aria-label={label}
        value={shown}
        thousandSeparator=" "
        allowDecimal={kind !== 'integer'}
        {...(kind === 'percent' ? { suffix: ' %' } : {})}
        onChange={(typed) => {
          if (typed === '') return onChange('');
          const number = Number(typed);
          if (kind === 'money') return onChange(Math.round(number / scale));
          onChange(kind === 'percent' ? number * scale : number);
        }}
      />
      {kind === 'money' && onCurrency ? (
        <Select
          size="xs"
          w={84}
          searchable
          aria-label={t('reportBuilder.form.currency')}
          value={currency}
          allowDeselect={false}
          data={[...currencyCodes]}
          onChange={(code) => {
            if (code !== null) onCurrency(code);
          }}
        />
      ) : null}
    </Group>
  );
}
