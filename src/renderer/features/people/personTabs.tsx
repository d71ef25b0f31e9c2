import type { ReactNode } from 'react';
import {
  IconBriefcase,
  IconFolders,
  IconHistory,
  IconNotes,
  IconPaperclip,
  IconTrophy,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { AttachmentsPanel } from '../../components/attachments/AttachmentsPanel.tsx';
import type { RecordTab } from '../../components/form/RecordTabs.tsx';
import { RecordHistory } from '../../components/history/RecordHistory.tsx';
import { MeetingsPanel } from '../../components/meetings/MeetingsPanel.tsx';
import { NotesPanel } from '../../components/notes/NotesPanel.tsx';
import { AffiliationsPanel } from './AffiliationsPanel.tsx';
import { PersonProjects } from './PersonProjects.tsx';
import { PersonResults } from './PersonResults.tsx';

/** The parts of a person's page in their order; the first is the form. The keys stand in the address. */
export function personTabs(id: string, form: ReactNode, t: TFunction): RecordTab[] {
  return [
    { key: 'form', label: t('people.tabs.form'), icon: IconUser, content: form },
    {
      key: 'affiliations',
      label: t('people.tabs.positions'),
      icon: IconBriefcase,
      content: <AffiliationsPanel personId={id} />,
    },
    {
      key: 'projects',
      label: t('people.tabs.projects'),
      icon: IconFolders,
      content: <PersonProjects personId={id} />,
    },
    {
      key: 'results',
      label: t('people.tabs.results'),
      icon: IconTrophy,
      content: <PersonResults personId={id} />,
    },
    {
      key: 'meetings',
      label: t('meetings.list.title'),
      icon: IconUsersGroup,
      content: <MeetingsPanel meetings={{ personIds: [id] }} assignments={{ personIds: [id] }} />,
    },
    {
      key: 'notes',
      label: t('people.tabs.notes'),
      icon: IconNotes,
      content: <NotesPanel recordKind="person" recordId={id} />,
    },
    {
      key: 'files',
      label: t('people.tabs.files'),
      icon: IconPaperclip,
      content: <AttachmentsPanel recordKind="person" recordId={id} />,
    },
    {
      key: 'history',
      label: t('people.tabs.history'),
      icon: IconHistory,
      content: <RecordHistory kind="person" id={id} />,
    },
  ];
}
