import type { PointerEvent } from 'react';
import classes from './Table.module.css';

interface WidthGripProps {
  /** Width in CSS pixels; final when the pointer lets go. */
  onWidth: (width: number, isFinal: boolean) => void;
}

/** Edge of a header that drags the column's width; the column chooser does the same without dragging. */
export function WidthGrip({ onWidth }: WidthGripProps) {
  const widthAt = (event: PointerEvent<HTMLElement>): number => {
    const left = event.currentTarget.parentElement?.getBoundingClientRect().left ?? 0;
    return Math.max(56, event.clientX - left);
  };
  return (
    <span
      className={classes['grip']}
      aria-hidden
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(widthAt(event), false);
      }}
      onPointerUp={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(widthAt(event), true);
      }}
    />
  );
}
