import { useEffect, useRef, type RefObject } from 'react';
import { rememberPlace } from './tableMemory.ts';

/** Remembers where the table stands, and tells when another list has taken its place. */
export function useRememberedPlace(
  id: string,
  scroller: RefObject<HTMLElement | null>,
  active: number,
  onOtherList: () => void,
): void {
  const known = useRef(id);
  useEffect(() => {
    if (known.current !== id) {
      known.current = id;
      onOtherList();
    }
    const element = scroller.current;
    const remember = (): void => rememberPlace(id, { scrollTop: element?.scrollTop ?? 0, active });
    remember();
    element?.addEventListener('scroll', remember, { passive: true });
    return () => element?.removeEventListener('scroll', remember);
  }, [id, active, scroller, onOtherList]);
}
