/** Per field the value before and after; only fields that differ. */
export type Changes = Record<string, [before: unknown, after: unknown]>;

/** What differs between two states of a record's fields; nested values are compared as a whole. */
export function diff(before: Record<string, unknown>, after: Record<string, unknown>): Changes {
  const changes: Changes = {};
  for (const key of Object.keys(after)) {
    const a = before[key] ?? null;
    const b = after[key] ?? null;
    if (JSON.stringify(a) !== JSON.stringify(b)) changes[key] = [a, b];
  }
  return changes;
}
