import type { ReactNode } from 'react';
import { Box } from '@mantine/core';
import {
  IconBuildings,
  IconCalendarCheck,
  IconCoins,
  IconHistory,
  IconNotes,
  IconPaperclip,
  IconPencil,
  IconRubberStamp,
  IconTrophy,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { Project } from '#shared/contract/projects.ts';
import { AttachmentsPanel } from '../../components/attachments/AttachmentsPanel.tsx';
import type { RecordTab } from '../../components/form/RecordTabs.tsx';
import { RecordHistory } from '../../components/history/RecordHistory.tsx';
import { MeetingsPanel } from '../../components/meetings/MeetingsPanel.tsx';
import { NotesPanel } from '../../components/notes/NotesPanel.tsx';
import { ConcurrencePanel } from './parts/ConcurrencePanel.tsx';
import { FundingPanel } from './parts/FundingPanel.tsx';
import { IdentifiersPanel } from './parts/IdentifiersPanel.tsx';
import { ParticipantsPanel } from './parts/ParticipantsPanel.tsx';
import { ResultsPanel } from './parts/ResultsPanel.tsx';
import { TeamPanel } from './parts/TeamPanel.tsx';
import { TermsPanel } from './parts/TermsPanel.tsx';

/**
 * The parts of a project's page in their order; the first is its form. The keys stand in the address:
 * overview, participants, people, funding, terms, concurrence, results, notes, files, history.
 */
export function projectTabs(project: Project, form: ReactNode, t: TFunction): RecordTab[] {
  const { id } = project;
  return [
    { key: 'overview', label: t('projects.tabs.form'), icon: IconPencil, content: form },
    {
      key: 'participants',
      label: t('participation.participants.title'),
      icon: IconBuildings,
      content: (
        <Box p="md">
          <IdentifiersPanel project={project} />
          <ParticipantsPanel project={project} />
        </Box>
      ),
    },
    {
      key: 'people',
      label: t('participation.team.title'),
      icon: IconUsers,
      content: (
        <Box p="md">
          <TeamPanel project={project} />
        </Box>
      ),
    },
    {
      key: 'funding',
      label: t('funding.tab'),
      icon: IconCoins,
      content: (
        <Box p="md">
          <FundingPanel project={project} />
        </Box>
      ),
    },
    {
      key: 'terms',
      label: t('terms.tab'),
      icon: IconCalendarCheck,
      content: <TermsPanel projectId={id} />,
    },
    {
      key: 'concurrence',
      label: t('terms.concurrence.tab'),
      icon: IconRubberStamp,
      content: <ConcurrencePanel projectId={id} />,
    },
    {
      key: 'results',
      label: t('results.tab'),
      icon: IconTrophy,
      content: <ResultsPanel projectId={id} />,
    },
    {
      key: 'meetings',
      label: t('meetings.list.title'),
      icon: IconUsersGroup,
      content: <MeetingsPanel meetings={{ projectIds: [id] }} assignments={{ projectIds: [id] }} />,
    },
    {
      key: 'notes',
      label: t('notes.tab'),
      icon: IconNotes,
      content: <NotesPanel recordKind="project" recordId={id} />,
    },
    {
      key: 'files',
      label: t('attachments.tab'),
      icon: IconPaperclip,
      content: <AttachmentsPanel recordKind="project" recordId={id} />,
    },
    {
      key: 'history',
      label: t('projects.tabs.history'),
      icon: IconHistory,
      content: <RecordHistory kind="project" id={id} />,
    },
  ];
}
