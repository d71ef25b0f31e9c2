import { flushSync } from 'react-dom';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/useAction.ts';
import { FormPage } from '../../components/form/FormPage.tsx';
import { RecordFormFrame } from '../../components/form/RecordFormFrame.tsx';
import { showSaved } from '../../components/form/showSaved.ts';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { checkMeeting, emptyMeeting } from './meetingDraft.ts';
import { MeetingFields } from './MeetingFields.tsx';

const route = getRouteApi('/meetings/new');

export function NewMeetingPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useAction('meetings.create');
  const { date } = route.useSearch();
  const initial = date === undefined ? emptyMeeting : { ...emptyMeeting, date };
  const form = useRecordForm({ draftKey: 'meeting.new', initial, check: checkMeeting });

  const save = async (): Promise<void> => {
    const input = form.read();
    if (!input) return;
    const saved = await create.mutateAsync(input).catch(() => null);
    if (!saved) return;
    // The guard at leaving must see the settled form before the address changes.
    flushSync(() => form.settle(initial));
    showSaved(t('common.saved'));
    await navigate({ to: '/meetings/$id', params: { id: saved.id }, replace: true });
  };

  return (
    <FormPage>
      <PageHeader title={t('meetings.form.new')} />
      <RecordFormFrame form={form} isSaving={create.isPending} onSave={() => void save()}>
        <MeetingFields form={form} />
      </RecordFormFrame>
    </FormPage>
  );
}
