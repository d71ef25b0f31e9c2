import type { KeyboardEvent } from 'react';

/** Active cell of the preview: place of the row, and of the column with that of the action first. */
export interface ActiveCell {
  row: number;
  column: number;
}

interface GridKeys {
  active: ActiveCell;
  rows: number;
  columns: number;
  pageRows: number;
  moveTo: (cell: ActiveCell) => void;
  /** Enter or F2: the editor of a cell, the menu of an action. */
  edit: (text: string | null) => void;
  /** Space: the whole row. */
  open: () => void;
  copy: (() => void) | undefined;
}

/** What the keys do while the grid has the focus; letters begin to type in the cell, as in a spreadsheet. */
export function handleGridKey(event: KeyboardEvent<HTMLElement>, keys: GridKeys): void {
  if (event.target !== event.currentTarget || event.altKey) return;
  const { active, rows, columns, pageRows, moveTo } = keys;
  const isControl = event.ctrlKey || event.metaKey;
  const to = (row: number, column: number) => () =>
    moveTo({
      row: Math.max(0, Math.min(row, rows - 1)),
      column: Math.max(0, Math.min(column, columns - 1)),
    });
  const plain: Record<string, (() => void) | undefined> = {
    ArrowDown: to(active.row + 1, active.column),
    ArrowUp: to(active.row - 1, active.column),
    ArrowLeft: to(active.row, active.column - 1),
    ArrowRight: to(active.row, active.column + 1),
    PageDown: to(active.row + pageRows, active.column),
    PageUp: to(active.row - pageRows, active.column),
    Home: to(active.row, 0),
    End: to(active.row, columns - 1),
    Enter: () => keys.edit(null),
    F2: () => keys.edit(null),
    ' ': keys.open,
    Delete: () => keys.edit(''),
  };
  const controlled: Record<string, (() => void) | undefined> = {
    Home: to(0, active.column),
    End: to(rows - 1, active.column),
    KeyC: keys.copy,
  };
  const isLetter = !isControl && event.key.length === 1 && event.key !== ' ';
  const run = isControl
    ? controlled[event.code]
    : isLetter
      ? () => keys.edit(event.key)
      : plain[event.key];
  if (!run || rows === 0) return;
  event.preventDefault();
  // The menu that the key opens would take the same key for one pressed outside of it.
  event.stopPropagation();
  run();
}
