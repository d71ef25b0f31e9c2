import { Fieldset, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  programmeFamilies,
  programmeLevels,
  type ProgrammeInput,
} from '#shared/contract/programmes.ts';
import { DateField } from '../../components/fields/DateField.tsx';
import { LocalTextField } from '../../components/fields/LocalTextField.tsx';
import { RecordSelect } from '../../components/fields/RecordSelect.tsx';
import { useOrganisationSource } from '../../components/fields/useOrganisationSource.ts';
import { useProgrammeSource } from '../../components/fields/useProgrammeSource.ts';
import { useProblemText } from '../../components/form/useProblemText.ts';
import type { RecordForm } from '../../components/form/useRecordForm.ts';
import { OwnStatuses } from './OwnStatuses.tsx';
import type { ProgrammeDraft } from './programmeDraft.ts';

interface ProgrammeFieldsProps {
  form: RecordForm<ProgrammeDraft, ProgrammeInput>;
}

const columns = { base: 1, xs: 2, md: 3 };

/** Every field of a programme: what it is, where it stands in the tree, who pays, its own statuses. */
export function ProgrammeFields({ form }: ProgrammeFieldsProps) {
  const { t } = useTranslation();
  const { values, set } = form;
  const problem = useProblemText(form.problems);
  return (
    <Stack gap="lg">
      <LocalTextField
        label={t('programmes.field.name')}
        description={t('programmes.form.nameHint')}
        value={values.name}
        isLong
        error={problem('name')}
        errors={{ kk: problem('name.kk'), ru: problem('name.ru'), en: problem('name.en') }}
        onChange={(name) => set('name', name)}
      />
      <PlaceFields form={form} />
      <Fieldset legend={t('programmes.form.funding')}>
        <FundingFields form={form} />
      </Fieldset>
      <OwnStatuses
        statuses={values.statuses}
        problem={problem}
        onChange={(statuses) => set('statuses', statuses)}
      />
    </Stack>
  );
}

function PlaceFields({ form }: ProgrammeFieldsProps) {
  const { t } = useTranslation();
  const source = useProgrammeSource();
  const { values, set } = form;
  const problem = useProblemText(form.problems);
  return (
    <Fieldset legend={t('programmes.form.place')}>
      <SimpleGrid cols={columns} spacing="sm">
        <TextInput
          label={t('programmes.field.code')}
          value={values.code}
          error={problem('code')}
          onChange={(event) => set('code', event.currentTarget.value)}
        />
        <Select
          label={t('programmes.field.family')}
          data={programmeFamilies.map((value) => ({
            value,
            label: t(`programmes.family.${value}`),
          }))}
          value={values.family}
          allowDeselect={false}
          onChange={(family) => {
            const known = programmeFamilies.find((candidate) => candidate === family);
            if (known) set('family', known);
          }}
        />
        <Select
          label={t('programmes.field.level')}
          data={programmeLevels.map((value) => ({ value, label: t(`programmes.level.${value}`) }))}
          value={values.level}
          allowDeselect={false}
          onChange={(level) => {
            const known = programmeLevels.find((candidate) => candidate === level);
            if (known) set('level', known);
          }}
        />
        <RecordSelect
          label={t('programmes.field.parent')}
          value={values.parent}
          source={source}
          error={problem('parentId')}
          onChange={(parent) => set('parent', parent)}
        />
      </SimpleGrid>
    </Fieldset>
  );
}

function FundingFields({ form }: ProgrammeFieldsProps) {
  const { t } = useTranslation();
  const source = useOrganisationSource();
  const { values, set } = form;
  const problem = useProblemText(form.problems);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <RecordSelect
        label={t('programmes.field.funderOrganisation')}
        value={values.funderOrganisation}
        source={source}
        error={problem('funderId')}
        onChange={(organisation) => set('funderOrganisation', organisation)}
      />
      <TextInput
        label={t('programmes.field.funder')}
        value={values.funder}
        error={problem('funder')}
        onChange={(event) => set('funder', event.currentTarget.value)}
      />
      <DateField
        label={t('programmes.field.startDate')}
        value={values.startDate}
        error={problem('startDate')}
        onChange={(date) => set('startDate', date)}
      />
      <DateField
        label={t('programmes.field.endDate')}
        value={values.endDate}
        error={problem('endDate')}
        onChange={(date) => set('endDate', date)}
      />
    </SimpleGrid>
  );
}
