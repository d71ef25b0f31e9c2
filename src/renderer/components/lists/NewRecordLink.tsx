import { Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { LinkButton } from '../LinkButton.tsx';

type NewRecordPath =
  `/${'projects' | 'people' | 'organisations' | 'programmes' | 'meetings' | 'assignments' | 'initiatives'}/new`;

/** Leads from a list to the form of a new record, as Ctrl+N does. */
export function NewRecordLink({ to, label }: { to: NewRecordPath; label: string }) {
  return (
    <Tooltip label="Ctrl+N">
      <LinkButton to={to} leftSection={<IconPlus size={16} aria-hidden />}>
        {label}
      </LinkButton>
    </Tooltip>
  );
}
