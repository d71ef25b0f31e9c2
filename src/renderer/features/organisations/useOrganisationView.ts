import { useMemo } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { listAddress, type ListAddress } from '../../components/views/listAddress.ts';
import { listFromSearch, type OrganisationSearch } from './search.ts';

const route = getRouteApi('/organisations');

export interface OrganisationView extends ListAddress<OrganisationSearch> {
  search: OrganisationSearch;
  list: ReturnType<typeof listFromSearch>;
}

/** The list's filters and sorting, which its address holds. */
export function useOrganisationView(): OrganisationView {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useMemo(() => listFromSearch(search), [search]);
  return { search, list, ...listAddress(search, navigate) };
}
