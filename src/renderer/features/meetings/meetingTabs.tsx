import type { ReactNode } from 'react';
import { Box } from '@mantine/core';
import {
  IconChecklist,
  IconClock,
  IconFolders,
  IconHistory,
  IconInfoCircle,
  IconListNumbers,
  IconNotes,
  IconPaperclip,
  IconUsers,
} from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { AssignmentTable } from '../../components/assignments/AssignmentTable.tsx';
import { AttachmentsPanel } from '../../components/attachments/AttachmentsPanel.tsx';
import type { RecordTab } from '../../components/form/RecordTabs.tsx';
import { RecordHistory } from '../../components/history/RecordHistory.tsx';
import { NotesPanel } from '../../components/notes/NotesPanel.tsx';
import { AgendaTab } from './minutes/AgendaTab.tsx';
import { MinutesVersions } from './MinutesVersions.tsx';
import { ParticipantsTab } from './ParticipantsTab.tsx';
import { TopicsTab } from './TopicsTab.tsx';
import { VisitTab } from './VisitTab.tsx';

/** The parts of a meeting's page in their order; the first is the form. The keys stand in the address. */
export function meetingTabs(meeting: Meeting, form: ReactNode, t: TFunction): RecordTab[] {
  const { id } = meeting;
  const tab = (key: string, icon: RecordTab['icon'], content: ReactNode): RecordTab => ({
    key,
    label: t(`meetings.tabs.${key}`),
    icon,
    content,
  });
  return [
    tab('form', IconInfoCircle, form),
    tab('participants', IconUsers, <ParticipantsTab meeting={meeting} />),
    tab(
      'agenda',
      IconListNumbers,
      <>
        <AgendaTab meeting={meeting} />
        <MinutesVersions meetingId={id} />
      </>,
    ),
    tab(
      'assignments',
      IconChecklist,
      <Box p="md">
        <AssignmentTable filter={{ meetingIds: [id] }} emptyText={t('meetings.noAssignments')} />
      </Box>,
    ),
    tab('programme', IconClock, <VisitTab meeting={meeting} />),
    tab('topics', IconFolders, <TopicsTab meeting={meeting} />),
    tab('notes', IconNotes, <NotesPanel recordKind="meeting" recordId={id} />),
    tab('files', IconPaperclip, <AttachmentsPanel recordKind="meeting" recordId={id} />),
    tab('history', IconHistory, <RecordHistory kind="meeting" id={id} />),
  ];
}
