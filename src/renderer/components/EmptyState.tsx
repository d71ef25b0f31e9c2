import type { ReactNode } from 'react';
import { Group, Stack, Text, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';

interface EmptyStateProps {
  icon: Icon;
  title: string;
  /** What the screen is for and what to do first. */
  text: string;
  actions?: ReactNode;
  /** The whole screen is empty, so its title is the screen's h1. */
  isPage?: boolean;
}

export function EmptyState({ icon: Icon, title, text, actions, isPage = false }: EmptyStateProps) {
  return (
    <Stack align="center" justify="center" gap="xs" p="xl" mih={240} ta="center">
      <Icon size={40} stroke={1.3} aria-hidden color="var(--mantine-color-dimmed)" />
      <Title order={isPage ? 1 : 2}>{title}</Title>
      <Text c="dimmed" maw={520}>
        {text}
      </Text>
      {actions ? (
        <Group justify="center" mt="sm">
          {actions}
        </Group>
      ) : null}
    </Stack>
  );
}
