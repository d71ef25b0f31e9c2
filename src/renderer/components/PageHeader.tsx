import type { ReactNode } from 'react';
import { Box, Group, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';

interface PageHeaderProps {
  title: string;
  /** A line under the title, such as a code or a status. */
  detail?: ReactNode;
  actions?: ReactNode;
}

/** Head of a screen: its one h1, and the buttons for the whole screen on the right. */
export function PageHeader({ title, detail, actions }: PageHeaderProps) {
  useDocumentTitle(`${title} — Ortaq`);
  return (
    <Group justify="space-between" align="flex-start" gap="sm" px="md" pt="sm" pb="xs">
      <Box flex="1 1 150px" miw={0}>
        <Title order={1}>{title}</Title>
        {detail ? (
          <Text component="div" size="sm" c="dimmed" mt={4}>
            {detail}
          </Text>
        ) : null}
      </Box>
      {actions ? <Group gap="xs">{actions}</Group> : null}
    </Group>
  );
}
