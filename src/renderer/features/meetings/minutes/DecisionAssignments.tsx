import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { canWriteMinutes } from '#shared/domain/meetingLife.ts';
import type { PartRow } from '../../../components/parts/partNames.ts';
import { RepeatAssignment } from './RepeatAssignment.tsx';

interface DecisionAssignmentsProps {
  meeting: Meeting;
  decision: PartRow<'decisions'>;
}

/** The assignments that came of a decision. */
export function DecisionAssignments({ meeting, decision }: DecisionAssignmentsProps) {
  const { t } = useTranslation();
  const [isRepeating, setIsRepeating] = useState(false);
  if (!canWriteMinutes(meeting.state)) return null;
  return (
    <Group gap="xs" mt={6}>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconRepeat size={16} aria-hidden />}
        onClick={() => setIsRepeating(true)}
      >
        {t('minutes.assignment.repeat')}
      </Button>
      {isRepeating ? (
        <RepeatAssignment
          meeting={meeting}
          point={decision.number}
          onClose={() => setIsRepeating(false)}
        />
      ) : null}
    </Group>
  );
}
