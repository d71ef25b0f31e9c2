import { useMemo } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import type { PersonFilter, PersonList } from '#shared/contract/people.ts';
import type { TableSort } from '../../components/table/column.ts';
import { filterFromSearch, sortFromSearch, type PersonSearch } from './search.ts';

const route = getRouteApi('/people');

export interface PersonView {
  search: PersonSearch;
  filter: PersonFilter;
  sort: PersonList['sort'];
  isFiltered: boolean;
  /** Changes some of the address; an empty list or text takes a filter away. */
  change: (changes: Partial<PersonSearch>) => void;
  setSort: (sort: readonly TableSort[]) => void;
  clearFilters: () => void;
}

/** The list's filters and sorting, which its address holds. */
export function usePersonView(): PersonView {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = useMemo(() => filterFromSearch(search), [search]);
  const sort = useMemo(() => sortFromSearch(search.sort), [search.sort]);
  const change = (changes: Partial<PersonSearch>): void => {
    void navigate({
      replace: true,
      search: (before) => {
        const all = Object.entries({ ...before, ...changes });
        return Object.fromEntries(all.filter(([, value]) => value && value.length > 0));
      },
    });
  };
  return {
    search,
    filter,
    sort,
    isFiltered: Object.keys(search).some((key) => key !== 'sort'),
    change,
    setSort: (next) =>
      change({ sort: next.map((entry) => `${entry.descending ? '-' : ''}${entry.key}`) }),
    clearFilters: () =>
      void navigate({ replace: true, search: search.sort ? { sort: search.sort } : {} }),
  };
}
