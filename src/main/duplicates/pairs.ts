import { proposed, type Likeness } from '#shared/domain/names/comparePeople.ts';
import type { DuplicateReason } from '#shared/contract/duplicates.ts';

/** Two records that may be one; the ids stand in their own order. */
export interface Pair extends Likeness<DuplicateReason> {
  firstId: string;
  secondId: string;
}

/** In larger groups a record is compared with its neighbours only: the mark alone says too little. */
const largest = 1000;

/** Records of a larger group, in the order of what else is known of them, that one is compared with. */
const neighbours = 100;

/** Likeliest pairs that are kept; nobody looks through more. */
const mostPairs = 50_000;

/** Lets go of the less likely pairs when there are twice as many as are kept. */
function keepLikeliest(found: Map<string, Pair>, limit: number): void {
  if (found.size <= limit) return;
  const likeliest = [...found].sort(([, a], [, b]) => b.score - a.score).slice(0, mostPairs);
  found.clear();
  for (const [key, pair] of likeliest) found.set(key, pair);
}

/**
 * Compares the records of each group with one another and keeps the pairs that may be one, each once. Groups
 * of more than 1,000 are put in the order of `narrow`, each record compared with the 100 after it; of more
 * than 50,000 pairs the likeliest stay.
 */
export async function comparePairs<T extends { id: string }>(
  groups: Iterable<readonly T[]>,
  compare: (a: T, b: T) => Likeness<DuplicateReason>,
  pause: () => Promise<void>,
  narrow: (record: T) => string = ({ id }) => id,
): Promise<Pair[]> {
  const found = new Map<string, Pair>();
  for (const given of groups) {
    const isLarge = given.length > largest;
    const group = isLarge ? inOrderOf(given, narrow) : given;
    for (const [i, a] of group.entries()) {
      const end = isLarge ? Math.min(group.length, i + 1 + neighbours) : group.length;
      for (let j = i + 1; j < end; j += 1) {
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
      keepLikeliest(found, 2 * mostPairs);
      await pause();
    }
  }
  keepLikeliest(found, mostPairs);
  return [...found.values()];
}

function inOrderOf<T>(records: readonly T[], narrow: (record: T) => string): T[] {
  return records
    .map((record) => ({ record, key: narrow(record) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ record }) => record);
}

/** Records by each of their marks; marks that only one bears are left out. */
export async function groupBy<T>(
  records: readonly T[],
  marksOf: (record: T) => readonly string[],
  pause: () => Promise<void>,
): Promise<T[][]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const mark of marksOf(record)) {
      const group = groups.get(mark);
      if (group) group.push(record);
      else groups.set(mark, [record]);
    }
    await pause();
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
