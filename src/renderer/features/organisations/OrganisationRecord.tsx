import type { ReactNode } from 'react';
import { Group } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import {
  IconBuildingBank,
  IconCoins,
  IconFolders,
  IconHistory,
  IconNotes,
  IconPaperclip,
  IconPencil,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contract/organisations.ts';
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
import { OrganisationChildren } from './OrganisationChildren.tsx';
import { OrganisationFields } from './OrganisationFields.tsx';
import { OrganisationFunding } from './OrganisationFunding.tsx';
import { OrganisationPeople } from './OrganisationPeople.tsx';
import { OrganisationProjects } from './OrganisationProjects.tsx';
import { checkOrganisation, toDraft } from './organisationDraft.ts';
import { organisationFieldText } from './organisationFieldText.ts';
import { useRecordRemoval } from '../../components/useRecordRemoval.ts';

interface OrganisationRecordProps {
  organisation: Organisation;
}

/** The page of an organisation: its form and everything that names it. */
export function OrganisationRecord({ organisation }: OrganisationRecordProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const update = useAction('organisations.update', { isSilent: true });
  const remove = useRecordRemoval('organisation');
  const { id } = organisation;
  const name = localText(organisation.name, language);
  const tab = (key: string, icon: typeof IconPencil, content: ReactNode) => ({
    key,
    label: t(`organisations.tabs.${key}`),
    icon,
    content,
  });
  const arrange = (form: ReactNode): ReactNode => (
    <RecordTabs
      tabs={[
        tab('form', IconPencil, form),
        tab('projects', IconFolders, <OrganisationProjects id={id} />),
        tab('people', IconUsers, <OrganisationPeople id={id} />),
        tab('funding', IconCoins, <OrganisationFunding id={id} />),
        tab('children', IconBuildingBank, <OrganisationChildren id={id} />),
        tab(
          'meetings',
          IconUsersGroup,
          <MeetingsPanel
            meetings={{ organisationIds: [id] }}
            assignments={{ organisationIds: [id] }}
          />,
        ),
        tab('notes', IconNotes, <NotesPanel recordKind="organisation" recordId={id} />),
        tab('files', IconPaperclip, <AttachmentsPanel recordKind="organisation" recordId={id} />),
        tab('history', IconHistory, <RecordHistory kind="organisation" id={id} />),
      ]}
    />
  );
  return (
    <RecordEditor
      record={organisation}
      draftKey={`organisation.${id}`}
      toDraft={(record) => toDraft(record, language)}
      check={checkOrganisation}
      save={(version, fields) => update.mutateAsync({ id, version, fields })}
      isSaving={update.isPending}
      staleCode="RECORD_CHANGED_ELSEWHERE"
      onRefusal={showError}
      remove={() => remove([id], t('organisations.removedOne', { name }))}
      leave={() => navigate({ to: '/organisations' })}
      title={name}
      detail={<OrganisationSummary organisation={organisation} />}
      fieldLabel={(key) => t(`organisations.field.${key}`)}
      fieldText={(draft, key) => organisationFieldText(draft, key, { t, format, language })}
      arrange={arrange}
    >
      {(form) => <OrganisationFields form={form} id={id} />}
    </RecordEditor>
  );
}

/** The line under the name: short name, the organisation above, last change. */
function OrganisationSummary({ organisation }: OrganisationRecordProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const { shortName, parent, updatedAt, updatedBy } = organisation;
  return (
    <Group gap="2px 20px">
      {shortName ? <span>{shortName}</span> : null}
      {parent ? (
        <Link to="/organisations/$id" params={{ id: parent.id }}>
          {localText(parent.name, language)}
        </Link>
      ) : null}
      <span>{t('common.changedBy', { time: format.instant(updatedAt), by: updatedBy })}</span>
    </Group>
  );
}
