import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { IconPlus, IconRepeat } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { canWriteMinutes } from '#shared/domain/meetingLife.ts';
import { AssignmentDrawer } from '../../../components/assignments/AssignmentDrawer.tsx';
import { AssignmentTable } from '../../../components/assignments/AssignmentTable.tsx';
import type { PartRow } from '../../../components/parts/partNames.ts';
import { RepeatAssignment } from './RepeatAssignment.tsx';
import { RepeatedAssignments } from './RepeatedAssignments.tsx';

interface DecisionAssignmentsProps {
  meeting: Meeting;
  decision: PartRow<'decisions'>;
}

/** The assignments that came of a decision: new ones, and those of earlier meetings said again. */
export function DecisionAssignments({ meeting, decision }: DecisionAssignmentsProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<'new' | 'repeat' | null>(null);
  const close = (): void => setOpened(null);
  const { id, itemId, number } = decision;
  return (
    <>
      <AssignmentTable filter={{ decisionIds: [id] }} />
      <RepeatedAssignments meetingId={meeting.id} point={number} />
      {canWriteMinutes(meeting.state) ? (
        <Group gap="xs" mt={6}>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setOpened('new')}
          >
            {t('minutes.assignment.add')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconRepeat size={16} aria-hidden />}
            onClick={() => setOpened('repeat')}
          >
            {t('minutes.assignment.repeat')}
          </Button>
        </Group>
      ) : null}
      <AssignmentDrawer
        source={{ meetingId: meeting.id, itemId, decisionId: id, point: number }}
        isOpen={opened === 'new'}
        onClose={close}
      />
      {opened === 'repeat' ? (
        <RepeatAssignment meeting={meeting} point={number} onClose={close} />
      ) : null}
    </>
  );
}
