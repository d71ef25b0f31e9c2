import { flushSync } from 'react-dom';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/useAction.ts';
import { FormPage } from '../../components/form/FormPage.tsx';
import { RecordFormFrame } from '../../components/form/RecordFormFrame.tsx';
import { showSaved } from '../../components/form/showSaved.ts';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { checkInitiative, emptyInitiative } from './initiativeDraft.ts';
import { InitiativeFields } from './InitiativeFields.tsx';

export function NewInitiativePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useAction('initiatives.create');
  const form = useRecordForm({
    draftKey: 'initiative.new',
    initial: emptyInitiative,
    check: checkInitiative,
  });
  const save = async (): Promise<void> => {
    const input = form.read();
    if (!input) return;
    const saved = await create.mutateAsync(input).catch(() => null);
    if (!saved) return;
    // The guard at leaving must see the settled form before the address changes.
    flushSync(() => form.settle(emptyInitiative));
    showSaved(t('common.saved'));
    await navigate({ to: '/initiatives/$id', params: { id: saved.id }, replace: true });
  };
  return (
    <FormPage>
      <PageHeader title={t('initiatives.form.new')} />
      <RecordFormFrame form={form} isSaving={create.isPending} onSave={() => void save()}>
        <InitiativeFields form={form} />
      </RecordFormFrame>
    </FormPage>
  );
}
