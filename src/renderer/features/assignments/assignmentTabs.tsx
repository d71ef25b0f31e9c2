import type { ReactNode } from 'react';
import {
  IconCalendarTime,
  IconHistory,
  IconInfoCircle,
  IconNotes,
  IconPaperclip,
  IconProgressCheck,
  IconUsers,
} from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { Assignment } from '#shared/contract/assignments.ts';
import { AttachmentsPanel } from '../../components/attachments/AttachmentsPanel.tsx';
import type { RecordTab } from '../../components/form/RecordTabs.tsx';
import { RecordHistory } from '../../components/history/RecordHistory.tsx';
import { NotesPanel } from '../../components/notes/NotesPanel.tsx';
import { ExecutorsTab } from './ExecutorsTab.tsx';
import { ProgressTab } from './ProgressTab.tsx';
import { TermsTab } from './TermsTab.tsx';

/** The parts of an assignment's page in their order; the first is the form. The keys stand in the address. */
export function assignmentTabs(assignment: Assignment, form: ReactNode, t: TFunction): RecordTab[] {
  const { id } = assignment;
  const tab = (key: string, icon: RecordTab['icon'], content: ReactNode): RecordTab => ({
    key,
    label: t(`assignments.tabs.${key}`),
    icon,
    content,
  });
  return [
    tab('form', IconInfoCircle, form),
    tab('executors', IconUsers, <ExecutorsTab assignmentId={id} />),
    tab('terms', IconCalendarTime, <TermsTab assignment={assignment} />),
    tab('progress', IconProgressCheck, <ProgressTab assignment={assignment} />),
    tab('notes', IconNotes, <NotesPanel recordKind="assignment" recordId={id} />),
    tab('files', IconPaperclip, <AttachmentsPanel recordKind="assignment" recordId={id} />),
    tab('history', IconHistory, <RecordHistory kind="assignment" id={id} />),
  ];
}
