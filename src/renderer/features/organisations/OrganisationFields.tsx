import { Fieldset, Select, SimpleGrid, Stack, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { organisationKinds, type OrganisationInput } from '#shared/contract/organisations.ts';
import { countryCodes } from '#shared/domain/countries.ts';
import { parseBin } from '#shared/domain/identifiers/binIin.ts';
import { parsePic } from '#shared/domain/identifiers/horizonCodes.ts';
import { parseRor } from '#shared/domain/identifiers/openIds.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useReferenceList } from '../../api/useReferenceList.ts';
import { compareTexts } from '../../components/compareTexts.ts';
import { LocalTextField } from '../../components/fields/LocalTextField.tsx';
import { NumberCheckField } from '../../components/fields/NumberCheckField.tsx';
import { RecordSelect } from '../../components/fields/RecordSelect.tsx';
import { TagsField } from '../../components/fields/TagsField.tsx';
import { useOrganisationSource } from '../../components/fields/useOrganisationSource.ts';
import { useProblemText } from '../../components/form/useProblemText.ts';
import type { RecordForm } from '../../components/form/useRecordForm.ts';
import { SimilarOrganisations } from '../../components/similar/SimilarOrganisations.tsx';
import { comparedFields, type OrganisationDraft } from './organisationDraft.ts';

interface OrganisationFieldsProps {
  form: RecordForm<OrganisationDraft, OrganisationInput>;
  /** Null while the organisation is not in the record yet. */
  id: string | null;
}

const columns = { base: 1, xs: 2, md: 3 };

const numbers = { bin: parseBin, ror: parseRor, pic: parsePic };

/** Every field of an organisation, grouped as officers speak of them; those alike are named while typing. */
export function OrganisationFields({ form, id }: OrganisationFieldsProps) {
  const { t } = useTranslation();
  const { values, initial, set } = form;
  const problem = useProblemText(form.problems);
  const compared = comparedFields(values);
  const isRenamed = JSON.stringify(compared) !== JSON.stringify(comparedFields(initial));
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
      {isRenamed ? <SimilarOrganisations fields={compared} exceptId={id} /> : null}
      <TagsInput
        label={t('organisations.field.aliases')}
        description={t('organisations.form.aliasesHint')}
        value={values.aliases}
        error={problem('aliases')}
        placeholder={values.aliases.length === 0 ? t('common.tagsPlaceholder') : ''}
        acceptValueOnBlur
        onChange={(aliases) => set('aliases', aliases)}
      />
      <AboutFields form={form} />
      <Fieldset legend={t('organisations.form.numbers')}>
        <SimpleGrid cols={columns} spacing="sm">
          {(['bin', 'ror', 'pic'] as const).map((key) => (
            <NumberCheckField
              key={key}
              label={t(`organisations.field.${key}`)}
              value={values[key]}
              parse={numbers[key]}
              error={problem(key)}
              onChange={(text) => set(key, text)}
            />
          ))}
        </SimpleGrid>
      </Fieldset>
      <TagsField
        label={t('organisations.field.tags')}
        kind="organisation"
        value={values.tags}
        error={problem('tags')}
        onChange={(tags) => set('tags', tags)}
      />
    </Stack>
  );
}

function AboutFields({ form }: Pick<OrganisationFieldsProps, 'form'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const legalForms = useReferenceList('legalForm');
  const source = useOrganisationSource();
  const { values, set } = form;
  const problem = useProblemText(form.problems);
  const countries = countryCodes
    .map((value) => ({ value, label: format.country(value) }))
    .toSorted((a, b) => compareTexts(a.label, b.label));
  const forms = legalForms.items.map(({ code, label }) => ({ value: code, label }));
  const { legalForm } = values;
  const isKnown = legalForm === null || forms.some(({ value }) => value === legalForm);
  const clearable = {
    searchable: true,
    clearable: true,
    clearButtonProps: { 'aria-label': t('common.clear') },
    nothingFoundMessage: t('common.record.nothing'),
  };
  return (
    <Fieldset legend={t('organisations.form.about')}>
      <SimpleGrid cols={columns} spacing="sm">
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
          {...clearable}
          label={t('organisations.field.legalForm')}
          data={
            isKnown ? forms : [...forms, { value: legalForm, label: legalForms.label(legalForm) }]
          }
          value={legalForm}
          onChange={(code) => set('legalForm', code)}
        />
        <Select
          {...clearable}
          label={t('organisations.field.country')}
          data={countries}
          value={values.country}
          limit={60}
          onChange={(country) => set('country', country)}
        />
        <TextInput
          label={t('organisations.field.city')}
          value={values.city}
          error={problem('city')}
          onChange={(event) => set('city', event.currentTarget.value)}
        />
        <TextInput
          label={t('organisations.field.website')}
          value={values.website}
          error={problem('website')}
          onChange={(event) => set('website', event.currentTarget.value)}
        />
        <RecordSelect
          label={t('organisations.field.parent')}
          value={values.parent}
          source={source}
          error={problem('parentId')}
          onChange={(parent) => set('parent', parent)}
        />
      </SimpleGrid>
    </Fieldset>
  );
}
