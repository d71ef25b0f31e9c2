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
  const name = t(`assignments.state.${state}`);
  const text = daysLate > 0 ? t('assignments.lateBy', { state: name, number: daysLate }) : name;
  return (
    <Badge
      color={colours[state]}
      variant="outline"
      radius="sm"
      tt="none"
      c="inherit"
      mih={20}
      h="auto"
      maw="100%"
      title={text}
      // It takes a second line where the table around it does, and is cut with dots where rows have one.
      styles={{ label: { whiteSpace: 'inherit' } }}
    >
      {text}
    </Badge>
  );
}
