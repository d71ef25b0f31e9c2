import { useMemo } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import type { InitiativeFilter, InitiativeList } from '#shared/contract/initiatives.ts';
import { listAddress, type ListAddress } from '../../components/views/listAddress.ts';
import { filterFromSearch, sortFromSearch, type InitiativeSearch } from './search.ts';

const route = getRouteApi('/initiatives');

export interface InitiativeView extends ListAddress<InitiativeSearch> {
  search: InitiativeSearch;
  filter: InitiativeFilter;
  sort: InitiativeList['sort'];
  isList: boolean;
}

/** The filters, the sorting and the way of showing, which the address holds. */
export function useInitiativeView(): InitiativeView {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = useMemo(() => filterFromSearch(search), [search]);
  const sort = useMemo(() => sortFromSearch(search.sort), [search.sort]);
  const { view, ...filters } = search;
  const address = listAddress(search, navigate);
  return {
    search,
    filter,
    sort,
    isList: view === 'list',
    ...address,
    isFiltered: Object.keys(filters).some((key) => key !== 'sort'),
    clearFilters: () =>
      address.change({ q: '', state: [], meeting: [], organisation: [], tag: [] }),
  };
}
