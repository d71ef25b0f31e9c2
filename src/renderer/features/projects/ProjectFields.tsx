import type { ReactNode } from 'react';
import { Fieldset, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProjectInput } from '#shared/contract/projects.ts';
import { isStatusCode, statusCodes } from '#shared/domain/lifecycle.ts';
import { CountField } from '../../components/fields/CountField.tsx';
import { DateField } from '../../components/fields/DateField.tsx';
import { LocalTextField } from '../../components/fields/LocalTextField.tsx';
import { MoneyField } from '../../components/fields/MoneyField.tsx';
import { RecordSelect } from '../../components/fields/RecordSelect.tsx';
import { useProblemText } from '../../components/form/useProblemText.ts';
import type { RecordForm } from '../../components/form/useRecordForm.ts';
import { ProgrammeStatusField } from './ProgrammeStatusField.tsx';
import type { ProjectDraft } from './projectDraft.ts';
import { ProjectScienceFields } from './ProjectScienceFields.tsx';
import { useRecordSources } from './useRecordSources.ts';

interface ProjectFieldsProps {
  form: RecordForm<ProjectDraft, ProjectInput>;
  /** Stands under the title, such as a list of similar projects. */
  underTitle?: ReactNode;
}

/** Every field of a project, grouped as officers speak of them. */
export function ProjectFields({ form, underTitle }: ProjectFieldsProps) {
  const { t } = useTranslation();
  const sources = useRecordSources();
  const { values, set } = form;
  const problem = useProblemText(form.problems);
  return (
    <Stack gap="lg">
      <LocalTextField
        label={t('projects.field.title')}
        description={t('projects.form.titleHint')}
        value={values.title}
        isLong
        error={problem('title')}
        errors={{
          kk: problem('title.kk'),
          ru: problem('title.ru'),
          en: problem('title.en'),
        }}
        onChange={(title) => set('title', title)}
      />
      {underTitle}
      <Fieldset legend={t('projects.form.identity')}>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
          <TextInput
            label={t('projects.field.code')}
            value={values.code}
            error={problem('code')}
            onChange={(event) => set('code', event.currentTarget.value)}
          />
          <TextInput
            label={t('projects.field.acronym')}
            value={values.acronym}
            error={problem('acronym')}
            onChange={(event) => set('acronym', event.currentTarget.value)}
          />
          <Select
            label={t('projects.field.status')}
            data={statusCodes.map((value) => ({ value, label: t(`status.${value}`) }))}
            value={values.status}
            allowDeselect={false}
            searchable
            error={problem('status')}
            onChange={(status) => {
              if (!status || !isStatusCode(status) || status === values.status) return;
              set('status', status);
              // The programme's own word meant the former state.
              set('programmeStatus', '');
            }}
          />
          <RecordSelect
            label={t('projects.field.programme')}
            value={values.programme}
            source={sources.programme}
            error={problem('programmeId')}
            onChange={(programme) => {
              set('programme', programme);
              if (programme?.id !== values.programme?.id) set('programmeStatus', '');
            }}
          />
          <ProgrammeStatusField form={form} />
          <RecordSelect
            label={t('projects.field.leadOrganisation')}
            value={values.leadOrganisation}
            source={sources.organisation}
            error={problem('leadOrganisationId')}
            onChange={(organisation) => set('leadOrganisation', organisation)}
          />
        </SimpleGrid>
      </Fieldset>
      <ProjectScienceFields form={form} />
      <Fieldset legend={t('projects.form.terms')}>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
          <DateField
            label={t('projects.field.agreementDate')}
            value={values.agreementDate}
            error={problem('agreementDate')}
            onChange={(date) => set('agreementDate', date)}
          />
          <DateField
            label={t('projects.field.startDate')}
            value={values.startDate}
            error={problem('startDate')}
            onChange={(date) => set('startDate', date)}
          />
          <DateField
            label={t('projects.field.endDate')}
            value={values.endDate}
            error={problem('endDate')}
            onChange={(date) => set('endDate', date)}
          />
          <MoneyField
            label={t('projects.field.budget')}
            value={values.budget}
            error={problem('budget')}
            onChange={(budget) => set('budget', budget)}
          />
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={t('projects.form.people')}>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
          <TextInput
            label={t('projects.field.manager')}
            value={values.manager}
            error={problem('manager')}
            onChange={(event) => set('manager', event.currentTarget.value)}
          />
          <CountField
            label={t('projects.field.scientists')}
            value={values.scientists}
            error={problem('scientists')}
            onChange={(count) => set('scientists', count)}
          />
          <CountField
            label={t('projects.field.youngScientists')}
            value={values.youngScientists}
            error={problem('youngScientists')}
            onChange={(count) => set('youngScientists', count)}
          />
        </SimpleGrid>
      </Fieldset>
    </Stack>
  );
}
