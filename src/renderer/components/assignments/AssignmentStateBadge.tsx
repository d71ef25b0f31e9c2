import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssignmentState } from '#shared/domain/assignmentState.ts';

interface AssignmentStateBadgeProps {
  state: AssignmentState;
  /** Calendar days after the term. */
  daysLate?: number;
}

const colours: Readonly<Record<AssignmentState, string>> = {
  on_control: 'blue',
  due_today: 'orange',
  overdue: 'red',
  done_in_time: 'green',
  done_late: 'yellow',
  removed: 'gray',
  constant: 'blue',
};

/** Where an assignment stands, in words; the colour only repeats them. */
export function AssignmentStateBadge({ state, daysLate = 0 }: AssignmentStateBadgeProps) {
  const { t } = useTranslation();
  const text = t(`assignments.state.${state}`);
  return (
    // A state that is cut says nothing, so a narrow table gives way elsewhere.
    <Badge
      color={colours[state]}
      variant="outline"
      radius="sm"
      tt="none"
      c="inherit"
      miw="max-content"
    >
      {daysLate > 0 ? t('assignments.lateBy', { state: text, number: daysLate }) : text}
    </Badge>
  );
}
