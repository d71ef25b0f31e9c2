import { Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InitiativeInput } from '#shared/contract/initiatives.ts';
import { initiativeStates } from '#shared/domain/initiativeLife.ts';
import { DateField } from '../../components/fields/DateField.tsx';
import { LocalTextField } from '../../components/fields/LocalTextField.tsx';
import { RecordSelect } from '../../components/fields/RecordSelect.tsx';
import { TagsField } from '../../components/fields/TagsField.tsx';
import { useProblemText } from '../../components/form/useProblemText.ts';
import type { RecordForm } from '../../components/form/useRecordForm.ts';
import { useRecordSources } from '../../components/parts/useRecordSources.ts';
import type { InitiativeDraft, InitiativeLink } from './initiativeDraft.ts';
import { useInitiativeLabel } from './useInitiativeLabel.ts';

interface InitiativeFieldsProps {
  form: RecordForm<InitiativeDraft, InitiativeInput>;
}

/** The fields of an initiative: what, where and by whom it was voiced, and what became of it. */
export function InitiativeFields({ form }: InitiativeFieldsProps) {
  const { t } = useTranslation();
  const label = useInitiativeLabel();
  const sources = useRecordSources();
  const { values, set } = form;
  const problem = useProblemText(form.problems);
  const sourceOf = {
    meetingId: sources.meeting,
    voicedById: sources.person,
    organisationId: sources.organisation,
    projectId: sources.project,
    programmeId: sources.programme,
  };
  const record = (key: InitiativeLink) => (
    <RecordSelect
      label={label(key)}
      value={values[key]}
      source={sourceOf[key]}
      error={problem(key)}
      onChange={(chosen) => set(key, chosen)}
    />
  );
  const local = (key: 'title' | 'summary') => (
    <LocalTextField
      label={label(key)}
      value={values[key]}
      error={problem(key)}
      errors={{ kk: problem(`${key}.kk`), ru: problem(`${key}.ru`), en: problem(`${key}.en`) }}
      isLong={key === 'summary'}
      onChange={(texts) => set(key, texts)}
    />
  );
  return (
    <Stack gap="md">
      {local('title')}
      {local('summary')}
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
        <Select
          label={label('state')}
          data={initiativeStates.map((value) => ({
            value,
            label: t(`history.value.initiativeState.${value}`),
          }))}
          value={values.state}
          allowDeselect={false}
          onChange={(value) => {
            const state = initiativeStates.find((known) => known === value);
            if (state) set('state', state);
          }}
        />
        {record('meetingId')}
        {record('voicedById')}
        {record('organisationId')}
        <DateField
          label={label('voicedDate')}
          value={values.voicedDate}
          error={problem('voicedDate')}
          onChange={(day) => set('voicedDate', day)}
        />
        {record('projectId')}
        {record('programmeId')}
        <TextInput
          label={label('reason')}
          value={values.reason}
          error={problem('reason')}
          onChange={(event) => set('reason', event.currentTarget.value)}
        />
      </SimpleGrid>
      <TagsField
        label={label('tags')}
        kind="initiative"
        value={values.tags}
        error={problem('tags')}
        onChange={(tags) => set('tags', tags)}
      />
    </Stack>
  );
}
