import type { Changes } from '../../records/diff.ts';

/** A line of a record's history that was written after the import. */
export interface LaterLine {
  action: string;
  changes: string | null;
}

/**
 * Whether the record stands otherwise than the import left it. Changes that were taken back again, by an
 * undo or by hand, do not count.
 */
export function isChangedSince(lines: readonly LaterLine[]): boolean {
  const first = new Map<string, unknown>();
  const last = new Map<string, unknown>();
  let isBinned = false;
  for (const { action, changes } of lines) {
    if (action === 'remove') isBinned = true;
    if (action === 'restore') isBinned = false;
    const fields = changes === null ? {} : (JSON.parse(changes) as Changes);
    for (const [field, [before, after]] of Object.entries(fields)) {
      if (!first.has(field)) first.set(field, before);
      last.set(field, after);
    }
  }
  const isOther = [...first].some(
    ([field, before]) => JSON.stringify(before) !== JSON.stringify(last.get(field)),
  );
  return isBinned || isOther;
}
