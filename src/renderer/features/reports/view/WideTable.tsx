import { useEffect, useRef, useState, type ReactNode } from 'react';
import classes from './Paper.module.css';

/**
 * A table of a report. One that is wider than the paper scrolls inside a frame of its own, so that the paper
 * stays where it is; one that fits has no frame, and its heads stay in sight with the paper.
 */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [isWide, setIsWide] = useState(false);
  useEffect(() => {
    const [outer, inner] = [frame.current, table.current];
    if (!outer || !inner) return;
    const observer = new ResizeObserver(() => setIsWide(inner.offsetWidth > outer.clientWidth + 1));
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, []);
  const scrolled = isWide
    ? { role: 'region', 'aria-label': label, tabIndex: 0, 'data-wide': true }
    : {};
  return (
    <div ref={frame} className={classes['frame']} {...scrolled}>
      <table ref={table} className={classes['table']} aria-label={label}>
        {children}
      </table>
    </div>
  );
}
