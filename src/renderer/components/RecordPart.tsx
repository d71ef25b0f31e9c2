import type { ReactNode } from 'react';
import { Center, Loader, Stack, Text, Title } from '@mantine/core';
import { LoadProblem } from './LoadProblem.tsx';

interface RecordPartProps {
  title: string;
  /** The answer that the part shows. */
  answer: { data?: unknown; error: Error | null; refetch: () => unknown };
  isEmpty: boolean;
  /** Stands in the place of the rows while there are none. */
  empty: string;
  children: ReactNode;
}

/** A part of a record's page that is only read: heading, then what belongs there or why it does not. */
export function RecordPart({ title, answer, isEmpty, empty, children }: RecordPartProps) {
  return (
    <Stack component="section" gap="xs" px="md" py="sm" maw={1180} aria-label={title}>
      <Title order={2}>{title}</Title>
      {answer.error ? (
        <LoadProblem error={answer.error} onRetry={() => void answer.refetch()} />
      ) : answer.data === undefined ? (
        <Center p="md">
          <Loader size="sm" />
        </Center>
      ) : isEmpty ? (
        <Text c="dimmed" size="sm">
          {empty}
        </Text>
      ) : (
        children
      )}
    </Stack>
  );
}
