import type { ReactNode } from 'react';
import { Group } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import {
  IconFolders,
  IconHistory,
  IconNotes,
  IconPaperclip,
  IconPencil,
  IconTargetArrow,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '#shared/contract/programmes.ts';
import { localText } from '#shared/domain/language.ts';
import { showError } from '../../api/showError.ts';
import { useAction } from '../../api/useAction.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { AttachmentsPanel } from '../../components/attachments/AttachmentsPanel.tsx';
import { RecordEditor } from '../../components/form/RecordEditor.tsx';
import { RecordTabs } from '../../components/form/RecordTabs.tsx';
import { RecordHistory } from '../../components/history/RecordHistory.tsx';
import { MeetingsPanel } from '../../components/meetings/MeetingsPanel.tsx';
import { NotesPanel } from '../../components/notes/NotesPanel.tsx';
import { useRecordRemoval } from '../../components/useRecordRemoval.ts';
import { ProgrammeFields } from './ProgrammeFields.tsx';
import { ProgrammeProjects } from './ProgrammeProjects.tsx';
import { SubProgrammes } from './SubProgrammes.tsx';
import { checkProgramme, toDraft } from './programmeDraft.ts';
import { programmeFieldText } from './programmeFieldText.ts';

interface ProgrammeRecordProps {
  programme: Programme;
}

/** The page of a programme: its form, its projects and what stands below it. */
export function ProgrammeRecord({ programme }: ProgrammeRecordProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const update = useAction('programmes.update', { isSilent: true });
  const remove = useRecordRemoval('programme');
  const { id } = programme;
  const name = localText(programme.name, language);
  const tab = (key: string, icon: typeof IconPencil, content: ReactNode) => ({
    key,
    label: t(`programmes.tabs.${key}`),
    icon,
    content,
  });
  const arrange = (form: ReactNode): ReactNode => (
    <RecordTabs
      tabs={[
        tab('form', IconPencil, form),
        tab('projects', IconFolders, <ProgrammeProjects programme={programme} />),
        tab('children', IconTargetArrow, <SubProgrammes id={id} />),
        tab('meetings', IconUsersGroup, <MeetingsPanel meetings={{ programmeIds: [id] }} />),
        tab('notes', IconNotes, <NotesPanel recordKind="programme" recordId={id} />),
        tab('files', IconPaperclip, <AttachmentsPanel recordKind="programme" recordId={id} />),
        tab('history', IconHistory, <RecordHistory kind="programme" id={id} />),
      ]}
    />
  );
  return (
    <RecordEditor
      record={programme}
      draftKey={`programme.${id}`}
      toDraft={(record) => toDraft(record, language)}
      check={checkProgramme}
      save={(version, fields) => update.mutateAsync({ id, version, fields })}
      isSaving={update.isPending}
      staleCode="RECORD_CHANGED_ELSEWHERE"
      onRefusal={showError}
      remove={() => remove([id], t('programmes.removed', { name }))}
      leave={() => navigate({ to: '/programmes' })}
      title={name}
      detail={<ProgrammeSummary programme={programme} />}
      fieldLabel={(key) => t(`programmes.field.${key}`)}
      fieldText={(draft, key) => programmeFieldText(draft, key, { t, format, language })}
      arrange={arrange}
    >
      {(form) => <ProgrammeFields form={form} />}
    </RecordEditor>
  );
}

/** The line under the name: code, the programme above, who pays, last change. */
function ProgrammeSummary({ programme }: ProgrammeRecordProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const { code, parent, funderOrganisation, updatedAt, updatedBy } = programme;
  return (
    <Group gap="2px 20px">
      {code ? <span>{code}</span> : null}
      {parent ? (
        <Link to="/programmes/$id" params={{ id: parent.id }}>
          {localText(parent.name, language)}
        </Link>
      ) : null}
      {funderOrganisation ? (
        <Link to="/organisations/$id" params={{ id: funderOrganisation.id }}>
          {localText(funderOrganisation.name, language)}
        </Link>
      ) : null}
      <span>{t('common.changedBy', { time: format.instant(updatedAt), by: updatedBy })}</span>
    </Group>
  );
}
