import { useMemo } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import type { TableSort } from '../../components/table/column.ts';
import { listFromSearch, type OrganisationSearch } from './search.ts';

const route = getRouteApi('/organisations');

export interface OrganisationView {
  search: OrganisationSearch;
  list: ReturnType<typeof listFromSearch>;
  isFiltered: boolean;
  /** Changes some of the address; an empty list or text takes a filter away. */
  change: (changes: Partial<OrganisationSearch>) => void;
  setSort: (sort: readonly TableSort[]) => void;
  clearFilters: () => void;
}

/** The list's filters and sorting, which its address holds. */
export function useOrganisationView(): OrganisationView {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useMemo(() => listFromSearch(search), [search]);
  const change = (changes: Partial<OrganisationSearch>): void => {
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
    list,
    isFiltered: Object.keys(search).some((key) => key !== 'sort'),
    change,
    setSort: (next) =>
      change({ sort: next.map((entry) => `${entry.descending ? '-' : ''}${entry.key}`) }),
    clearFilters: () =>
      void navigate({ replace: true, search: search.sort ? { sort: search.sort } : {} }),
  };
}
