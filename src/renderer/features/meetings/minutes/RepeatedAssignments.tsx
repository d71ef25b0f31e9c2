import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../../api/useCall.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { RowLink } from '../../../components/RowLink.tsx';

interface RepeatedAssignmentsProps {
  meetingId: string;
  point: string;
}

/** Assignments of earlier meetings that a point of these minutes says again. */
export function RepeatedAssignments({ meetingId, point }: RepeatedAssignmentsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const rows = useCall('extensions.list', { meetingId }).data?.rows ?? [];
  return rows
    .filter((row) => row.point === point)
    .map((row) => {
      const name = row.links[row.assignmentId];
      const title = name ? localText(name, language) : '';
      const text =
        row.newDate === null
          ? t('minutes.assignment.again', { title })
          : t('minutes.assignment.againTerm', { title, date: format.date(row.newDate) });
      return (
        <Text key={row.id} component="div" size="sm" mt={4}>
          <RowLink to={`/assignments/${row.assignmentId}`} text={text} />
        </Text>
      );
    });
}
