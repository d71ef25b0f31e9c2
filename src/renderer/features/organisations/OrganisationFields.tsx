import { Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { organisationKinds, type OrganisationInput } from '#shared/contract/organisations.ts';
import { countryCodes } from '#shared/domain/countries.ts';
import { useFormat } from '../../api/useFormat.ts';
import { LocalTextField } from '../../components/fields/LocalTextField.tsx';
import { useProblemText } from '../../components/form/useProblemText.ts';
import type { RecordForm } from '../../components/form/useRecordForm.ts';
import { compareTexts } from '../../components/compareTexts.ts';

interface OrganisationFieldsProps {
  form: RecordForm<OrganisationInput, OrganisationInput>;
}

export function OrganisationFields({ form }: OrganisationFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { values, set } = form;
  const problem = useProblemText(form.problems);
  const countries = countryCodes
    .map((value) => ({ value, label: format.country(value) }))
    .toSorted((a, b) => compareTexts(a.label, b.label));
  return (
    <Stack gap="lg">
      <LocalTextField
        label={t('organisations.field.name')}
        description={t('organisations.form.nameHint')}
        value={values.name}
        isLong
        error={problem('name')}
        errors={{ kk: problem('name.kk'), ru: problem('name.ru'), en: problem('name.en') }}
        onChange={(name) => set('name', name)}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          label={t('organisations.field.shortName')}
          value={values.shortName}
          error={problem('shortName')}
          onChange={(event) => set('shortName', event.currentTarget.value)}
        />
        <Select
          label={t('organisations.field.kind')}
          data={organisationKinds.map((value) => ({
            value,
            label: t(`organisations.kind.${value}`),
          }))}
          value={values.kind}
          allowDeselect={false}
          onChange={(kind) => {
            const known = organisationKinds.find((candidate) => candidate === kind);
            if (known) set('kind', known);
          }}
        />
        <Select
          label={t('organisations.field.country')}
          data={countries}
          value={values.country}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('common.clear') }}
          nothingFoundMessage={t('common.record.nothing')}
          limit={60}
          onChange={(country) => set('country', country)}
        />
        <TextInput
          label={t('organisations.field.city')}
          value={values.city}
          error={problem('city')}
          onChange={(event) => set('city', event.currentTarget.value)}
        />
      </SimpleGrid>
    </Stack>
  );
}
