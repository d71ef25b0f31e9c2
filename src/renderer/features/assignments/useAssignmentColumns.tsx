import { useTranslation } from 'react-i18next';
import type { Assignment } from '#shared/contract/assignments.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { AssignmentStateBadge } from '../../components/assignments/AssignmentStateBadge.tsx';
import { useAssignmentLabel } from '../../components/assignments/useAssignmentLabel.ts';
import { useExecutorName } from '../../components/assignments/useExecutorName.ts';
import type { DataColumn } from '../../components/table/column.ts';
import { RecordLink } from '../../components/table/RecordLink.tsx';
import { useSourceText } from './useSourceText.ts';

/** Columns of the control list, in the window's language. */
export function useAssignmentColumns(): DataColumn<Assignment>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const label = useAssignmentLabel();
  const executorName = useExecutorName();
  const source = useSourceText();
  const column = (
    key: string,
    title: string,
    width: number,
    copy: (row: Assignment) => string,
    more: Partial<DataColumn<Assignment>> = {},
  ): DataColumn<Assignment> => ({ key, title, width, render: copy, copy, ...more });
  const sorted = { isSortable: true };
  const hidden = { isHiddenAtFirst: true };
  const date = (day: string | null): string => (day === null ? '' : format.date(day));
  const title = (row: Assignment): string => localText(row.title, language);
  const state = (row: Assignment): string => t(`assignments.state.${row.state}`);
  const term = (row: Assignment): string =>
    row.termKind === 'constant' ? t('history.value.termKind.constant') : date(row.currentDue);
  const others = (row: Assignment): string =>
    row.executors
      .filter(({ isChief }) => !isChief)
      .map(executorName)
      .join('; ');
  return [
    column('source', t('assignments.column.source'), 170, source, sorted),
    column('point', label('point'), 70, (row) => row.point),
    column('title', label('title'), 240, title, {
      ...sorted,
      grows: true,
      render: (row) => <RecordLink kind="assignments" id={row.id} text={title(row)} />,
    }),
    column('chief', t('assignments.column.chief'), 150, (row) =>
      executorName(row.executors.find(({ isChief }) => isChief)),
    ),
    column('others', t('assignments.column.others'), 190, others, hidden),
    column('firstDue', t('assignments.column.firstDue'), 110, (row) => date(row.dueDate), hidden),
    column('due', t('assignments.column.due'), 120, term, sorted),
    column('state', t('assignments.column.state'), 230, state, {
      ...sorted,
      render: (row) => <AssignmentStateBadge state={row.state} />,
    }),
    column(
      'daysLate',
      t('assignments.column.daysLate'),
      110,
      (row) => (row.daysLate > 0 ? format.number(row.daysLate) : ''),
      { ...sorted, align: 'end' },
    ),
    column('done', label('doneDate'), 120, (row) => date(row.doneDate)),
    column(
      'extended',
      t('assignments.column.extended'),
      110,
      (row) => (row.extensionCount > 0 ? format.number(row.extensionCount) : ''),
      { align: 'end' },
    ),
    column('form', label('form'), 140, (row) => row.form, hidden),
    column('progress', t('history.field.progress'), 220, (row) => row.progress?.text ?? '', hidden),
    column(
      'project',
      label('projectId'),
      180,
      ({ project }) => (project ? localText(project.name, language) : ''),
      hidden,
    ),
  ];
}
