import { useMemo } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import type { AssignmentFilter, AssignmentList } from '#shared/contract/assignments.ts';
import { listAddress, type ListAddress } from '../../components/views/listAddress.ts';
import { filterFromSearch, sortFromSearch, type AssignmentSearch } from './search.ts';

const route = getRouteApi('/assignments');

export interface AssignmentView extends ListAddress<AssignmentSearch> {
  search: AssignmentSearch;
  filter: AssignmentFilter;
  sort: AssignmentList['sort'];
}

/** The list's filters and sorting, which its address holds. */
export function useAssignmentView(): AssignmentView {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = useMemo(() => filterFromSearch(search), [search]);
  const sort = useMemo(() => sortFromSearch(search.sort), [search.sort]);
  return { search, filter, sort, ...listAddress(search, navigate) };
}
