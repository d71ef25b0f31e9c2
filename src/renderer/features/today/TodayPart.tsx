import { useId, type ReactNode } from 'react';
import { Group, Text, Title } from '@mantine/core';
import classes from './Today.module.css';

interface TodayPartProps {
  title: string;
  /** Figures and links on the right of the title. */
  aside?: ReactNode;
  /** Stands in the place of the lines while there are none. */
  empty?: string;
  children?: ReactNode;
}

/** One part of the start screen under its own heading. */
export function TodayPart({ title, aside, empty, children }: TodayPartProps) {
  const id = useId();
  return (
    <section className={classes['part']} aria-labelledby={id}>
      <Group justify="space-between" gap="xs 16px">
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {aside ? <Group gap={16}>{aside}</Group> : null}
      </Group>
      {empty ? (
        <Text size="sm" c="dimmed" mt={8}>
          {empty}
        </Text>
      ) : (
        children
      )}
    </section>
  );
}
