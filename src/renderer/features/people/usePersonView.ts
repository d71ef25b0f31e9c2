import { useMemo } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import type { PersonFilter, PersonList } from '#shared/contract/people.ts';
import { listAddress, type ListAddress } from '../../components/views/listAddress.ts';
import { filterFromSearch, sortFromSearch, type PersonSearch } from './search.ts';

const route = getRouteApi('/people');

export interface PersonView extends ListAddress<PersonSearch> {
  search: PersonSearch;
  filter: PersonFilter;
  sort: PersonList['sort'];
}

/** The list's filters and sorting, which its address holds. */
export function usePersonView(): PersonView {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = useMemo(() => filterFromSearch(search), [search]);
  const sort = useMemo(() => sortFromSearch(search.sort), [search.sort]);
  return { search, filter, sort, ...listAddress(search, navigate) };
}
