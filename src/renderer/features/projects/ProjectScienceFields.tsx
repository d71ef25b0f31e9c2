import { Fieldset, MultiSelect, Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProjectInput } from '#shared/contract/projects.ts';
import { areaOfField, fieldAreas, fieldCodes } from '#shared/domain/fields.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useReferenceList } from '../../api/useReferenceList.ts';
import { LocalTextField } from '../../components/fields/LocalTextField.tsx';
import { TagsField } from '../../components/fields/TagsField.tsx';
import { useProblemText } from '../../components/form/useProblemText.ts';
import type { RecordForm } from '../../components/form/useRecordForm.ts';
import type { ProjectDraft } from './projectDraft.ts';

interface ProjectScienceFieldsProps {
  form: RecordForm<ProjectDraft, ProjectInput>;
}

/** What a project is about: field of science, areas of interest, tags, summary. */
export function ProjectScienceFields({ form }: ProjectScienceFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const areas = useReferenceList('area');
  const { values, set } = form;
  const problem = useProblemText(form.problems);
  const fields = fieldAreas.map((area) => ({
    group: format.fieldOfScience(area),
    items: fieldCodes
      .filter((code) => areaOfField(code) === area)
      .map((code) => ({ value: code, label: `${code} ${format.fieldOfScience(code)}` })),
  }));
  const offered = areas.items.map(({ code }) => code);
  // A code that the office has hidden since keeps its words on the projects that have it.
  const codes = [...offered, ...values.areas.filter((code) => !offered.includes(code))];
  const areasLabel = t('projects.field.areas');
  return (
    <Fieldset legend={t('projects.form.science')}>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm" mb="sm">
        <Select
          label={t('projects.field.field')}
          data={fields}
          value={values.field}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('common.clear') }}
          nothingFoundMessage={t('common.record.nothing')}
          error={problem('field')}
          onChange={(field) => set('field', field)}
        />
        <MultiSelect
          label={areasLabel}
          data={codes.map((value) => ({ value, label: areas.label(value) }))}
          value={values.areas}
          searchable
          clearable={values.areas.length > 0}
          clearButtonProps={{ 'aria-label': t('common.record.clear', { field: areasLabel }) }}
          nothingFoundMessage={t('common.record.nothing')}
          error={problem('areas')}
          onChange={(chosen) => set('areas', chosen)}
        />
        <TagsField
          label={t('projects.field.tags')}
          kind="project"
          value={values.tags}
          error={problem('tags')}
          onChange={(tags) => set('tags', tags)}
        />
      </SimpleGrid>
      <LocalTextField
        label={t('projects.field.summary')}
        value={values.summary}
        isLong
        errors={{
          kk: problem('summary.kk'),
          ru: problem('summary.ru'),
          en: problem('summary.en'),
        }}
        onChange={(summary) => set('summary', summary)}
      />
    </Fieldset>
  );
}
