import type { TableSort } from '../table/column.ts';

interface Address {
  sort?: string[];
}

export interface ListAddress<S> {
  isFiltered: boolean;
  /** Changes some of the address; an empty list or text takes a filter away. */
  change: (changes: Partial<S>) => void;
  setSort: (sort: readonly TableSort[]) => void;
  clearFilters: () => void;
}

/** How a list changes its address, which holds its filters and sorting. */
export function listAddress<S extends Address>(
  search: S,
  navigate: (to: { replace: true; search: (before: S) => S }) => unknown,
): ListAddress<S> {
  const go = (next: (before: S) => object): void => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every parameter may be missing
    void navigate({ replace: true, search: (before) => next(before) as S });
  };
  const change = (changes: Partial<S>): void =>
    go((before) => {
      const all = Object.entries({ ...before, ...changes });
      return Object.fromEntries(
        all.filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value))),
      );
    });
  return {
    isFiltered: Object.keys(search).some((key) => key !== 'sort'),
    change,
    setSort: (next) => {
      const sort = next.map((entry) => `${entry.descending ? '-' : ''}${entry.key}`);
      go((before) => (sort.length > 0 ? { ...before, sort } : withoutSort(before)));
    },
    clearFilters: () => go(() => (search.sort ? { sort: search.sort } : {})),
  };
}

function withoutSort(search: Address): object {
  const { sort: _sort, ...rest } = search;
  return rest;
}
