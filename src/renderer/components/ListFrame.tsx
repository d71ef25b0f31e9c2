import type { ReactNode } from 'react';
import classes from './ListFrame.module.css';

interface ListFrameProps {
  children: ReactNode;
}

/** A screen whose table takes the height that is left and scrolls by itself. */
export function ListFrame({ children }: ListFrameProps) {
  return <div className={classes['frame']}>{children}</div>;
}
