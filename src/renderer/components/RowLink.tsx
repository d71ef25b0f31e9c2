import { Anchor } from '@mantine/core';

interface RowLinkProps {
  /** Address within the window, such as `/projects/…`. */
  to: string;
  text: string;
}

/** A link in a small table or list that goes to another page of the window. */
export function RowLink({ to, text }: RowLinkProps) {
  return (
    <Anchor href={`#${to}`} size="sm">
      {text === '' ? '—' : text}
    </Anchor>
  );
}
