import type { KeyboardEvent } from 'react';

interface TableKeys {
  total: number;
  active: number;
  /** Rows that one page of the visible part holds. */
  pageRows: number;
  /** Makes a row the active one; with `extends` it also selects up to it. */
  moveTo: (index: number, extendsSelection: boolean) => void;
  scrollSideways: (direction: -1 | 1) => void;
  open: () => void;
  toggle: () => void;
  selectAll: () => void;
  /** Undefined while text is marked: then that text is copied. */
  copy: (() => void) | undefined;
  clear: () => void;
  remove: (() => void) | undefined;
  edit?: (() => void) | undefined;
}

/** What the keys do while the grid has the focus. */
export function handleTableKey(event: KeyboardEvent<HTMLElement>, keys: TableKeys): void {
  if (event.target !== event.currentTarget || event.altKey) return;
  const { active, pageRows, total, moveTo } = keys;
  const isControl = event.ctrlKey || event.metaKey;
  const to = (index: number) => () =>
    moveTo(Math.min(Math.max(index, 0), total - 1), event.shiftKey);
  const actions: Record<string, (() => void) | undefined> = {
    ArrowDown: to(active + 1),
    ArrowUp: to(active - 1),
    PageDown: to(active + pageRows),
    PageUp: to(active - pageRows),
    Home: to(0),
    End: to(total - 1),
    ArrowLeft: () => keys.scrollSideways(-1),
    ArrowRight: () => keys.scrollSideways(1),
    Enter: keys.open,
    ' ': keys.toggle,
    Escape: keys.clear,
    Delete: keys.remove,
    F2: keys.edit,
  };
  const run = isControl
    ? { KeyA: keys.selectAll, KeyC: keys.copy, Home: to(0), End: to(total - 1) }[event.code]
    : actions[event.key];
  if (!run || total === 0) return;
  event.preventDefault();
  run();
}
