import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssignmentFilter } from '#shared/contract/assignments.ts';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { LoadProblem } from '../LoadProblem.tsx';
import { PlainTable } from '../PlainTable.tsx';
import { RowLink } from '../RowLink.tsx';
import { ShownOf } from '../ShownOf.tsx';
import { AssignmentStateBadge } from './AssignmentStateBadge.tsx';
import { everyAssignment } from './everyAssignment.ts';
import { useExecutorName } from './useExecutorName.ts';

interface AssignmentTableProps {
  /** Whose assignments these are; all of them without any. */
  filter: Partial<AssignmentFilter>;
  /** Stands in the place of the table while there are none; nothing does without it. */
  emptyText?: string;
}

const columns = ['point', 'title', 'chief', 'due', 'state'] as const;

/** The assignments of one record as a short table that is only read. */
export function AssignmentTable({ filter, emptyText }: AssignmentTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const executorName = useExecutorName();
  const answer = useCall('assignments.list', {
    filter: { ...everyAssignment, ...filter },
    sort: [{ key: 'due', descending: false }],
    language,
    offset: 0,
    limit: 200,
  });
  if (answer.error) {
    return <LoadProblem error={answer.error} onRetry={() => void answer.refetch()} />;
  }
  const rows = answer.data?.rows ?? [];
  if (rows.length === 0) {
    return answer.data && emptyText ? (
      <Text size="sm" c="dimmed">
        {emptyText}
      </Text>
    ) : null;
  }
  return (
    <>
      <PlainTable
        label={t('assignments.list.title')}
        columns={columns.map((key) => ({ title: t(`assignments.column.${key}`) }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            row.point,
            <RowLink
              key="title"
              to={`/assignments/${row.id}`}
              text={localText(row.title, language)}
            />,
            executorName(row.executors.find(({ isChief }) => isChief) ?? row.executors[0]),
            <Group key="due" gap={6} wrap="nowrap">
              {row.currentDue ? format.date(row.currentDue) : t(`history.value.termKind.constant`)}
              {row.extensionCount > 0 ? (
                <Text span size="xs" c="dimmed">
                  {t('assignments.extended')}
                </Text>
              ) : null}
            </Group>,
            <AssignmentStateBadge key="state" state={row.state} daysLate={row.daysLate} />,
          ],
        }))}
      />
      <ShownOf shown={rows.length} total={answer.data?.total ?? 0} />
    </>
  );
}
