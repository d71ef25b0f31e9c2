import { Select, SimpleGrid, Stack, TagsInput, Text, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { academicTitles, degrees, genders, type PersonInput } from '#shared/contract/people.ts';
import { parseIin } from '#shared/domain/identifiers/binIin.ts';
import { parseOrcid } from '#shared/domain/identifiers/openIds.ts';
import { DateField } from '../../components/fields/DateField.tsx';
import { NumberCheckField } from '../../components/fields/NumberCheckField.tsx';
import { TagsField } from '../../components/fields/TagsField.tsx';
import { useProblemText } from '../../components/form/useProblemText.ts';
import type { RecordForm } from '../../components/form/useRecordForm.ts';
import { CountrySelect } from '../../components/parts/CountrySelect.tsx';
import { SimilarPeople } from '../../components/similar/SimilarPeople.tsx';
import { AgeNote } from './AgeNote.tsx';
import { comparedFields, type PersonDraft } from './personDraft.ts';
import { PersonNames } from './PersonNames.tsx';
import { usePersonLabel } from './usePersonLabel.ts';

interface PersonFieldsProps {
  form: RecordForm<PersonDraft, PersonInput>;
  /** Null while the person is not in the record yet. */
  id: string | null;
}

const cols = { base: 1, xs: 2, md: 3 };

/** The fields of a person; people alike are named while the name is typed. */
export function PersonFields({ form, id }: PersonFieldsProps) {
  const { t } = useTranslation();
  const label = usePersonLabel();
  const { values, initial, set } = form;
  const problem = useProblemText(form.problems);
  const compared = comparedFields(values);
  const isRenamed = JSON.stringify(compared) !== JSON.stringify(comparedFields(initial));

  function choice<K extends 'degree' | 'academicTitle' | 'gender'>(
    key: K,
    known: readonly NonNullable<PersonDraft[K]>[],
  ) {
    const words = (value: string): string => {
      const path: string = `people.${key}.${value}`;
      return t(path);
    };
    const field = label(key);
    return (
      <Select
        label={field}
        data={known.map((value) => ({ value, label: words(value) }))}
        value={values[key]}
        clearable
        clearButtonProps={{ 'aria-label': t('common.record.clear', { field }) }}
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of `known` or null
        onChange={(value) => set(key, value as PersonDraft[K])}
      />
    );
  }
  const text = (key: 'email' | 'phone') => (
    <TextInput
      label={label(key)}
      value={values[key]}
      error={problem(key)}
      onChange={(event) => set(key, event.currentTarget.value)}
    />
  );
  const country = (key: 'citizenship' | 'country') => (
    <CountrySelect
      label={label(key)}
      value={values[key] ?? ''}
      onChange={(code) => set(key, code)}
    />
  );

  return (
    <Stack gap="lg">
      <Stack component="section" gap="xs" aria-label={t('people.form.names')}>
        <Title order={2}>{t('people.form.names')}</Title>
        <Text size="sm" c="dimmed">
          {t('people.form.namesHint')}
        </Text>
        <PersonNames form={form} />
        {isRenamed ? <SimilarPeople fields={compared} exceptId={id} /> : null}
        <TagsInput
          label={label('formerNames')}
          description={t('people.form.formerHint')}
          value={values.formerNames}
          error={problem('formerNames')}
          acceptValueOnBlur
          onChange={(formerNames) => set('formerNames', formerNames)}
        />
      </Stack>
      <Stack component="section" gap="xs" aria-label={t('people.form.science')}>
        <Title order={2}>{t('people.form.science')}</Title>
        <SimpleGrid cols={cols} spacing="sm">
          {choice('degree', degrees)}
          {choice('academicTitle', academicTitles)}
          <NumberCheckField
            label={label('orcid')}
            value={values.orcid}
            parse={parseOrcid}
            error={problem('orcid')}
            onChange={(orcid) => set('orcid', orcid)}
          />
        </SimpleGrid>
      </Stack>
      <Stack component="section" gap="xs" aria-label={t('people.form.personal')}>
        <Title order={2}>{t('people.form.personal')}</Title>
        <SimpleGrid cols={cols} spacing="sm">
          <div>
            <DateField
              label={label('birthDate')}
              value={values.birthDate}
              error={problem('birthDate')}
              onChange={(date) => set('birthDate', date)}
            />
            <AgeNote birthDate={values.birthDate} />
          </div>
          {choice('gender', genders)}
          {country('citizenship')}
          <div>
            <NumberCheckField
              label={label('iin')}
              value={values.iin}
              parse={parseIin}
              error={problem('iin')}
              onChange={(iin) => set('iin', iin)}
            />
            <Text size="xs" c="dimmed" mt={4}>
              {t('people.form.iinNote')}
            </Text>
          </div>
        </SimpleGrid>
      </Stack>
      <Stack component="section" gap="xs" aria-label={t('people.form.contacts')}>
        <Title order={2}>{t('people.form.contacts')}</Title>
        <SimpleGrid cols={cols} spacing="sm">
          {country('country')}
          {text('email')}
          {text('phone')}
        </SimpleGrid>
        <TagsField
          kind="person"
          label={label('tags')}
          value={values.tags}
          error={problem('tags')}
          onChange={(tags) => set('tags', tags)}
        />
      </Stack>
    </Stack>
  );
}
