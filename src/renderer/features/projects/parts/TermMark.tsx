import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import classes from './TermMark.module.css';

interface TermMarkProps {
  /** `late` asks for action now, `near` soon; what is `done` needs none. */
  tone: 'late' | 'near' | 'done' | 'plain';
  text: string;
}

/** How a term stands, in words, with a mark for what is late and what is done. */
export function TermMark({ tone, text }: TermMarkProps) {
  return (
    <Text component="span" size="sm" className={classes['mark']} data-tone={tone}>
      {tone === 'late' || tone === 'near' ? <IconAlertTriangle size={15} aria-hidden /> : null}
      {tone === 'done' ? <IconCheck size={15} aria-hidden /> : null}
      {text}
    </Text>
  );
}
