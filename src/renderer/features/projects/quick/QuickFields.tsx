import { Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProjectInput } from '#shared/contract/projects.ts';
import { isStatusCode, statusCodes } from '#shared/domain/lifecycle.ts';
import { DateField } from '../../../components/fields/DateField.tsx';
import { MoneyField } from '../../../components/fields/MoneyField.tsx';
import { TagsField } from '../../../components/fields/TagsField.tsx';
import { useProblemText } from '../../../components/form/useProblemText.ts';
import type { RecordForm } from '../../../components/form/useRecordForm.ts';
import type { QuickDraft } from './quickDraft.ts';

interface QuickFieldsProps {
  form: RecordForm<QuickDraft, ProjectInput>;
}

/** The fields of a project that change most often. */
export function QuickFields({ form }: QuickFieldsProps) {
  const { t } = useTranslation();
  const { values, set } = form;
  const problem = useProblemText(form.problems);
  return (
    <Stack gap="sm">
      <Select
        label={t('projects.field.status')}
        data={statusCodes.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={values.status}
        allowDeselect={false}
        error={problem('status')}
        onChange={(status) => {
          if (status && isStatusCode(status)) set('status', status);
        }}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
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
      </SimpleGrid>
      <TextInput
        label={t('projects.field.manager')}
        value={values.manager}
        error={problem('manager')}
        onChange={(event) => set('manager', event.currentTarget.value)}
      />
      <MoneyField
        label={t('projects.field.budget')}
        value={values.budget}
        error={problem('budget')}
        onChange={(budget) => set('budget', budget)}
      />
      <TagsField
        label={t('common.tags')}
        kind="project"
        value={values.tags}
        error={problem('tags')}
        onChange={(tags) => set('tags', tags)}
      />
    </Stack>
  );
}
