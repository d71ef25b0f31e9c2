import { flushSync } from 'react-dom';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/useAction.ts';
import { FormPage } from '../../components/form/FormPage.tsx';
import { RecordFormFrame } from '../../components/form/RecordFormFrame.tsx';
import { showSaved } from '../../components/form/showSaved.ts';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { OrganisationFields } from './OrganisationFields.tsx';
import { checkOrganisation, emptyOrganisation } from './organisationDraft.ts';

export function NewOrganisationPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useAction('organisations.create');
  const form = useRecordForm({
    draftKey: 'organisation.new',
    initial: emptyOrganisation,
    check: checkOrganisation,
  });

  const save = async (): Promise<void> => {
    const input = form.read();
    if (!input) return;
    const saved = await create.mutateAsync(input).catch(() => null);
    if (!saved) return;
    // The guard at leaving must see the settled form before the address changes.
    flushSync(() => form.settle(emptyOrganisation));
    showSaved(t('common.saved'));
    await navigate({ to: '/organisations/$id', params: { id: saved.id }, replace: true });
  };

  return (
    <FormPage>
      <PageHeader title={t('organisations.form.new')} />
      <RecordFormFrame form={form} isSaving={create.isPending} onSave={() => void save()}>
        <OrganisationFields form={form} id={null} />
      </RecordFormFrame>
    </FormPage>
  );
}
