import { flushSync } from 'react-dom';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/useAction.ts';
import { RecordFormFrame } from '../../components/form/RecordFormFrame.tsx';
import { showSaved } from '../../components/form/showSaved.ts';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { FormPage } from '../../components/form/FormPage.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { checkProject, emptyProject } from './projectDraft.ts';
import { ProjectFields } from './ProjectFields.tsx';
import { showProjectRefusal } from './showProjectRefusal.ts';
import { SimilarProjects } from './SimilarProjects.tsx';

export function NewProjectPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useAction('projects.create', { isSilent: true });
  const form = useRecordForm({
    draftKey: 'project.new',
    initial: emptyProject,
    check: checkProject,
  });

  const save = async (): Promise<void> => {
    const input = form.read();
    if (!input) return;
    try {
      const saved = await create.mutateAsync(input);
      // The guard at leaving must see the settled form before the address changes.
      flushSync(() => form.settle(emptyProject));
      showSaved(t('common.saved'));
      await navigate({ to: '/projects/$id', params: { id: saved.id }, replace: true });
    } catch (error) {
      showProjectRefusal(error, form);
    }
  };

  return (
    <FormPage>
      <PageHeader title={t('projects.form.new')} />
      <RecordFormFrame form={form} isSaving={create.isPending} onSave={() => void save()}>
        <ProjectFields form={form} underTitle={<SimilarProjects title={form.values.title} />} />
      </RecordFormFrame>
    </FormPage>
  );
}
