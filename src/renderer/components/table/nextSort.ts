import type { TableSort } from './column.ts';

/** Most columns a list sorts by at once; the contract takes no more. */
const maxSorts = 4;

/** Sorting after a click on a header: ascending, descending, none; with Shift beside the others. */
export function nextSort(
  sort: readonly TableSort[],
  key: string,
  isAdded: boolean,
): readonly TableSort[] {
  const own = sort.find((entry) => entry.key === key);
  const others = isAdded ? sort.filter((entry) => entry.key !== key) : [];
  if (own?.descending) return others;
  if (!own) return [...others.slice(0, maxSorts - 1), { key, descending: false }];
  const turned = { key, descending: true };
  return isAdded ? sort.map((entry) => (entry.key === key ? turned : entry)) : [turned];
}
