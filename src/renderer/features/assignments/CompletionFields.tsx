import { SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssignmentInput } from '#shared/contract/assignments.ts';
import type { AssignmentDraft } from '../../components/assignments/assignmentDraft.ts';
import { useAssignmentLabel } from '../../components/assignments/useAssignmentLabel.ts';
import { DateField } from '../../components/fields/DateField.tsx';
import { RecordSelect } from '../../components/fields/RecordSelect.tsx';
import { usePersonSource } from '../../components/fields/usePersonSource.ts';
import { TagsField } from '../../components/fields/TagsField.tsx';
import { useProblemText } from '../../components/form/useProblemText.ts';
import type { RecordForm } from '../../components/form/useRecordForm.ts';

interface CompletionFieldsProps {
  form: RecordForm<AssignmentDraft, AssignmentInput>;
}

/** What ends an assignment: the mark of completion, and taking it off control. */
export function CompletionFields({ form }: CompletionFieldsProps) {
  const { t } = useTranslation();
  const label = useAssignmentLabel();
  const people = usePersonSource();
  const { values, set } = form;
  const problem = useProblemText(form.problems);
  const date = (key: 'doneDate' | 'removedDate') => (
    <DateField
      label={label(key)}
      value={values[key]}
      error={problem(key)}
      onChange={(day) => set(key, day)}
    />
  );
  const title = t('assignments.completion');
  return (
    <Stack component="section" gap="xs" mt="md" aria-label={title}>
      <Title order={2}>{title}</Title>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {date('doneDate')}
        <TextInput
          label={label('doneNumber')}
          value={values.doneNumber}
          error={problem('doneNumber')}
          onChange={(event) => set('doneNumber', event.currentTarget.value)}
        />
        {date('removedDate')}
        <RecordSelect
          label={label('removedById')}
          value={values.removedById}
          source={people}
          error={problem('removedById')}
          onChange={(person) => set('removedById', person)}
        />
      </SimpleGrid>
      <TagsField
        label={label('tags')}
        kind="assignment"
        value={values.tags}
        error={problem('tags')}
        onChange={(tags) => set('tags', tags)}
      />
    </Stack>
  );
}
