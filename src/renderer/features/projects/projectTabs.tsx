import type { ReactNode } from 'react';
import { IconHistory, IconPencil } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { Project } from '#shared/contract/projects.ts';
import type { RecordTab } from '../../components/form/RecordTabs.tsx';
import { RecordHistory } from '../../components/history/RecordHistory.tsx';

/**
 * The parts of a project's page in their order; the first is its form. The keys stand in the address:
 * overview, participants, people, funding, terms, concurrence, results, notes, files, history.
 */
export function projectTabs(project: Project, form: ReactNode, t: TFunction): RecordTab[] {
  const { id } = project;
  return [
    { key: 'overview', label: t('projects.tabs.form'), icon: IconPencil, content: form },
    {
      key: 'history',
      label: t('projects.tabs.history'),
      icon: IconHistory,
      content: <RecordHistory kind="project" id={id} />,
    },
  ];
}
