import { Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { youngReferences, type OfficeInput } from '#shared/contract/office.ts';
import { currencyCodes } from '#shared/domain/currencies.ts';
import { useFormat } from '../../api/useFormat.ts';
import { CountField } from '../../components/fields/CountField.tsx';
import type { RecordForm } from '../../components/form/useRecordForm.ts';
import type { OfficeDraft } from './officeDraft.ts';

interface RuleFieldsProps {
  form: RecordForm<OfficeDraft, OfficeInput>;
  problem: (path: string) => string | undefined;
}

/** The rules by which people, terms and money are counted. */
export function RuleFields({ form, problem }: RuleFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { values, set } = form;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <CountField
        label={t('settings.rule.youngAgeLimit')}
        description={t('settings.rule.youngAgeLimitHint')}
        value={values.youngAgeLimit}
        error={problem('youngAgeLimit')}
        onChange={(value) => set('youngAgeLimit', value)}
      />
      <Select
        label={t('settings.rule.youngReference')}
        description={t('settings.rule.youngReferenceHint')}
        data={youngReferences.map((value) => ({
          value,
          label: t(`settings.youngReference.${value}`),
        }))}
        value={values.youngReference}
        allowDeselect={false}
        onChange={(chosen) => {
          const known = youngReferences.find((one) => one === chosen);
          if (known) set('youngReference', known);
        }}
      />
      <CountField
        label={t('settings.rule.concurrenceMonths')}
        description={t('settings.rule.concurrenceMonthsHint')}
        value={values.concurrenceMonths}
        error={problem('concurrenceMonths')}
        onChange={(value) => set('concurrenceMonths', value)}
      />
      <CountField
        label={t('settings.rule.staleMonths')}
        description={t('settings.rule.staleMonthsHint')}
        value={values.staleMonths}
        error={problem('staleMonths')}
        onChange={(value) => set('staleMonths', value)}
      />
      <Select
        label={t('settings.rule.currency')}
        description={t('settings.rule.currencyHint')}
        data={currencyCodes.map((code) => ({
          value: code,
          label: `${code} · ${format.currency(code)}`,
        }))}
        value={values.currency}
        allowDeselect={false}
        searchable
        onChange={(currency) => {
          if (currency) set('currency', currency);
        }}
      />
    </SimpleGrid>
  );
}
