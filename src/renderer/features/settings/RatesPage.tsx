import { useMemo, useState } from 'react';
import { Button, Group, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { currencyCodes } from '#shared/domain/currencies.ts';
import { rateCurrency } from '#shared/domain/exchangeRates.ts';
import { formatDecimal } from '#shared/i18n/format/formatNumber.ts';
import { useAction } from '../../api/useAction.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import type { PartField } from '../../components/parts/partField.ts';
import type { PartKey, PartRow } from '../../components/parts/partNames.ts';
import { PartSection } from '../../components/parts/PartSection.tsx';
import { SettingsFrame } from './SettingsFrame.tsx';

/** Above so many rates one currency is shown at a time. */
const shownAtOnce = 300;

type Rate = PartRow<'exchangeRates'>;

/** Exchange rates of the tenge by day, entered or taken from a table. */
export function RatesPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const total = useCall('exchangeRates.list', { limit: 1 }).data?.total ?? 0;
  const currency = chosen ?? (total > shownAtOnce ? 'USD' : null);
  const take = useAction('exchangeRates.import');
  const options = useMemo(
    () =>
      currencyCodes
        .filter((code) => code !== rateCurrency)
        .map((code) => ({ value: code, label: `${code} · ${format.currency(code)}` })),
    [format],
  );
  const fields: readonly PartField<PartKey<'exchangeRates'>>[] = [
    {
      key: 'currency',
      type: 'select',
      label: t('settings.rate.currency'),
      options,
      isRequired: true,
      initial: currency ?? 'USD',
    },
    { key: 'date', type: 'date', label: t('settings.rate.date'), isRequired: true },
    { key: 'rate', type: 'decimal', label: t('settings.rate.rate'), isRequired: true },
    {
      key: 'units',
      type: 'count',
      label: t('settings.rate.units'),
      isRequired: true,
      initial: '1',
    },
    { key: 'source', type: 'text', label: t('settings.rate.source'), isWide: true },
  ];
  const importRates = (): void =>
    take.mutate(
      {},
      {
        onSuccess: (counts) => {
          if (!counts) return;
          const { created, updated, unchanged, refused } = counts;
          const numbers = { created, updated, unchanged, refused };
          notifications.show({ message: t('settings.rate.imported', numbers), autoClose: 15_000 });
        },
      },
    );
  const worth = ({ units, currency: code, rate }: Rate): string =>
    `${format.number(units)} ${code} = ${formatDecimal(rate, language)} ₸`;
  return (
    <SettingsFrame>
      <PartSection
        name="exchangeRates"
        owner={currency ? { currency } : {}}
        title={t('settings.section.rates')}
        empty={t('settings.rate.empty')}
        add={t('settings.rate.add')}
        edit={t('settings.rate.edit')}
        fields={fields}
        refusals={{ ALREADY_THERE: 'date' }}
        columns={[
          'date',
          { key: 'worth', title: t('settings.rate.rate'), align: 'end', render: worth },
          'source',
        ]}
        order={(a, b) => a.currency.localeCompare(b.currency) || (a.date < b.date ? 1 : -1)}
        groupOf={(row) => `${row.currency} · ${format.currency(row.currency)}`}
      >
        <Group align="flex-end" justify="space-between" mb="sm">
          <Select
            w={320}
            label={t('settings.rate.show')}
            placeholder={t('settings.rate.all')}
            data={options}
            value={currency}
            clearable={total <= shownAtOnce}
            clearButtonProps={{ 'aria-label': t('common.clear') }}
            searchable
            onChange={setChosen}
          />
          <Button
            variant="default"
            leftSection={<IconFileImport size={16} aria-hidden />}
            loading={take.isPending}
            onClick={importRates}
          >
            {t('settings.rate.import')}
          </Button>
        </Group>
      </PartSection>
    </SettingsFrame>
  );
}
