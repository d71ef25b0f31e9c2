import { Alert, Fieldset, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AssignmentInput } from '#shared/contract/assignments.ts';
import { DateField } from '../fields/DateField.tsx';
import { LocalTextField } from '../fields/LocalTextField.tsx';
import { RecordSelect } from '../fields/RecordSelect.tsx';
import { useProblemText } from '../form/useProblemText.ts';
import type { RecordForm } from '../form/useRecordForm.ts';
import { useRecordSources } from '../parts/useRecordSources.ts';
import type { AssignmentDraft } from './assignmentDraft.ts';
import { TermFields } from './TermFields.tsx';
import { useAssignmentLabel } from './useAssignmentLabel.ts';

interface AssignmentFieldsProps {
  form: Pick<RecordForm<AssignmentDraft, AssignmentInput>, 'values' | 'set' | 'problems'>;
  /** The source is a meeting's decision, chosen already. */
  hasSource?: boolean;
  /** It stands in locked minutes. */
  isLocked?: boolean;
}

const cols = { base: 1, xs: 2, md: 3 };

/** The fields of an assignment: what, where it stands, who gave it, until when, what completes it. */
export function AssignmentFields(props: AssignmentFieldsProps) {
  const { form, hasSource = false, isLocked = false } = props;
  const { t } = useTranslation();
  const label = useAssignmentLabel();
  const sources = useRecordSources();
  const { values, set } = form;
  const problem = useProblemText(form.problems);
  const text = (key: 'documentKind' | 'documentNumber' | 'point' | 'form') => (
    <TextInput
      label={label(key)}
      value={values[key]}
      error={problem(key)}
      onChange={(event) => set(key, event.currentTarget.value)}
    />
  );
  const record = (key: 'meetingId' | 'projectId' | 'givenById') => (
    <RecordSelect
      label={label(key)}
      value={values[key]}
      source={
        { meetingId: sources.meeting, projectId: sources.project, givenById: sources.person }[key]
      }
      error={problem(key)}
      onChange={(chosen) => set(key, chosen)}
    />
  );
  return (
    <Stack gap="md">
      {isLocked ? (
        <Alert icon={<IconLock size={18} aria-hidden />} color="gray">
          {t('assignments.locked')}
        </Alert>
      ) : null}
      <Fieldset variant="unstyled" m={0} p={0} disabled={isLocked}>
        <Stack gap="md">
          <LocalTextField
            label={label('title')}
            value={values.title}
            error={problem('title')}
            errors={{ kk: problem('title.kk'), ru: problem('title.ru'), en: problem('title.en') }}
            isLong
            onChange={(title) => set('title', title)}
          />
          <TermFields
            termKind={values.termKind}
            dueDate={values.dueDate}
            error={problem('dueDate')}
            onChange={({ termKind, dueDate }) => {
              set('termKind', termKind);
              set('dueDate', dueDate);
            }}
          />
          <SimpleGrid cols={cols} spacing="sm">
            {hasSource ? null : record('meetingId')}
            {text('point')}
            {hasSource ? null : text('documentKind')}
            {hasSource ? null : text('documentNumber')}
            {hasSource ? null : (
              <DateField
                label={label('documentDate')}
                value={values.documentDate}
                error={problem('documentDate')}
                onChange={(day) => set('documentDate', day)}
              />
            )}
          </SimpleGrid>
        </Stack>
      </Fieldset>
      <SimpleGrid cols={cols} spacing="sm">
        {record('givenById')}
        {text('form')}
        {record('projectId')}
      </SimpleGrid>
      <Textarea
        label={label('note')}
        value={values.note}
        error={problem('note')}
        autosize
        minRows={2}
        onChange={(event) => set('note', event.currentTarget.value)}
      />
    </Stack>
  );
}
