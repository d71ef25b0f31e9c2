import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useStatusPlace } from './statusPlace.ts';

interface StatusNoteProps {
  children: ReactNode;
}

/** Shows what it holds in the status bar while its screen is open. */
export function StatusNote({ children }: StatusNoteProps) {
  const place = useStatusPlace();
  return place ? createPortal(children, place) : null;
}
