import { useMemo } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import type { MeetingFilter, MeetingList } from '#shared/contract/meetings.ts';
import { listAddress, type ListAddress } from '../../components/views/listAddress.ts';
import { filterFromSearch, sortFromSearch, type MeetingSearch } from './search.ts';

const route = getRouteApi('/meetings');

export interface MeetingView extends ListAddress<MeetingSearch> {
  search: MeetingSearch;
  filter: MeetingFilter;
  sort: MeetingList['sort'];
}

/** The list's filters and sorting, which its address holds. */
export function useMeetingView(): MeetingView {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = useMemo(() => filterFromSearch(search), [search]);
  const sort = useMemo(() => sortFromSearch(search.sort), [search.sort]);
  return { search, filter, sort, ...listAddress(search, navigate) };
}
