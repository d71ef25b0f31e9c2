import { useEffect, useRef, useState, type ReactNode } from 'react';
import classes from './Paper.module.css';

/**
 * The frame of a table: one that is wider than the paper scrolls inside it, so that the paper stays where it
 * is; a table that fits has no frame, and its heads stay in sight with the paper.
 */
export function WideFrame({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [isWide, setIsWide] = useState(false);
  useEffect(() => {
    const element = frame.current;
    const table = element?.firstElementChild;
    if (!element || !table) return;
    const observer = new ResizeObserver(() => {
      setIsWide(table.getBoundingClientRect().width > element.clientWidth + 1);
    });
    observer.observe(element);
    observer.observe(table);
    return () => observer.disconnect();
  }, []);
  const scrolled = isWide
    ? { role: 'region', 'aria-label': label, tabIndex: 0, 'data-wide': true }
    : {};
  return (
    <div ref={frame} className={classes['frame']} {...scrolled}>
      {children}
    </div>
  );
}
