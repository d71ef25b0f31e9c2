import { useEffect } from 'react';

/** Enter in a field that offers a list chooses what is marked or opens the list; it never saves the form around it. */
export function useChoiceEnter(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const { target } = event;
      // What the list itself did with the key comes first: it has prevented the default then.
      if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (!(target instanceof HTMLInputElement) || target.role !== 'combobox') return;
      event.preventDefault();
      if (target.ariaExpanded !== 'true') target.click();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
