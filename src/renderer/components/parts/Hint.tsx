import type { ReactNode } from 'react';
import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

interface HintProps {
  children: ReactNode;
}

/** Something that does not fit together, said without blocking anything. */
export function Hint({ children }: HintProps) {
  return (
    <Group gap={8} wrap="nowrap" align="flex-start" role="note">
      <IconAlertTriangle size={18} aria-hidden style={{ flex: 'none' }} />
      <Text size="sm">{children}</Text>
    </Group>
  );
}
