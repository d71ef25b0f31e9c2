import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssignmentFilter } from '#shared/contract/assignments.ts';
import type { MeetingFilter } from '#shared/contract/meetings.ts';
import { AssignmentTable } from '../assignments/AssignmentTable.tsx';
import { MeetingTable } from './MeetingTable.tsx';

interface MeetingsPanelProps {
  meetings: Partial<MeetingFilter>;
  /** Whose assignments stand below; none without it. */
  assignments?: Partial<AssignmentFilter>;
}

/** The meetings of a record, and its assignments. */
export function MeetingsPanel({ meetings, assignments }: MeetingsPanelProps) {
  const { t } = useTranslation();
  return (
    <>
      <MeetingTable filter={meetings} />
      {assignments ? (
        <Box px="md" pb="md" maw={1180}>
          <AssignmentTable filter={assignments} emptyText={t('assignments.none')} />
        </Box>
      ) : null}
    </>
  );
}
