import { proposed, type Likeness } from '#shared/domain/names/comparePeople.ts';
import type { DuplicateReason } from '#shared/contract/duplicates.ts';

/** Two records that may be one; the ids stand in their own order. */
export interface Pair extends Likeness<DuplicateReason> {
  firstId: string;
  secondId: string;
}

/** Groups larger than this share too common a mark to say anything. */
const largest = 3000;

/** Compares the records of each group with one another and keeps the pairs that may be one, each once. */
export async function comparePairs<T extends { id: string }>(
  groups: Iterable<readonly T[]>,
  compare: (a: T, b: T) => Likeness<DuplicateReason>,
  pause: () => Promise<void>,
): Promise<Pair[]> {
  const found = new Map<string, Pair>();
  for (const group of groups) {
    if (group.length > largest) continue;
    for (const [i, a] of group.entries()) {
      for (let j = i + 1; j < group.length; j += 1) {
        const b = group[j] as T;
        if (a.id === b.id) continue;
        const likeness = compare(a, b);
        if (likeness.score < proposed) continue;
        const [first, second] = a.id < b.id ? [a, b] : [b, a];
        found.set(`${first.id} ${second.id}`, {
          firstId: first.id,
          secondId: second.id,
          ...likeness,
        });
      }
      await pause();
    }
  }
  return [...found.values()];
}

/** Records by each of their marks; marks that only one bears are left out. */
export function groupBy<T>(
  records: readonly T[],
  marksOf: (record: T) => readonly string[],
): T[][] {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const mark of marksOf(record)) {
      const group = groups.get(mark);
      if (group) group.push(record);
      else groups.set(mark, [record]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
