import { useRef } from 'react';
import { Drawer } from '@mantine/core';
import { isCovered } from './isCovered.ts';
import { PartForm, type PartFormHandle, type PartFormProps } from './PartForm.tsx';
import type { PartName } from './partNames.ts';

interface PartDrawerProps<N extends PartName> extends Omit<PartFormProps<N>, 'handle'> {
  isOpen: boolean;
  /** Changes when another part takes the place of the one on the form. */
  turn: number;
}

/** One part on the right of the screen; Escape leaves it, after a question where work would be lost. */
export function PartDrawer<N extends PartName>({ isOpen, turn, ...props }: PartDrawerProps<N>) {
  const form = useRef<PartFormHandle>(null);
  return (
    <Drawer
      opened={isOpen}
      onClose={() => {
        if (!isCovered()) form.current?.leave();
      }}
      position="right"
      size={640}
      withCloseButton={false}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.4 }}
      attributes={{ content: { 'aria-label': props.title } }}
    >
      {isOpen ? <PartForm key={turn} {...props} handle={form} /> : null}
    </Drawer>
  );
}
