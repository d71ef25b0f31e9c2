import { flushSync } from 'react-dom';
import { Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AssignmentFields } from '../../components/assignments/AssignmentFields.tsx';
import { ExecutorFields } from '../../components/assignments/ExecutorFields.tsx';
import {
  emptyNewAssignment,
  useNewAssignment,
} from '../../components/assignments/useNewAssignment.ts';
import { FormPage } from '../../components/form/FormPage.tsx';
import { RecordFormFrame } from '../../components/form/RecordFormFrame.tsx';
import { showSaved } from '../../components/form/showSaved.ts';
import { PageHeader } from '../../components/PageHeader.tsx';

const nowhere = {};

/** An assignment of any document, with its executors. */
export function NewAssignmentPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { form, isSaving, save } = useNewAssignment('assignment.new', nowhere);
  const saveAndGo = async (): Promise<void> => {
    const saved = await save();
    if (!saved) return;
    // The guard at leaving must see the settled form before the address changes.
    flushSync(() => form.settle(emptyNewAssignment));
    showSaved(t('common.saved'));
    await navigate({ to: '/assignments/$id', params: { id: saved.id }, replace: true });
  };
  return (
    <FormPage>
      <PageHeader title={t('assignments.form.new')} />
      <RecordFormFrame form={form} isSaving={isSaving} onSave={() => void saveAndGo()}>
        <Stack gap="md">
          <AssignmentFields form={form} />
          <ExecutorFields
            executors={form.values.executors}
            onChange={(executors) => form.set('executors', executors)}
          />
        </Stack>
      </RecordFormFrame>
    </FormPage>
  );
}
