/* oxlint-disable jsx-a11y/prefer-tag-over-role -- an input could not stand on the border of a table */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { columnLetters } from '../cellAddress.ts';
import type { Border } from './borders.ts';
import { isColumnBorder } from './gridLayout.ts';
import classes from './Tables.module.css';

interface BorderHandleProps {
  border: Border;
  /** Distance from the first row or column, in CSS pixels. */
  place: number;
  /** 0-based row or column. */
  value: number;
  max: number;
  onMove: (to: number) => void;
  /** A pointer that drags; the place is in pixels of the window. */
  onDrag: (event: PointerEvent<HTMLElement>) => void;
}

const far = 10;

/** A border of the table that the mouse drags and the arrow keys move. */
export function BorderHandle(props: BorderHandleProps) {
  const { border, place, value, max, onMove, onDrag } = props;
  const { t } = useTranslation();
  const handle = useRef<HTMLDivElement>(null);
  const isColumn = isColumnBorder(border);
  const press = (event: KeyboardEvent): void => {
    const steps: Record<string, number | undefined> = {
      ArrowUp: value - 1,
      ArrowLeft: value - 1,
      ArrowDown: value + 1,
      ArrowRight: value + 1,
      PageUp: value - far,
      PageDown: value + far,
      Home: 0,
      End: max,
    };
    const to = steps[event.key];
    if (to === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    onMove(to);
    requestAnimationFrame(() =>
      handle.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
  };
  const where = isColumn ? columnLetters(value) : String(value + 1);
  return (
    <div
      className={classes[isColumn ? 'columnBorder' : 'rowBorder']}
      data-border={border}
      style={isColumn ? { left: place } : { top: place }}
    >
      <div
        ref={handle}
        className={classes['handle']}
        role="slider"
        tabIndex={0}
        aria-label={t(`imports.border.${border}`)}
        aria-orientation={isColumn ? 'horizontal' : 'vertical'}
        aria-valuemin={1}
        aria-valuemax={max + 1}
        aria-valuenow={value + 1}
        aria-valuetext={where}
        title={`${t(`imports.border.${border}`)}: ${where}`}
        onKeyDown={press}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          event.currentTarget.focus();
          event.preventDefault();
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(event);
        }}
      />
    </div>
  );
}
