import type { ReactNode } from 'react';
import { Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconBulb, IconHistory, IconNotes, IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '#shared/contract/initiatives.ts';
import { localText } from '#shared/domain/language.ts';
import { showError } from '../../api/showError.ts';
import { useAction } from '../../api/useAction.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { AttachmentsPanel } from '../../components/attachments/AttachmentsPanel.tsx';
import { RecordEditor } from '../../components/form/RecordEditor.tsx';
import { RecordTabs, type RecordTab } from '../../components/form/RecordTabs.tsx';
import { RecordHistory } from '../../components/history/RecordHistory.tsx';
import { NotesPanel } from '../../components/notes/NotesPanel.tsx';
import { useRecordRemoval } from '../../components/useRecordRemoval.ts';
import { checkInitiative, toDraft } from './initiativeDraft.ts';
import { InitiativeFields } from './InitiativeFields.tsx';
import { initiativeFieldText } from './initiativeFieldText.ts';
import { useInitiativeLabel } from './useInitiativeLabel.ts';

interface InitiativeRecordProps {
  initiative: Initiative;
}

/** The page of an initiative: form, notes, files, history. */
export function InitiativeRecord({ initiative }: InitiativeRecordProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const label = useInitiativeLabel();
  const update = useAction('initiatives.update', { isSilent: true });
  const remove = useRecordRemoval('initiative');
  const { id, state } = initiative;
  const tab = (key: string, icon: RecordTab['icon'], content: ReactNode): RecordTab => ({
    key,
    label: t(`initiatives.tabs.${key}`),
    icon,
    content,
  });
  const arrange = (form: ReactNode): ReactNode => (
    <RecordTabs
      tabs={[
        tab('form', IconBulb, form),
        tab('notes', IconNotes, <NotesPanel recordKind="initiative" recordId={id} />),
        tab('files', IconPaperclip, <AttachmentsPanel recordKind="initiative" recordId={id} />),
        tab('history', IconHistory, <RecordHistory kind="initiative" id={id} />),
      ]}
    />
  );
  return (
    <RecordEditor
      record={initiative}
      draftKey={`initiative.${id}`}
      toDraft={(record) => toDraft(record, language)}
      check={checkInitiative}
      save={(version, fields) => update.mutateAsync({ id, version, fields })}
      isSaving={update.isPending}
      staleCode="RECORD_CHANGED_ELSEWHERE"
      onRefusal={showError}
      remove={() => remove([id], t('initiatives.removed'))}
      leave={() => navigate({ to: '/initiatives' })}
      title={localText(initiative.title, language)}
      detail={
        <Text size="sm" c="dimmed">
          {t(`history.value.initiativeState.${state}`)}
        </Text>
      }
      fieldLabel={label}
      fieldText={(draft, key) => initiativeFieldText(draft, key, { t, format })}
      arrange={arrange}
    >
      {(form) => <InitiativeFields form={form} />}
    </RecordEditor>
  );
}
