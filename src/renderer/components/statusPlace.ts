import { useSyncExternalStore } from 'react';

let place: HTMLElement | null = null;
const listeners = new Set<() => void>();

/** The status bar names here the element that screens may fill; fits as a ref callback. */
export function setStatusPlace(element: HTMLElement | null): void {
  place = element;
  for (const listener of listeners) listener();
}

/** The element of the status bar that screens may fill. */
export function useStatusPlace(): HTMLElement | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => place,
  );
}
